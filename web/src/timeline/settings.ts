import { COLUMNS, type ColumnKey } from './columns'

/** What one wants to see of a plan; kept in this browser. */
export interface Settings {
  columns?: ColumnKey[]
  options?: Partial<Record<'baseline' | 'links' | 'rest' | 'names', boolean>>
}
const KEY = 'mingdu.timeline'

export function load(): Settings {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Settings
    const known = COLUMNS.map((one) => one.key)
    const columns = Array.isArray(value.columns) ? value.columns.filter((one) => known.includes(one)) : []
    return {
      ...(columns.includes('name') && { columns }),
      ...(typeof value.options === 'object' && value.options !== null && { options: value.options }),
    }
  } catch {
    return {}
  }
}

export function save(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}
