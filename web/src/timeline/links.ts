import type { PlanModel } from './model'
import type { VisibleRows } from './rows'

/**
 * The links of a plan by the rows they span: sorted by their upper row, with the lowest row of every stretch above them
 * in a tree. Which links cross a window of rows is found in O(log m + k).
 */
export interface LinkIndex {
  order: Int32Array
  upper: Int32Array
  lower: Int32Array
  /** Heap-shaped: node 1 is the root, the greatest `lower` below each node. */
  deepest: Int32Array
  leaves: number
}

export function linkIndex(model: PlanModel): LinkIndex {
  const count = model.from.length
  const starts = new Int32Array(model.size + 1)
  for (let link = 0; link < count; link++) starts[Math.min(model.from[link]!, model.to[link]!) + 1]!++
  for (let row = 0; row < model.size; row++) starts[row + 1]! += starts[row]!
  const order = new Int32Array(count)
  for (let link = 0; link < count; link++) order[starts[Math.min(model.from[link]!, model.to[link]!)]!++] = link
  const upper = new Int32Array(count)
  const lower = new Int32Array(count)
  let leaves = 1
  while (leaves < count) leaves *= 2
  const deepest = new Int32Array(leaves * 2).fill(-1)
  for (let n = 0; n < count; n++) {
    const link = order[n]!
    const a = model.from[link]!
    const b = model.to[link]!
    upper[n] = a < b ? a : b
    lower[n] = a < b ? b : a
    deepest[leaves + n] = lower[n]!
  }
  for (let node = leaves - 1; node > 0; node--) deepest[node] = Math.max(deepest[node * 2]!, deepest[node * 2 + 1]!)
  return { order, upper, lower, deepest, leaves }
}

/** Links that touch or cross the rows first to last, at most `most + 1` of them: more than `most` means too many. */
export function linksAcross(index: LinkIndex, first: number, last: number, most: number): number[] {
  const found: number[] = []
  // Those that begin at or above `last` are a prefix of the order.
  let low = 0
  let high = index.order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.upper[middle]! <= last) low = middle + 1
    else high = middle
  }
  const before = low
  const visit = (node: number, from: number, size: number): void => {
    if (from >= before || found.length > most || index.deepest[node]! < first) return
    if (size === 1) {
      found.push(index.order[from]!)
      return
    }
    visit(node * 2, from, size / 2)
    visit(node * 2 + 1, from + size / 2, size / 2)
  }
  if (before > 0) visit(1, 0, index.leaves)
  return found
}

/** The links of each row, as compressed lists: those of row r are `links[starts[r]]` up to `links[starts[r + 1]]`. */
export interface LinksOfRows {
  starts: Int32Array
  links: Int32Array
}

export function linksOfRows(model: PlanModel): LinksOfRows {
  const count = model.from.length
  const starts = new Int32Array(model.size + 2)
  for (let link = 0; link < count; link++) {
    starts[model.from[link]! + 2]!++
    starts[model.to[link]! + 2]!++
  }
  for (let row = 0; row <= model.size; row++) starts[row + 1]! += starts[row]!
  const links = new Int32Array(count * 2)
  for (let link = 0; link < count; link++) {
    links[starts[model.from[link]! + 1]!++] = link
    links[starts[model.to[link]! + 1]!++] = link
  }
  return { starts, links }
}

export function linksOf(of: LinksOfRows, row: number): Int32Array {
  return row < 0 ? new Int32Array(0) : of.links.subarray(of.starts[row]!, of.starts[row + 1]!)
}

/** Both ends on screen, neither folded away. */
export const bothShown = (model: PlanModel, visible: VisibleRows, link: number): boolean =>
  visible.position[model.from[link]!] !== -1 && visible.position[model.to[link]!] !== -1

/** A bar as the router sees it: its two ends and its middle line. */
export interface End {
  left: number
  right: number
  y: number
}
export interface Route {
  /** x, y, x, y, … */
  points: number[]
  /** Where the arrow points: 1 right, -1 left, 2 down, -2 up. */
  heading: 1 | -1 | 2 | -2
}

/**
 * The path of a link: out of the right end (finish) or the left (start) of one bar, into the proper end of the other, in
 * horizontal and vertical runs. A finish–start link to work that begins close by falls straight onto its head; one to
 * work further away runs along the row it leads to: beside the bar it comes from stands the name.
 */
export function route(relation: number, from: End, to: End, row: number, bar: number): Route {
  const fromFinish = relation === 0 || relation === 2
  const toStart = relation === 0 || relation === 1
  const out = fromFinish ? 1 : -1
  const into = toStart ? 1 : -1
  const startX = fromFinish ? from.right : from.left
  const endX = toStart ? to.left : to.right
  const down = to.y >= from.y
  const stub = 7
  if (relation === 0 && endX >= startX - 1 && endX < startX + 2 * stub + 6) {
    const dropX = endX + Math.min(5, Math.max(1, (to.right - to.left) / 2))
    return {
      points: [startX, from.y, dropX, from.y, dropX, to.y + (down ? -bar / 2 : bar / 2)],
      heading: down ? 2 : -2,
    }
  }
  const a = startX + out * stub
  const b = endX - into * stub
  if (out !== into) {
    const turn = out > 0 ? Math.max(a, b) : Math.min(a, b)
    return { points: [startX, from.y, turn, from.y, turn, to.y, endX, to.y], heading: into }
  }
  if ((b - a) * out >= 0) return { points: [startX, from.y, a, from.y, a, to.y, endX, to.y], heading: into }
  const between = from.y + (down ? row / 2 : -row / 2)
  return { points: [startX, from.y, a, from.y, a, between, b, between, b, to.y, endX, to.y], heading: into }
}
