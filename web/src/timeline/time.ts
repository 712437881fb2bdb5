import type { DayText } from './data'

/** No time: what is not known has no bar. Sorts before everything. */
export const NONE = -2147483648
export const DAY = 1440
const EPOCH_2000 = Date.UTC(2000, 0, 1)

export interface DayParts {
  year: number
  /** 1 to 12. */
  month: number
  day: number
}

/** The day number (since 2000-01-01) a plan minute falls on. */
export const dayOf = (minute: number): number => Math.floor(minute / DAY)

/** Monday is 0. 2000-01-01 was a Saturday. */
export const weekday = (day: number): number => (((day + 5) % 7) + 7) % 7

export function parts(day: number): DayParts {
  const date = new Date(EPOCH_2000 + day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day number of a date; months outside 1 to 12 run over into the neighbouring years. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH_2000) / 86_400_000)

/** The number of a week in its year, as GB/T 7408 (ISO 8601) counts: the week of the first Thursday is the first. */
export function weekNumber(day: number): number {
  const thursday = day - weekday(day) + 3
  return Math.floor((thursday - dayNumber(parts(thursday).year, 1, 1)) / 7) + 1
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

export function dayText(day: number): DayText {
  const { year, month, day: date } = parts(day)
  return `${year}-${two(month)}-${two(date)}`
}

/** The day something starts. */
export const startText = (minute: number): string => (minute === NONE ? '—' : dayText(dayOf(minute)))

/** The last day worked: an end at midnight belongs to the day before. */
export const finishText = (minute: number): string => (minute === NONE ? '—' : dayText(dayOf(minute - 1)))

/** The first minute of a day, or `NONE` where the text is no day. */
export function minuteOf(text: DayText | null | undefined): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) * DAY : NONE
}
