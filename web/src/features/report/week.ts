import { type DayText, isDay } from '../../shared/format/time'

const DAY = 86_400_000

/** A working week as offices count it: Monday to Sunday, numbered as ISO 8601 does. */
export interface Week {
  monday: DayText
  sunday: DayText
  year: number
  week: number
}

/** The week a day lies in. */
export function weekOf(day: DayText): Week {
  const at = Date.parse(`${isDay(day) ? day : '2026-01-01'}T00:00:00Z`)
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY
  const thursday = new Date(monday + 3 * DAY)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return { monday: text(monday), sunday: text(monday + 6 * DAY), year, week }
}

/** The week some weeks later, or earlier. */
export function shifted(week: Week, weeks: number): Week {
  return weekOf(text(Date.parse(`${week.monday}T00:00:00Z`) + weeks * 7 * DAY))
}

function text(at: number): DayText {
  return new Date(at).toISOString().slice(0, 10)
}
