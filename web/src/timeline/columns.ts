import { LATE, MILESTONE } from './data'
import { finishVariance, inDays, type PlanModel } from './model'
import { finishText, NONE, startText } from './time'
import type { Word } from './words'

export type ColumnKey =
  | 'wbs'
  | 'name'
  | 'code'
  | 'duration'
  | 'start'
  | 'finish'
  | 'baselineStart'
  | 'baselineFinish'
  | 'variance'
  | 'percent'
  | 'float'
  | 'freeFloat'

export interface Column {
  key: ColumnKey
  title: Word
  /** Width in letters of the body text; the name takes what is left. */
  letters: number
  number?: true
  text: (model: PlanModel, row: number) => string
}

/** A number of days: one place where it is not whole, the true minus sign. */
export function daysText(days: number): string {
  const rounded = Math.round(days * 10) / 10
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}`
}

function signed(days: number | undefined): string {
  if (days === undefined) return '—'
  return days > 0 ? `+${days}` : daysText(days)
}

export const COLUMNS: readonly Column[] = [
  { key: 'wbs', title: 'columnWbs', letters: 5, text: (model, row) => model.wbs[row] ?? '' },
  { key: 'name', title: 'columnName', letters: 13, text: (model, row) => model.rowName[row] ?? '' },
  { key: 'code', title: 'columnCode', letters: 6, text: (model, row) => model.code[row] ?? '' },
  {
    key: 'duration',
    title: 'columnDuration',
    letters: 5.2,
    number: true,
    text: (model, row) => (model.kind[row] === MILESTONE ? '' : daysText(inDays(model, row, model.duration[row] ?? 0))),
  },
  { key: 'start', title: 'columnStart', letters: 6, text: (model, row) => startText(model.start[row] ?? NONE) },
  {
    key: 'finish',
    title: 'columnFinish',
    letters: 6,
    text: (model, row) => lastDayText(model, row, model.finish[row] ?? NONE),
  },
  {
    key: 'baselineStart',
    title: 'columnBaselineStart',
    letters: 6,
    text: (model, row) => startText(model.baselineStart[row] ?? NONE),
  },
  {
    key: 'baselineFinish',
    title: 'columnBaselineFinish',
    letters: 6,
    text: (model, row) => lastDayText(model, row, model.baselineFinish[row] ?? NONE),
  },
  {
    key: 'variance',
    title: 'columnVariance',
    letters: 5.2,
    number: true,
    text: (model, row) => signed(finishVariance(model, row)),
  },
  {
    key: 'percent',
    title: 'columnPercent',
    letters: 5.2,
    number: true,
    text: (model, row) => daysText(model.percent[row] ?? 0),
  },
  {
    key: 'float',
    title: 'columnFloat',
    letters: 6.2,
    number: true,
    text: (model, row) => daysText(inDays(model, row, model.totalFloat[row] ?? 0)),
  },
  {
    key: 'freeFloat',
    title: 'columnFreeFloat',
    letters: 7.2,
    number: true,
    text: (model, row) => daysText(inDays(model, row, model.freeFloat[row] ?? 0)),
  },
]

/** A milestone at 00:00 stands on that day; the end of work at 00:00 belongs to the day before. */
function lastDayText(model: PlanModel, row: number, minute: number): string {
  return model.kind[row] === MILESTONE ? startText(minute) : finishText(minute)
}

export const FIRST_COLUMNS: readonly ColumnKey[] = ['name', 'duration', 'start', 'finish', 'percent']

export interface PlacedColumn extends Column {
  x: number
  width: number
}

/**
 * Where the chosen columns stand in a table of a width. The name column stretches and is never too narrow to read; a
 * column there is no room for is left out rather than cut, from the right.
 */
export function placeColumns(keys: readonly ColumnKey[], width: number, letter: number): PlacedColumn[] {
  const wide = (one: Column): number => Math.round(one.letters * letter + 12)
  let room = width - Math.min(width, 10 * letter)
  const chosen = COLUMNS.filter((one) => {
    if (!keys.includes(one.key)) return false
    if (one.key === 'name') return true
    const fits = wide(one) <= room
    room = fits ? room - wide(one) : 0
    return fits
  })
  const others = chosen.filter((one) => one.key !== 'name').reduce((sum, one) => sum + wide(one), 0)
  let x = 0
  return chosen.map((one) => {
    const own = one.key === 'name' ? width - others : wide(one)
    const placed = { ...one, x, width: own }
    x += own
    return placed
  })
}

/** A table wide enough for the columns, in at most a share of what there is. */
export function tableWidth(keys: readonly ColumnKey[], letter: number, room: number): number {
  const wanted = COLUMNS.filter((one) => keys.includes(one.key)).reduce(
    (sum, one) => sum + one.letters * letter + 12 + (one.key === 'name' ? 6 * letter : 0),
    0,
  )
  return Math.round(Math.min(wanted, room < 600 ? room * 0.46 : room * 0.5))
}

export const isLate = (model: PlanModel, row: number): boolean => ((model.flags[row] ?? 0) & LATE) !== 0
