const MINUTES_A_DAY = 1440
const EPOCH_2000 = Date.UTC(2000, 0, 1)
const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A day of plan or log, `YYYY-MM-DD`. */
export type DayText = string

/** Shows an instant as the clock on a Beijing wall: '2026-09-15 18:00'. */
export function instant(iso: string | null | undefined): string {
  if (!iso) return '—'
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return '—'
  const part: Record<string, string> = {}
  for (const { type, value } of SHANGHAI.formatToParts(date)) part[type] = value
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`
}

/** Shows the Beijing day of an instant. */
export function instantDay(iso: string | null | undefined): string {
  return instant(iso).slice(0, 10)
}

/** Shows a day, or a dash where there is none. */
export function day(text: DayText | null | undefined): string {
  return text ? text.slice(0, 10) : '—'
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  return date.toISOString().slice(0, 10) === text
}

/** What a person typed as a day: 2026-9-5, 2026/9/5, 2026.9.5, 20260905, 2026年9月5日. */
export function parseDay(text: string): DayText | undefined {
  const found = /^\s*(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))\s*$/.exec(text)
  if (!found) return undefined
  const made = `${found[1]}-${(found[2] ?? found[4] ?? '').padStart(2, '0')}-${(found[3] ?? found[5] ?? '').padStart(2, '0')}`
  return isDay(made) ? made : undefined
}

/** The day a plan minute (minutes since 2000-01-01 00:00, local time of the plan) falls on. */
export function planDay(minute: number): DayText {
  return new Date(EPOCH_2000 + Math.floor(minute / MINUTES_A_DAY) * MINUTES_A_DAY * 60_000).toISOString().slice(0, 10)
}

/** The last day worked by something that ends at a minute: an end at midnight belongs to the day before. */
export function planFinishDay(minute: number): DayText {
  return planDay(minute - 1)
}

/** The first minute of a day. */
export function planMinute(text: DayText): number {
  return (Date.parse(`${text}T00:00:00Z`) - EPOCH_2000) / 60_000
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: DayText, to: DayText): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
