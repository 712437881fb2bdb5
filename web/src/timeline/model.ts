import type { TimelineData } from './data'
import { CRITICAL, FINISHED, SUMMARY } from './data'
import { NONE } from './time'
import { ALWAYS, workTime, type WorkTime } from './worktime'

/** A plan in typed arrays, with what the outline implies: levels and where each branch ends. */
export interface PlanModel {
  name: string
  size: number
  id: readonly string[]
  rowName: readonly string[]
  wbs: readonly (string | null)[]
  code: readonly (string | null)[]
  kind: Uint8Array
  flags: Uint8Array
  /** 0 for rows without a parent. */
  level: Uint8Array
  parent: Int32Array
  /** The first row after the branch that begins here. */
  end: Int32Array
  calendar: Int16Array
  start: Int32Array
  finish: Int32Array
  baselineStart: Int32Array
  baselineFinish: Int32Array
  duration: Int32Array
  totalFloat: Int32Array
  freeFloat: Int32Array
  percent: Float32Array
  from: Int32Array
  to: Int32Array
  relation: Uint8Array
  lag: Int32Array
  calendars: readonly WorkTime[]
  /** The calendar most tasks follow: its days of rest are shaded. */
  usual: WorkTime
  dataDate: number
  /** The first and the last minute anything happens. */
  first: number
  last: number
  levels: number
}

function minutes(column: readonly (number | null)[], size: number): Int32Array {
  const made = new Int32Array(size)
  for (let row = 0; row < size; row++) made[row] = column[row] ?? NONE
  return made
}

export function planModel(data: TimelineData): PlanModel {
  const { rows, links } = data
  const size = rows.id.length
  const parent = new Int32Array(size)
  const level = new Uint8Array(size)
  const end = new Int32Array(size)
  const kind = new Uint8Array(rows.kind)
  let levels = size ? 1 : 0
  for (let row = 0; row < size; row++) {
    const above = rows.parent[row] ?? -1
    parent[row] = above >= 0 && above < row ? above : -1
    end[row] = row + 1
    const own = parent[row] === -1 ? 0 : Math.min(254, level[above]! + 1)
    level[row] = own
    if (own >= levels) levels = own + 1
  }
  for (let row = size - 1; row >= 0; row--) {
    const above = parent[row]!
    if (above >= 0 && end[row]! > end[above]!) end[above] = end[row]!
  }
  const model = {
    name: data.name,
    size,
    id: rows.id,
    rowName: rows.name,
    wbs: rows.wbs,
    code: rows.code,
    kind,
    flags: new Uint8Array(rows.flags),
    level,
    parent,
    end,
    calendar: new Int16Array(rows.calendar),
    start: minutes(rows.start, size),
    finish: minutes(rows.finish, size),
    baselineStart: minutes(rows.baselineStart, size),
    baselineFinish: minutes(rows.baselineFinish, size),
    duration: new Int32Array(rows.duration),
    totalFloat: new Int32Array(rows.totalFloat),
    freeFloat: new Int32Array(rows.freeFloat),
    percent: new Float32Array(rows.percent),
    from: new Int32Array(links.from),
    to: new Int32Array(links.to),
    relation: new Uint8Array(links.relation),
    lag: new Int32Array(links.lag),
    calendars: data.calendars.map(workTime),
    usual: ALWAYS,
    dataDate: data.dataDate ?? NONE,
    first: NONE,
    last: NONE,
    levels,
  }
  model.usual = usual(model)
  const [first, last] = span(model)
  return { ...model, first, last }
}

/** The calendar most tasks follow; of every row a few hundred tell enough. */
function usual(model: Pick<PlanModel, 'size' | 'kind' | 'calendar' | 'calendars'>): WorkTime {
  const counts = model.calendars.map(() => 0)
  const step = Math.max(1, Math.floor(model.size / 500))
  for (let row = 0; row < model.size; row += step) {
    const calendar = model.calendar[row]!
    if (model.kind[row] !== SUMMARY && calendar >= 0 && calendar < counts.length) counts[calendar]!++
  }
  return model.calendars[counts.indexOf(Math.max(...counts))] ?? ALWAYS
}

function span(
  model: Pick<PlanModel, 'size' | 'start' | 'finish' | 'baselineStart' | 'baselineFinish' | 'dataDate'>,
): [number, number] {
  let first = Number.POSITIVE_INFINITY
  let last = NONE
  const { start, finish, baselineStart, baselineFinish } = model
  for (let row = 0; row < model.size; row++) {
    const a = start[row]!
    const b = finish[row]!
    const c = baselineStart[row]!
    const d = baselineFinish[row]!
    if (a !== NONE && a < first) first = a
    if (c !== NONE && c < first) first = c
    if (b > last) last = b
    if (d > last) last = d
  }
  if (model.dataDate !== NONE) {
    first = Math.min(first, model.dataDate)
    last = Math.max(last, model.dataDate)
  }
  return Number.isFinite(first) ? [first, Math.max(first, last)] : [NONE, NONE]
}

export const worksOf = (model: PlanModel, row: number): WorkTime =>
  model.calendars[model.calendar[row] ?? -1] ?? model.usual

/** On the critical path with work still to be done: what is finished can delay nothing any more. */
export const isCritical = (flags: number): boolean => (flags & (CRITICAL | FINISHED)) === CRITICAL

/** Working minutes as days of the row's calendar. */
export function inDays(model: PlanModel, row: number, minutes: number): number {
  return minutes / worksOf(model, row).minutesPerDay
}

/** Calendar days from the baseline's finish to the present one; positive is late, `undefined` without a baseline. */
export function finishVariance(model: PlanModel, row: number): number | undefined {
  const now = model.finish[row] ?? NONE
  const base = model.baselineFinish[row] ?? NONE
  return now === NONE || base === NONE ? undefined : Math.floor((now - 1) / 1440) - Math.floor((base - 1) / 1440)
}
