/** Longer than the rule: paper in its three forms (picture, drawing, pages) shares one way of laying the plan out. */
import { paint } from './canvas'
import { COLUMNS, placeColumns, tableWidth, type ColumnKey } from './columns'
import { rowsHeight, type Sizes, type View } from './geometry'
import { layout, type Show } from './layout'
import { bothShown } from './links'
import type { PlanModel } from './model'
import type { FilterName } from './filter'
import { hasChildren, type VisibleRows } from './rows'
import { perDayToFit, timeScale } from './scale'
import { svg } from './svg'
import { paperPalette } from './theme'
import { dayText, NONE } from './time'
import { t } from './words'

export interface Sheet {
  model: PlanModel
  visible: VisibleRows
  columns: readonly ColumnKey[]
  today: number
  options: { baseline: boolean; rest: boolean; names: boolean }
}

/** What one takes away: pages of a size, a print, a picture, a drawing. */
export type Taken = 'A4' | 'A3' | 'print' | 'svg' | 'png'

/** How the plan stands on the screen, for whoever prints it elsewhere. */
export interface PaperChoice {
  paper: 'A4' | 'A3'
  columns: ColumnKey[]
  filter: FilterName
  /** One bit a row that has rows under it, in order: whether it is open. `null` opens all. */
  open: string | null
  options: { baseline: boolean; links: boolean; rest: boolean; names: boolean }
}

/** Which branches are open as base64url, the lowest bit of each byte first; `null` when all are. */
export function openBits(model: PlanModel, open: Uint8Array): string | null {
  const bytes: number[] = []
  let place = 0
  let folded = false
  for (let row = 0; row < model.size; row++) {
    if (!hasChildren(model, row)) continue
    const at = place >> 3
    bytes[at] = (bytes[at] ?? 0) | (open[row] ? 1 << (place & 7) : 0)
    if (!open[row]) folded = true
    place++
  }
  if (!folded) return null
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

const FAMILY = "'Source Han Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
const SIZES: Sizes = { row: 24, head: 44, letter: 12 }
const PEN = { palette: paperPalette(), family: FAMILY, letter: 12, small: 11 }
/** Canvases beyond this are refused by browsers; a taller plan becomes several pictures. */
const TALLEST_PICTURE = 12_000
const MOST_PICTURES = 12
const WIDTH = 1680
export const MOST_PAGES = 150

/** One piece of the plan on paper: rows from a position on, the whole time across. */
export function piece(sheet: Sheet, width: number, from: number, count: number): { view: View; show: Show } {
  const table = tableWidth(sheet.columns, SIZES.letter, width)
  const fitted = perDayToFit(sheet.model, width - table)
  const rows = sheet.visible.rows.subarray(from, from + count)
  const position = new Int32Array(sheet.model.size).fill(-1)
  rows.forEach((row, n) => (position[row] = n))
  const visible = { rows, position }
  const view: View = {
    model: sheet.model,
    visible,
    scale: timeScale(sheet.model, sheet.today, fitted, width - table),
    sizes: SIZES,
    width,
    height: SIZES.head + rowsHeight({ visible, sizes: SIZES }),
    table,
    columns: placeColumns(sheet.columns, table, SIZES.letter),
    scrollX: 0,
    scrollY: 0,
  }
  const links: number[] = []
  if (sheet.model.size <= 300)
    for (let link = 0; link < sheet.model.from.length; link++)
      if (bothShown(sheet.model, visible, link)) links.push(link)
  const show: Show = {
    ...sheet.options,
    open: new Uint8Array(0),
    selected: -1,
    hovered: -1,
    focused: false,
    found: new Set(),
    links,
    chosenLinks: [],
    today: NONE,
    ghosts: new Map(),
    handles: -1,
    pulled: null,
    paper: true,
  }
  return { view, show }
}

/** The whole plan as one drawing. */
export function planSvg(sheet: Sheet): string {
  const { view, show } = piece(sheet, WIDTH, 0, sheet.visible.rows.length)
  return svg(layout(view, show), view.width, view.height, PEN)
}

/** The plan cut into pages of so many rows, each with the head repeated. */
export function planPages(sheet: Sheet, width: number, height: number): string[] {
  const each = Math.max(1, Math.floor((height - SIZES.head) / SIZES.row))
  const pages: string[] = []
  for (let from = 0; from < Math.max(1, sheet.visible.rows.length); from += each) {
    const { view, show } = piece(sheet, width, from, each)
    pages.push(svg(layout(view, show), view.width, view.height, PEN, `p${pages.length}c`))
  }
  return pages
}

const pageCount = (sheet: Sheet, height: number): number =>
  Math.ceil(sheet.visible.rows.length / Math.max(1, Math.floor((height - SIZES.head) / SIZES.row)))

function give(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A name files may have. */
export const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80) || 'plan'

export function exportSvg(sheet: Sheet): void {
  give(`${fileName(sheet.model.name)}.svg`, new Blob([planSvg(sheet)], { type: 'image/svg+xml' }))
}

/** The plan as pictures; says why when there would be too many. */
export async function exportPng(sheet: Sheet): Promise<string | undefined> {
  const ratio = sheet.visible.rows.length * SIZES.row * 2 <= TALLEST_PICTURE ? 2 : 1
  const each = Math.floor((TALLEST_PICTURE / ratio - SIZES.head) / SIZES.row)
  const pieces = Math.max(1, Math.ceil(sheet.visible.rows.length / each))
  if (pieces > MOST_PICTURES) return t('tooMany', { rows: sheet.visible.rows.length })
  for (let n = 0; n < pieces; n++) {
    const { view, show } = piece(sheet, WIDTH, n * each, each)
    const canvas = document.createElement('canvas')
    canvas.width = view.width * ratio
    canvas.height = view.height * ratio
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) continue
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    paint(context, layout(view, show), PEN)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) give(`${fileName(sheet.model.name)}${pieces > 1 ? `-${n + 1}` : ''}.png`, blob)
  }
  return undefined
}

