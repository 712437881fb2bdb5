/** A number with thousands separators and the true minus sign. */
export function count(value: number | null | undefined, places = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '—'
  const text = Math.abs(value).toFixed(places)
  const [whole = '0', fraction] = text.split('.')
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
  return value < 0 && Number(text) !== 0 ? `−${shown}` : shown
}

/** A share of a hundred: 62.4 → '62%'. */
export function percent(value: number | null | undefined, places = 0): string {
  const shown = count(value, places)
  return shown === '—' ? shown : `${shown}%`
}

/** A difference with its sign: −3.2, +1, 0. */
export function signed(value: number | null | undefined, places = 0): string {
  const shown = count(value, places)
  return value !== null && value !== undefined && Number(value.toFixed(places)) > 0 ? `+${shown}` : shown
}

/** A size in bytes as offices and their file managers say it, 1,024 to the step: '1.4 MB', '100 MB'. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  if (bytes < 1024 * 1024 * 1024) return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`
  return `${Number((bytes / 1024 / 1024 / 1024).toFixed(1))} GB`
}
