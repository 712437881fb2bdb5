/** Longer than the rule: it lists every kind of thing that is drawn, in the order of drawing. */
import { isLate } from './columns'
import { FINISHED, MILESTONE } from './data'
import { fit, letters, type Shape } from './display'
import { barBox, barHeight, paneX, seen, topOf, type View } from './geometry'
import { route, type End } from './links'
import { isCritical } from './model'
import { hasChildren, isSummary } from './rows'
import { ticks } from './scale'
import { DAY, NONE } from './time'
import { t } from './words'
import { restDays } from './worktime'

/** What is to be shown beside the plan itself. */
export interface Show {
  baseline: boolean
  rest: boolean
  names: boolean
  open: Uint8Array
  /** Row indexes, -1 for none. */
  selected: number
  hovered: number
  focused: boolean
  /** Rows the search found. */
  found: ReadonlySet<number>
  /** Links drawn quietly, and those of the row one looks at. */
  links: readonly number[]
  chosenLinks: readonly number[]
  today: number
  /** Where rows would be after the edits: start and finish. */
  ghosts: ReadonlyMap<number, readonly [start: number, finish: number]>
  /** The row whose ends can be pulled, -1 for none. */
  handles: number
  /** A link being pulled: from where to where. */
  pulled: readonly [number, number, number, number] | null
  /** On paper there is nothing to fold. */
  paper?: boolean
}

/** The plan in view as shapes. */
export function layout(view: View, show: Show): Shape[] {
  const out: Shape[] = []
  const { sizes, table, width, height } = view
  const [first, last] = seen(view)
  const bottom = Math.min(height, topOf(view, last + 1))
  const grid = ticks(view.scale, view.scrollX, view.scrollX + width - table)
  out.push({ t: 'box', x: 0, y: 0, w: width, h: height, fill: 'paper' })
  out.push({ t: 'clip', x: table, y: sizes.head, w: width - table, h: height - sizes.head })
  if (show.rest) rest(out, view)
  for (const tick of grid.lower) {
    const x = Math.round(table + tick.x - view.scrollX) + 0.5
    out.push({ t: 'path', points: [x, sizes.head, x, height], stroke: 'line', wide: 1 })
  }
  out.push({ t: 'unclip' })
  rowBands(out, view, show, first, last)
  out.push({ t: 'clip', x: table, y: sizes.head, w: width - table, h: height - sizes.head })
  for (const link of show.links) linkShape(out, view, link, false)
  for (let position = first; position <= last; position++) bar(out, view, show, position)
  for (const link of show.chosenLinks) linkShape(out, view, link, true)
  marks(out, view, show, Math.max(bottom, sizes.head))
  if (show.handles >= 0) handles(out, view, show.handles)
  if (show.pulled) out.push({ t: 'path', points: [...show.pulled], stroke: 'linkChosen', wide: 2, dash: true })
  out.push({ t: 'unclip' })
  tablePane(out, view, show, first, last)
  head(out, view, grid, show)
  return out
}

function rest(out: Shape[], view: View): void {
  if (view.scale.perDay < 3) return
  const from = view.scale.origin + (view.scrollX / view.scale.perDay) * DAY
  const to = from + ((view.width - view.table) / view.scale.perDay) * DAY
  for (const [day, end] of restDays(view.model.usual, from, to)) {
    const x = paneX(view, day * DAY)
    const w = (end - day) * view.scale.perDay
    out.push({ t: 'box', x, y: view.sizes.head, w, h: view.height - view.sizes.head, fill: 'rest' })
  }
}

function rowBands(out: Shape[], view: View, show: Show, first: number, last: number): void {
  const { row } = view.sizes
  for (let position = first; position <= last; position++) {
    const at = view.visible.rows[position]!
    const y = topOf(view, position)
    if (at === show.selected) {
      out.push({ t: 'box', x: 0, y, w: view.width, h: row, fill: 'chosen' })
    } else if (at === show.hovered) {
      out.push({ t: 'box', x: 0, y, w: view.width, h: row, fill: 'hover' })
    }
    const line = Math.round(y + row) - 0.5
    out.push({ t: 'path', points: [0, line, view.width, line], stroke: 'line', wide: 1 })
  }
}

const WIDTH_OF_NAMES = 26

