import type { Arrow, Step } from './graph'
import type { Item } from './outline'

/**
 * Where everything of a drawing lies: steps below one another, ways side by side, from the outline alone. Positions are
 * kept nowhere; the same route is drawn the same way each time.
 */

export interface Point {
  x: number
  y: number
}

/** A step; `x`, `y` are its middle. */
export interface Box extends Point {
  step: Step
  width: number
  height: number
}

/** An arrow of the route, from step to step. */
export interface Line {
  at: Arrow
  to: string
  points: Point[]
}

/** Where one puts a step into an arrow. */
export interface Spot extends Point {
  at: Arrow
}

/** The condition at the head of a choice's way. */
export interface Label extends Point {
  choice: string
  exit: number
  width: number
  height: number
}

export interface Layout {
  boxes: Box[]
  lines: Line[]
  spots: Spot[]
  labels: Label[]
  /** Its left edge; the first step stands at x 0, y 0. */
  left: number
  width: number
  height: number
}

export interface Sizes {
  user: { width: number; height: number }
  gate: { width: number; height: number }
  round: { width: number; height: number }
  label: { width: number; height: number }
  /** Between ways. */
  across: number
  /** Between steps, with room to insert. */
  down: number
}

/** For letters of so many pixels; closer together where nothing is inserted. */
export function sizes(text: number, open = true): Sizes {
  const of = (n: number) => Math.round((n * text) / 14)
  return {
    user: { width: of(240), height: of(72) },
    gate: { width: of(120), height: of(36) },
    round: { width: of(88), height: of(36) },
    label: { width: of(240), height: of(44) },
    across: of(32),
    down: of(open ? 44 : 32),
  }
}

/** Arrows under way together to the same step, and how far they have come. */
interface Open extends Point {
  ends: Omit<Line, 'to'>[]
  /** What one inserts into here. */
  into: Arrow | null
}

export function layout(items: readonly Item[], size: Sizes): Layout {
  const boxes: Box[] = []
  const lines: Line[] = []
  const spots: Spot[] = []
  const labels: Label[] = []
  const elsewhere: { open: Open; to: string }[] = []

  const sizeOf = (step: Step) =>
    step.type === 'user' || step.type === 'sub'
      ? size.user
      : step.type === 'start' || step.type === 'end'
        ? size.round
        : size.gate
  const widthOf = (all: readonly Item[]): number => Math.max(size.user.width, ...all.map(itemWidth))
  const itemWidth = (item: Item): number =>
    item.ways.length === 0
      ? sizeOf(item.step).width
      : sum(item.ways.map((way) => widthOf(way.items))) + size.across * (item.ways.length - 1)

  function descend(open: Open, y: number): Open {
    if (open.into) spots.push({ x: open.x, y: (open.y + y) / 2, at: open.into })
    return { ...through(open, [{ x: open.x, y }]), into: null }
  }

  /** Lays a sequence below a point; gives the arrows that leave it, and how deep it came. */
  function sequence(all: readonly Item[], x: number, from: Open | null, top: number): { open: Open | null; y: number } {
    let open = from
    let y = top
    for (const item of all) {
      const { step, ways, next } = item
      const { width, height } = sizeOf(step)
      if (open) {
        y += size.down
        for (const end of descend(open, y).ends) lines.push({ ...end, to: step.id, points: straight(end.points) })
      }
      boxes.push({ step, x, y: y + height / 2, width, height })
      y += height
      if (ways.length > 0) {
        const met = branching(item, x, y)
        open = met.open && { ...met.open, into: next }
        y = met.y
      } else {
        open = step.type === 'end' ? null : leaving({ from: step.id, exit: 0 }, [{ x, y }], next)
      }
    }
    return { open, y }
  }

  function branching(item: Item, x: number, top: number): { open: Open | null; y: number } {
    const { step, ways } = item
    const bend = top + size.down / 2
    const head = step.type === 'choice' ? bend + size.label.height + GAP : bend
    const meeting: Open[] = []
    let left = x - itemWidth(item) / 2
    let y = top
    for (const way of ways) {
      const width = widthOf(way.items)
      const middle = left + width / 2
      left += width + size.across
      if (step.type === 'choice') {
        const at = { x: middle, y: bend + GAP + size.label.height / 2 }
        labels.push({ choice: step.id, exit: way.exit, ...at, ...size.label })
      }
      const down = [
        { x, y: top },
        { x, y: bend },
        { x: middle, y: bend },
        { x: middle, y: head },
      ]
      const laid = sequence(way.items, middle, leaving(way.first, down, way.first), head)
      y = Math.max(y, laid.y)
      if (laid.open && way.goesTo !== null) elsewhere.push({ open: laid.open, to: way.goesTo })
      else if (laid.open) meeting.push(laid.open)
    }
    if (meeting.length === 0) return { open: null, y }
    const bus = y + size.down
    const ends = meeting.flatMap((open) => through(descend(open, bus), [{ x, y: bus }]).ends)
    return { open: { x, y: bus, ends, into: null }, y: bus }
  }

  const whole = sequence(items, 0, null, 0)
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2), ...labels.map((one) => one.x - one.width / 2))
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2), ...labels.map((one) => one.x + one.width / 2))
  // To a step that another way has: along the edge of the drawing, and in from the side.
  elsewhere.forEach(({ open, to }, n) => {
    const target = boxes.find((box) => box.step.id === to)
    if (!target) return
    const low = open.y + size.down
    const gutter = right + size.across * (n + 1)
    const round = [
      { x: gutter, y: low },
      { x: gutter, y: target.y },
      { x: target.x + target.width / 2, y: target.y },
    ]
    for (const end of through(descend(open, low), round).ends) lines.push({ ...end, to, points: straight(end.points) })
  })
  return { boxes, lines, spots, labels, left, width: right - left + size.across * elsewhere.length, height: whole.y }
}

/** Between a bend and the words under it. */
const GAP = 8

function leaving(at: Arrow, points: Point[], into: Arrow | null): Open {
  const last = points[points.length - 1] ?? { x: 0, y: 0 }
  return { ...last, ends: [{ at, points }], into }
}

function through(open: Open, points: Point[]): Open {
  const last = points[points.length - 1] ?? open
  return {
    ...open,
    x: last.x,
    y: last.y,
    ends: open.ends.map((end) => ({ ...end, points: [...end.points, ...points] })),
  }
}

/** Without points that lie on the way between two others. */
function straight(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept[kept.length - 1]
    const before = kept[kept.length - 2]
    if (last && last.x === point.x && last.y === point.y) continue
    const onward =
      last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (onward) kept.pop()
    kept.push(point)
  }
  return kept
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
