import { SUMMARY } from './data'
import type { PlanModel } from './model'

/** Which rows are on screen, in order, and where each row is among them (-1 where it is not). */
export interface VisibleRows {
  rows: Int32Array
  position: Int32Array
}

/** Summaries above a level are open: level 1 shows the roots alone. */
export function openToLevel(model: PlanModel, level: number): Uint8Array {
  const open = new Uint8Array(model.size)
  for (let row = 0; row < model.size; row++) open[row] = model.level[row]! < level - 1 ? 1 : 0
  return open
}

/** The level to begin with: 2 or 3, the one that stays readable; a short plan is open altogether. */
export function firstLevel(model: PlanModel): number {
  if (model.size <= 200) return Math.max(1, model.levels)
  let upToThree = 0
  for (let row = 0; row < model.size; row++) if (model.level[row]! < 3) upToThree++
  return Math.min(model.levels, upToThree <= 400 ? 3 : 2)
}

/** Rows whose ancestors are all open and, when there is a filter, that it kept. */
export function visibleRows(model: PlanModel, open: Uint8Array, kept?: Uint8Array): VisibleRows {
  const position = new Int32Array(model.size).fill(-1)
  const rows = new Int32Array(model.size)
  let count = 0
  let row = 0
  while (row < model.size) {
    if (kept && !kept[row]) {
      row = model.end[row]!
      continue
    }
    position[row] = count
    rows[count++] = row
    row = open[row] ? row + 1 : model.end[row]!
  }
  return { rows: rows.slice(0, count), position }
}

export const hasChildren = (model: PlanModel, row: number): boolean => model.end[row]! > row + 1

/** Opens everything above a row, so that it can be shown. Says whether something changed. */
export function openAbove(model: PlanModel, open: Uint8Array, row: number): boolean {
  let changed = false
  for (let above = model.parent[row] ?? -1; above >= 0; above = model.parent[above]!) {
    if (!open[above]) {
      open[above] = 1
      changed = true
    }
  }
  return changed
}

/** The nearest row above (or the row itself) that is on screen. */
export function shownAs(model: PlanModel, visible: VisibleRows, row: number): number {
  let at = row
  while (at >= 0 && visible.position[at] === -1) at = model.parent[at]!
  return at
}

export const isSummary = (model: PlanModel, row: number): boolean =>
  model.kind[row] === SUMMARY || hasChildren(model, row)