function bar(out: Shape[], view: View, show: Show, position: number): void {
  const { model, sizes } = view
  const row = view.visible.rows[position]!
  const top = topOf(view, position)
  const flags = model.flags[row]!
  const hot = isCritical(flags)
  if (show.baseline) baseline(out, view, row, top)
  const box = barBox(view, row, top, model.start[row]!, model.finish[row]!)
  const ghost = show.ghosts.get(row)
  if (box && box.x <= view.width && box.x + box.w >= view.table - 40) {
    if (model.kind[row] === MILESTONE) {
      const r = Math.round(sizes.row * 0.27)
      const y = box.y + box.h / 2
      diamond(out, box.x, y, r, hot ? 'criticalDone' : 'milestone')
      if (!(flags & FINISHED)) diamond(out, box.x, y, r - 3, 'paper')
    } else if (isSummary(model, row)) {
      summary(out, box, model.percent[row]!)
    } else {
      task(out, box, model.percent[row]!, hot)
    }
  }
  if (ghost) ghostBar(out, view, row, top, ghost)
  if (show.names && box) name(out, view, row, box, ghost ? paneX(view, ghost[1]) : 0)
}

function task(
  out: Shape[],
  box: { x: number; y: number; w: number; h: number },
  percent: number,
  critical: boolean,
): void {
  // The critical path is bolder, not only redder: it must be told apart in black and white.
  const y = critical ? box.y - 1 : box.y
  const h = critical ? box.h + 2 : box.h
  out.push({ t: 'box', x: box.x, y, w: box.w, h, fill: critical ? 'critical' : 'bar' })
  const done = (box.w * Math.min(100, Math.max(0, percent))) / 100
  if (done > 0) out.push({ t: 'box', x: box.x, y, w: done, h, fill: critical ? 'criticalDone' : 'done' })
  if (critical && box.w > 3)
    out.push({ t: 'box', x: box.x + 0.75, y: y + 0.75, w: box.w - 1.5, h: h - 1.5, stroke: 'criticalDone', wide: 1.5 })
}

function summary(out: Shape[], box: { x: number; y: number; w: number; h: number }, percent: number): void {
  const thick = Math.max(4, Math.round(box.h * 0.5))
  const fill = 'summary'
  const leg = Math.min(6, box.w / 2)
  const foot = box.y + box.h
  out.push({ t: 'box', x: box.x, y: box.y, w: box.w, h: thick, fill })
  out.push({ t: 'area', points: [box.x, box.y, box.x + leg, box.y + thick, box.x, foot], fill })
  const right = box.x + box.w
  out.push({ t: 'area', points: [right, box.y, right - leg, box.y + thick, right, foot], fill })
  const done = ((box.w - 2) * Math.min(100, Math.max(0, percent))) / 100
  if (done > 1) out.push({ t: 'box', x: box.x + 1, y: box.y + thick / 2 - 1, w: done, h: 2, fill: 'bar' })
}

function baseline(out: Shape[], view: View, row: number, top: number): void {
  const { model, sizes } = view
  const start = model.baselineStart[row]!
  const finish = model.baselineFinish[row]!
  if (start === NONE && finish === NONE) return
  const box = barBox(view, row, top, start, finish)
  if (!box || box.x > view.width || box.x + box.w < view.table) return
  const h = Math.max(3, Math.round(sizes.row * 0.12))
  const y = box.y + barHeight(sizes) + 3
  if (model.kind[row] === MILESTONE) diamond(out, box.x, y + h / 2, h, 'baseline')
  else out.push({ t: 'box', x: box.x, y, w: box.w, h, fill: 'baseline' })
}

function ghostBar(out: Shape[], view: View, row: number, top: number, ghost: readonly [number, number]): void {
  const box = barBox(view, row, top, ghost[0], ghost[1])
  if (!box) return
  if (view.model.kind[row] === MILESTONE) {
    const r = Math.round(view.sizes.row * 0.27)
    const y = box.y + box.h / 2
    const { x } = box
    out.push({
      t: 'area',
      points: [x, y - r, x + r, y, x, y + r, x - r, y],
      fill: 'paper',
      stroke: 'ghost',
      dash: true,
    })
  } else {
    out.push({ t: 'box', x: box.x, y: box.y - 2, w: box.w, h: box.h + 4, stroke: 'ghost', wide: 2, dash: true })
  }
}

function diamond(
  out: Shape[],
  x: number,
  y: number,
  r: number,
  fill: 'criticalDone' | 'milestone' | 'baseline' | 'paper',
): void {
  out.push({ t: 'area', points: [x, y - r, x + r, y, x, y + r, x - r, y], fill })
}