/** A4 across in CSS pixels without its margins; drawn larger and scaled down, so that more fits on a page. */
const PAGE = { width: 1500, height: 930 }

/**
 * Prints the plan as vector pages: the browser's dialog sends them to a printer or keeps them as PDF, letters as letters
 * and lines as lines. The pages stand in the document while it prints and nothing else does.
 */
export function printPlan(sheet: Sheet): string | undefined {
  const pages = pageCount(sheet, PAGE.height)
  if (pages > MOST_PAGES) return t('tooManyPages', { rows: sheet.visible.rows.length, pages, most: MOST_PAGES })
  const host = document.createElement('div')
  host.className = 'timeline-pages'
  const drawings = planPages(sheet, PAGE.width, PAGE.height)
  drawings.forEach((drawing, n) => {
    const page = document.createElement('section')
    const title = document.createElement('header')
    const now = new Date()
    const stamp = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
    const date =
      sheet.model.dataDate === NONE ? '' : `${t('dataDate')} ${dayText(Math.floor(sheet.model.dataDate / 1440))}`
    for (const text of [sheet.model.name, date, t('notSecret')]) {
      const part = document.createElement('span')
      part.textContent = text
      title.append(part)
    }
    const foot = document.createElement('footer')
    for (const text of [t('printed', { at: stamp }), t('page', { page: n + 1, pages: drawings.length })]) {
      const part = document.createElement('span')
      part.textContent = text
      foot.append(part)
    }
    const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
    page.append(title, document.importNode(parsed, true), foot)
    host.append(page)
  })
  document.body.append(host)
  document.documentElement.classList.add('printing-timeline')
  const done = (): void => {
    window.removeEventListener('afterprint', done)
    document.documentElement.classList.remove('printing-timeline')
    host.remove()
  }
  window.addEventListener('afterprint', done)
  window.print()
  return undefined
}

/** The columns of paper: those chosen, in their order. */
export const sheetColumns = (chosen: readonly ColumnKey[]): ColumnKey[] =>
  COLUMNS.map((one) => one.key).filter((key) => chosen.includes(key))
