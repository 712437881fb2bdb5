import type { PlacedColumn } from './columns'
import { MILESTONE } from './data'
import type { PlanModel } from './model'
import type { VisibleRows } from './rows'
import { xOf, type TimeScale } from './scale'
import { NONE } from './time'

/** Sizes that follow the letters: compact, comfortable, elder, phone. */
export interface Sizes {
  /** Height of a row. */
  row: number
  /** Height of the head with its two lines. */
  head: number
  /** Size of the letters. */
  letter: number
}

/** Everything that decides what is seen where; nothing of it knows a browser. */
export interface View {
  model: PlanModel
  visible: VisibleRows
  scale: TimeScale
  sizes: Sizes
  width: number
  height: number
  /** Width of the table at the left. */
  table: number
  columns: readonly PlacedColumn[]
  scrollX: number
  /** Pixels of rows above the first that is seen. */
  scrollY: number
}

/** A canvas or an element cannot be taller than some thirty million pixels: past this, scrolling is stretched. */
export const TALLEST = 12_000_000

export const rowsHeight = (view: Pick<View, 'visible' | 'sizes'>): number => view.visible.rows.length * view.sizes.row

/** The height of the scrolled paper for so many pixels of rows. */
export const paperHeight = (rows: number, head: number): number => Math.min(TALLEST, rows + head)

/** Rows above the first seen, in pixels, for a position of the scroll bar. */
export function rowsAbove(scrollTop: number, rows: number, head: number, height: number): number {
  const paper = paperHeight(rows, head)
  if (paper === rows + head) return scrollTop
  return (scrollTop / Math.max(1, paper - height)) * Math.max(0, rows + head - height)
}

/** The opposite of `rowsAbove`. */
export function scrollTopFor(above: number, rows: number, head: number, height: number): number {
  const paper = paperHeight(rows, head)
  if (paper === rows + head) return above
  return (above / Math.max(1, rows + head - height)) * (paper - height)
}

/** Positions of the first and the last row seen, the last included; last < first when there is none. */
export function seen(view: View): [number, number] {
  const first = Math.max(0, Math.floor(view.scrollY / view.sizes.row))
  const last = Math.ceil((view.scrollY + view.height - view.sizes.head) / view.sizes.row) - 1
  return [first, Math.min(view.visible.rows.length - 1, last)]
}

export const topOf = (view: View, position: number): number =>
  view.sizes.head + position * view.sizes.row - view.scrollY

export const paneX = (view: View, minute: number): number => view.table + xOf(view.scale, minute) - view.scrollX

/** Where a bar lies in its row. */
export interface BarBox {
  x: number
  y: number
  w: number
  h: number
}
export const barHeight = (sizes: Sizes): number => Math.round(sizes.row * 0.4)

/** The box of what lasts from one minute to another; nothing is narrower than two pixels. A milestone has no width. */
export function barBox(view: View, row: number, top: number, start: number, finish: number): BarBox | undefined {
  if (start === NONE && finish === NONE) return undefined
  const from = start === NONE ? finish : start
  const h = barHeight(view.sizes)
  const y = top + Math.round(view.sizes.row * 0.2)
  const x = paneX(view, from)
  if (view.model.kind[row] === MILESTONE) return { x: paneX(view, finish === NONE ? from : finish), y, w: 0, h }
  return { x, y, w: Math.max(2, paneX(view, finish === NONE ? from : finish) - x), h }
}