function name(
  out: Shape[],
  view: View,
  row: number,
  box: { x: number; y: number; w: number; h: number },
  ghost: number,
): void {
  const { letter } = view.sizes
  const after = view.model.kind[row] === MILESTONE ? Math.round(view.sizes.row * 0.27) : 0
  const x = Math.max(box.x + box.w + after, ghost) + 8
  if (x > view.width || x < view.table - WIDTH_OF_NAMES * letter) return
  const text = fit(view.model.rowName[row]!, WIDTH_OF_NAMES * letter, letter)
  out.push({ t: 'text', x, y: box.y + box.h / 2, text, fill: 'quiet', small: true })
}

function endOf(view: View, row: number): End | undefined {
  const position = view.visible.position[row]!
  const box = barBox(view, row, topOf(view, position), view.model.start[row]!, view.model.finish[row]!)
  if (!box) return undefined
  const half = view.model.kind[row] === MILESTONE ? Math.round(view.sizes.row * 0.27) : 0
  return { left: box.x - half, right: box.x + box.w + half, y: box.y + box.h / 2 }
}

function linkShape(out: Shape[], view: View, link: number, chosen: boolean): void {
  const { model, sizes } = view
  const from = endOf(view, model.from[link]!)
  const to = endOf(view, model.to[link]!)
  if (!from || !to) return
  const path = route(model.relation[link]!, from, to, sizes.row, barHeight(sizes) + 2)
  const stroke = chosen ? 'linkChosen' : 'link'
  out.push({ t: 'path', points: path.points, stroke, wide: chosen ? 2 : 1 })
  const x = path.points[path.points.length - 2]!
  const y = path.points[path.points.length - 1]!
  const s = chosen ? 5 : 4
  const back = path.heading > 0 ? -s * 1.4 : s * 1.4
  const upright = path.heading === 2 || path.heading === -2
  out.push({
    t: 'area',
    points: upright ? [x, y, x - s, y + back, x + s, y + back] : [x, y, x + back, y - s, x + back, y + s],
    fill: stroke,
  })
}

function marks(out: Shape[], view: View, show: Show, bottom: number): void {
  const { head } = view.sizes
  if (show.today !== NONE) {
    const x = Math.round(paneX(view, show.today)) + 0.5
    out.push({ t: 'path', points: [x, head, x, bottom], stroke: 'today', wide: 1 })
  }
  if (view.model.dataDate !== NONE) {
    const x = Math.round(paneX(view, view.model.dataDate)) + 0.5
    out.push({ t: 'path', points: [x, head, x, bottom], stroke: 'dataDate', wide: 2, dash: true })
  }
}

function handles(out: Shape[], view: View, row: number): void {
  const end = endOf(view, row)
  if (!end) return
  for (const x of [end.left - 9, end.right + 9]) {
    const r = 5
    const points = []
    for (let n = 0; n < 12; n++)
      points.push(x + r * Math.cos((n * Math.PI) / 6), end.y + r * Math.sin((n * Math.PI) / 6))
    out.push({ t: 'area', points, fill: 'paper', stroke: 'linkChosen' })
  }
}

/** The indent of a level in the table. */
export const indent = (level: number, letter: number): number => Math.min(level, 8) * Math.round(letter * 0.9)
export const CARET = 18

function tablePane(out: Shape[], view: View, show: Show, first: number, last: number): void {
  const { model, sizes, table, columns } = view
  out.push({ t: 'clip', x: 0, y: sizes.head, w: table, h: view.height - sizes.head })
  for (let position = first; position <= last; position++) {
    const row = view.visible.rows[position]!
    const y = topOf(view, position)
    const middle = y + sizes.row / 2
    const selected = row === show.selected
    out.push({
      t: 'box',
      x: 0,
      y,
      w: table,
      h: sizes.row - 1,
      fill: selected ? 'chosen' : row === show.hovered ? 'hover' : 'paper',
    })
    if (show.found.has(row)) out.push({ t: 'box', x: 0, y, w: 4, h: sizes.row - 1, fill: 'focus' })
    for (const column of columns) {
      if (column.x >= table) break
      const bold = isSummary(model, row) || undefined
      if (column.key === 'name') {
        const x = column.x + 8 + indent(model.level[row]!, sizes.letter)
        if (hasChildren(model, row) && !show.paper) caret(out, x + 5, middle, show.open[row] === 1)
        const left = x + (show.paper ? 4 : CARET)
        const text = fit(model.rowName[row]!, Math.min(table, column.x + column.width) - left - 4, sizes.letter)
        out.push({
          t: 'text',
          x: left,
          y: middle,
          text,
          fill: !bold && isCritical(model.flags[row]!) ? 'criticalDone' : 'ink',
          ...(bold && { bold }),
        })
        continue
      }
      const late = (column.key === 'variance' || column.key === 'finish') && isLate(model, row)
      const text = fit(column.text(model, row), column.width - 10, sizes.letter)
      out.push({
        t: 'text',
        x: column.number ? column.x + column.width - 10 : column.x + 6,
        y: middle,
        text,
        fill: late ? 'late' : 'ink',
        ...(column.number && { align: 'right' as const }),
        ...(late && { bold: true as const }),
      })
    }
    if (selected && show.focused)
      out.push({ t: 'box', x: 1.5, y: y + 1.5, w: table - 4, h: sizes.row - 4, stroke: 'focus', wide: 3 })
  }
  out.push({ t: 'unclip' })
  out.push({ t: 'path', points: [table - 0.5, 0, table - 0.5, view.height], stroke: 'edge', wide: 1 })
}

