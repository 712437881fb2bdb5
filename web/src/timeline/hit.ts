import { MILESTONE, SUMMARY } from './data'
import { barBox, topOf, type View } from './geometry'
import { CARET, indent } from './layout'
import { hasChildren } from './rows'

export type Zone = 'none' | 'head' | 'caret' | 'table' | 'pane' | 'bar' | 'bar-end' | 'handle-start' | 'handle-finish'
export interface Hit {
  zone: Zone
  /** Row index, -1 for none. */
  row: number
}

/** What lies under a point of the pane. `handles` is the row whose ends can be pulled. */
export function hitAt(view: View, x: number, y: number, handles: number): Hit {
  if (x < 0 || y < 0 || x > view.width || y > view.height) return { zone: 'none', row: -1 }
  if (y < view.sizes.head) return { zone: 'head', row: -1 }
  const position = Math.floor((y - view.sizes.head + view.scrollY) / view.sizes.row)
  const row = view.visible.rows[position] ?? -1
  if (row === -1) return { zone: 'none', row }
  if (x < view.table) return { zone: overCaret(view, row, x) ? 'caret' : 'table', row }
  const box = barBox(view, row, topOf(view, position), view.model.start[row]!, view.model.finish[row]!)
  if (!box) return { zone: 'pane', row }
  const { kind } = view.model
  const half = kind[row] === MILESTONE ? Math.round(view.sizes.row * 0.27) : 0
  const left = box.x - half
  const right = box.x + box.w + half
  if (row === handles) {
    const middle = box.y + box.h / 2
    if (Math.hypot(x - (right + 9), y - middle) <= 9) return { zone: 'handle-finish', row }
    if (Math.hypot(x - (left - 9), y - middle) <= 9) return { zone: 'handle-start', row }
  }
  if (x < left - 1 || x > right + 1) return { zone: 'pane', row }
  const stretches = kind[row] !== MILESTONE && kind[row] !== SUMMARY && x > right - Math.min(7, box.w / 3)
  return { zone: stretches ? 'bar-end' : 'bar', row }
}

function overCaret(view: View, row: number, x: number): boolean {
  const column = view.columns.find((one) => one.key === 'name')
  if (!column || !hasChildren(view.model, row)) return false
  const left = column.x + 8 + indent(view.model.level[row]!, view.sizes.letter)
  return x >= left - 6 && x < left + CARET
}
