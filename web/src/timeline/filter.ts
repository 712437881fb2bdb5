import { FINISHED, LATE, SUMMARY } from './data'
import { isCritical, type PlanModel } from './model'
import { DAY, dayNumber, dayOf, NONE, parts } from './time'

export type FilterName = 'all' | 'late' | 'critical' | 'month'
export const FILTERS: readonly FilterName[] = ['all', 'late', 'critical', 'month']

/** The first minute of the month a minute falls in, and of the next. */
export function monthOf(minute: number): [number, number] {
  const { year, month } = parts(dayOf(minute))
  return [dayNumber(year, month, 1) * DAY, dayNumber(year, month + 1, 1) * DAY]
}

/** Rows a filter keeps: those that match, with everything above them. `undefined` keeps all. */
export function filterRows(model: PlanModel, name: FilterName, today: number): Uint8Array | undefined {
  if (name === 'all') return undefined
  const [from, to] = today === NONE ? [0, 0] : monthOf(today)
  const kept = new Uint8Array(model.size)
  for (let row = model.size - 1; row >= 0; row--) {
    const flags = model.flags[row]!
    const leaf = model.kind[row] !== SUMMARY
    const finish = model.finish[row]!
    const matches =
      leaf &&
      (name === 'late'
        ? (flags & LATE) !== 0
        : name === 'critical'
          ? isCritical(flags)
          : (flags & FINISHED) === 0 && finish > from && finish <= to)
    if (matches) kept[row] = 1
    if (kept[row] && model.parent[row]! >= 0) kept[model.parent[row]!] = 1
  }
  return kept
}

/** How many tasks and milestones a filter keeps, its summaries not counted. */
export function countLeaves(model: PlanModel, kept: Uint8Array | undefined): number {
  let count = 0
  for (let row = 0; row < model.size; row++) if (model.kind[row] !== SUMMARY && (!kept || kept[row])) count++
  return count
}