function caret(out: Shape[], x: number, y: number, open: boolean): void {
  out.push({
    t: 'area',
    points: open ? [x - 5, y - 3, x + 5, y - 3, x, y + 4] : [x - 3, y - 5, x + 4, y, x - 3, y + 5],
    fill: 'quiet',
  })
}

function head(out: Shape[], view: View, grid: ReturnType<typeof ticks>, show: Show): void {
  const { sizes, table, width } = view
  const single = grid.upper.length === 0
  const half = single ? 0 : Math.round(sizes.head / 2)
  out.push({ t: 'box', x: 0, y: 0, w: width, h: sizes.head, fill: 'head' })
  out.push({ t: 'clip', x: table, y: 0, w: width - table, h: sizes.head })
  for (const tick of grid.upper) {
    const x = table + tick.x - view.scrollX
    // The month stays readable while one scrolls through it, as long as enough of it is in sight.
    const wide = letters(tick.text) * sizes.letter
    const left = Math.max(x, table) + Math.min(8, Math.max(2, (tick.width - wide) / 2))
    out.push({ t: 'path', points: [Math.round(x) + 0.5, 0, Math.round(x) + 0.5, sizes.head], stroke: 'line', wide: 1 })
    if (left + wide + 2 <= x + tick.width)
      out.push({ t: 'text', x: left, y: half / 2, text: tick.text, fill: 'ink', bold: true })
  }
  for (const tick of grid.lower) {
    const x = table + tick.x - view.scrollX
    out.push({
      t: 'path',
      points: [Math.round(x) + 0.5, half, Math.round(x) + 0.5, sizes.head],
      stroke: 'line',
      wide: 1,
    })
    const from = Math.max(x, table)
    if (x + tick.width - from >= letters(tick.text) * sizes.letter * 0.95)
      out.push({
        t: 'text',
        x: (from + x + tick.width) / 2,
        y: half + (sizes.head - half) / 2,
        text: tick.text,
        fill: 'quiet',
        align: 'center',
        small: true,
      })
  }
  const apart = Math.abs(paneX(view, show.today) - paneX(view, view.model.dataDate)) > sizes.letter * 4.5
  if (apart) flag(out, view, show.today, 'today', t('today'))
  flag(out, view, view.model.dataDate, 'dataDate', t('dataDate'))
  out.push({ t: 'unclip' })
  out.push({ t: 'clip', x: 0, y: 0, w: table, h: sizes.head })
  for (const column of view.columns) {
    const text = fit(t(column.title), column.width - 10, sizes.letter)
    out.push({
      t: 'text',
      x: column.number ? column.x + column.width - 10 : column.x + (column.key === 'name' ? 8 : 6),
      y: sizes.head / 2,
      text,
      fill: 'quiet',
      ...(column.number && { align: 'right' as const }),
    })
  }
  out.push({ t: 'unclip' })
  const line = sizes.head - 0.5
  out.push({ t: 'path', points: [0, line, width, line], stroke: 'edge', wide: 1 })
  out.push({ t: 'path', points: [table - 0.5, 0, table - 0.5, sizes.head], stroke: 'edge', wide: 1 })
}

/** The name of a line, at the foot of the head. */
function flag(out: Shape[], view: View, minute: number, fill: 'today' | 'dataDate', text: string): void {
  if (minute === NONE) return
  const { sizes } = view
  const x = paneX(view, minute)
  const w = letters(text) * sizes.letter + 10
  const h = Math.round(sizes.letter * 1.4)
  out.push({ t: 'box', x: x - w / 2, y: sizes.head - h - 1, w, h, fill })
  out.push({ t: 'text', x, y: sizes.head - h / 2 - 1, text, fill: 'paper', align: 'center', small: true })
}
