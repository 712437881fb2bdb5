import type { PlanModel } from './model'
import { DAY, dayNumber, dayOf, NONE, parts, weekday, weekNumber } from './time'

/** Where minutes are on the paper: `origin` is at x = 0. */
export interface TimeScale {
  origin: number
  /** Pixels a day. */
  perDay: number
  /** Width of the whole plan. */
  width: number
}
export type Zoom = 'day' | 'week' | 'month' | 'quarter' | 'year'
export const ZOOMS: readonly Zoom[] = ['day', 'week', 'month', 'quarter', 'year']
const PER_DAY: Record<Zoom, number> = { day: 34, week: 13, month: 3, quarter: 1, year: 0.36 }
export const MOST_PER_DAY = 80
export const LEAST_PER_DAY = 0.02

export const perDayOf = (zoom: Zoom): number => PER_DAY[zoom]

/** The zoom a scale is nearest to. */
export function zoomOf(perDay: number): Zoom {
  if (perDay >= 20) return 'day'
  if (perDay >= 6) return 'week'
  if (perDay >= 1.8) return 'month'
  return perDay >= 0.6 ? 'quarter' : 'year'
}

export const clampPerDay = (perDay: number): number => Math.min(MOST_PER_DAY, Math.max(LEAST_PER_DAY, perDay))

/** A scale for a plan: a little air before its first and after its last day, and never narrower than the pane. */
export function timeScale(model: PlanModel, today: number, perDay: number, pane: number): TimeScale {
  const air = 24 / perDay
  const first = model.first === NONE ? (today === NONE ? 0 : today) : model.first
  const last = model.last === NONE ? first + 30 * DAY : model.last
  const origin = Math.floor(first / DAY - air) * DAY
  const room = Math.min(160, 8 + pane * 0.2) / perDay
  const width = Math.max(pane, Math.ceil(((last - origin) / DAY + room) * perDay))
  return { origin, perDay, width }
}

/** The scale at which the whole plan fits a pane. */
export function perDayToFit(model: PlanModel, pane: number): number {
  const days = Math.max(1, (model.last - model.first) / DAY)
  return clampPerDay(Math.max(20, pane - Math.min(190, 24 + pane * 0.22)) / days)
}

export const xOf = (scale: TimeScale, minute: number): number => ((minute - scale.origin) / DAY) * scale.perDay
export const minuteAt = (scale: TimeScale, x: number): number => scale.origin + (x / scale.perDay) * DAY

export interface Tick {
  x: number
  width: number
  text: string
}
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** The two lines of the head, coarse above fine, for a stretch of the paper. */
export function ticks(scale: TimeScale, fromX: number, toX: number): { upper: Tick[]; lower: Tick[] } {
  const zoom = zoomOf(scale.perDay)
  const upper: Unit = zoom === 'day' || zoom === 'week' ? 'month' : 'year'
  const years = [1, 2, 5, 10].find((step) => step * 365 * scale.perDay >= 44) ?? 20
  const lower: Unit = zoom === 'year' ? (scale.perDay * 91 >= 40 ? 'quarter' : 'year') : zoom
  return {
    upper: lower === 'year' ? [] : units(scale, upper, 1, fromX, toX),
    lower: units(scale, lower, lower === 'year' ? years : 1, fromX, toX),
  }
}

function units(scale: TimeScale, unit: Unit, step: number, fromX: number, toX: number): Tick[] {
  const made: Tick[] = []
  const last = dayOf(minuteAt(scale, toX))
  for (let day = begin(unit, step, dayOf(minuteAt(scale, fromX))); day <= last;) {
    const next = after(unit, step, day)
    const x = xOf(scale, day * DAY)
    made.push({ x, width: (next - day) * scale.perDay, text: label(unit, day, scale.perDay) })
    day = next
  }
  return made
}

function begin(unit: Unit, step: number, day: number): number {
  if (unit === 'day') return day
  if (unit === 'week') return day - weekday(day)
  const { year, month } = parts(day)
  if (unit === 'month') return dayNumber(year, month, 1)
  if (unit === 'quarter') return dayNumber(year, month - ((month - 1) % 3), 1)
  return dayNumber(Math.floor(year / step) * step, 1, 1)
}

function after(unit: Unit, step: number, day: number): number {
  if (unit === 'day') return day + 1
  if (unit === 'week') return day + 7
  const { year, month } = parts(day)
  if (unit === 'month') return dayNumber(year, month + 1, 1)
  if (unit === 'quarter') return dayNumber(year, month + 3, 1)
  return dayNumber(year + step, 1, 1)
}

function label(unit: Unit, day: number, perDay: number): string {
  const { year, month, day: date } = parts(day)
  switch (unit) {
    case 'day':
      return perDay >= 44 ? `${date} ${'一二三四五六日'[weekday(day)]}` : `${date}`
    case 'week':
      return perDay * 7 >= 86
        ? `第${weekNumber(day)}周 ${month}-${date}`
        : perDay * 7 >= 46
          ? `第${weekNumber(day)}周`
          : `${month}-${date}`
    case 'month':
      return perDay >= 6 ? `${year}年${month}月` : `${month}月`
    case 'quarter':
      return perDay * 91 >= 60 ? `${(month + 2) / 3}季度` : `${(month + 2) / 3}季`
    case 'year':
      return perDay * 365 >= 60 ? `${year}年` : `${year}`
  }
}
