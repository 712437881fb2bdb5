import { fitted } from '../drawing/fit'
import { find, MET, type Arrow, type Route } from '../drawing/graph'
import { layout, sizes, type Layout, type Point } from '../drawing/layout'
import { outline } from '../drawing/outline'
import { called, limitWords, modeWords, spoken, subWords, wayWords, whoWords, type Names } from '../drawing/wording'
import { t } from '../words'

/** A drawing as shapes with their words, before any library is asked to paint it. */
export interface Scene {
  parts: Part[]
  lines: { id: string; from: string; to: string; points: Point[] }[]
  layout: Layout
  text: number
}

interface Placed extends Point {
  id: string
  width: number
  height: number
  spoken: string
}

export interface BoxPart extends Placed {
  kind: 'box'
  step: string
  type: 'start' | 'user' | 'sub' | 'choice' | 'split' | 'join' | 'end'
  title: string
  lines: string[]
  wrong: boolean
  chosen: boolean
}

export interface SpotPart extends Placed {
  kind: 'spot'
  at: Arrow
}

export interface WayPart extends Placed {
  kind: 'way'
  step: string
  exit: number
  lines: string[]
  chosen: boolean
}

export type Part = BoxPart | SpotPart | WayPart

export interface Looks {
  /** Pixels of a letter. */
  text: number
  names: Names
  chosen: string | null
  wrong: ReadonlySet<string>
  /** Whether one may insert. */
  open: boolean
}

const PADDING = 24
const SPOT = 24

export function scene(route: Route, looks: Looks): Scene {
  const size = sizes(looks.text, looks.open)
  const drawn = layout(outline(route), size)
  const letters = (width: number) => (width - PADDING) / looks.text
  const boxes = drawn.boxes.map((box): BoxPart => {
    const { step } = box
    const room = letters(box.width)
    return {
      kind: 'box',
      id: boxId(step.id),
      step: step.id,
      type: step.type,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      title: fitted(called(step), room, 1)[0] ?? '',
      lines:
        step.type === 'user'
          ? [
              whoWords(step.participants, looks.names),
              [modeWords(step.mode), limitWords(step.limit), ...(step.formal ? [t('step.formalMark')] : [])].join(
                ' · ',
              ),
            ].flatMap((line) => fitted(line, room * 1.08, 1))
          : step.type === 'sub'
            ? fitted(subWords(step, looks.names), room * 1.08, 1)
            : [],
      spoken: `${spoken(step, looks.names)}${looks.wrong.has(step.id) ? `，${t('draft.wrong')}` : ''}`,
      wrong: looks.wrong.has(step.id),
      chosen: looks.chosen === step.id,
    }
  })
  const ways = drawn.labels.flatMap((label): WayPart[] => {
    const step = find(route, label.choice)
    if (step?.type !== 'choice') return []
    const words = wayWords(step, label.exit, looks.names)
    return [
      {
        kind: 'way',
        id: `way ${label.choice} ${label.exit}`,
        step: label.choice,
        exit: label.exit,
        x: label.x,
        y: label.y,
        width: label.width,
        height: label.height,
        lines: fitted(words, letters(label.width) * 1.08, 2),
        spoken: `${called(step)}：${words}`,
        chosen: looks.chosen === label.choice,
      },
    ]
  })
  const spot = (SPOT * looks.text) / 14
  const spots = looks.open
    ? drawn.spots.map((one): SpotPart => ({
        kind: 'spot',
        id: `spot ${one.at.from} ${one.at.exit}`,
        at: one.at,
        x: one.x,
        y: one.y,
        width: spot,
        height: spot,
        spoken: spotWords(route, one.at),
      }))
    : []
  const lines = drawn.lines.map((line) => ({
    id: `line ${line.at.from} ${line.at.exit}`,
    from: boxId(line.at.from),
    to: boxId(line.to),
    points: line.points,
  }))
  return { parts: [...boxes, ...ways, ...spots], lines, layout: drawn, text: looks.text }
}

export function boxId(step: string): string {
  return `box ${step}`
}

/** Where one inserts, in words. */
export function spotWords(route: Route, at: Arrow): string {
  const step = find(route, at.from)
  if (!step) return t('draft.insert')
  if (at.exit === MET) return t('draft.insertMet', { name: called(step) })
  if (step.type === 'choice' || step.type === 'split')
    return t('draft.insertWay', { name: called(step), n: at.exit + 1 })
  return t('draft.insertAt', { name: called(step) })
}

/** The place to insert nearest to a point, if one is near. */
export function nearestSpot(parts: readonly Part[], to: Point, within: number): SpotPart | undefined {
  let nearest: SpotPart | undefined
  let least = within
  for (const part of parts) {
    if (part.kind !== 'spot') continue
    const distance = Math.hypot(part.x - to.x, part.y - to.y)
    if (distance <= least) {
      least = distance
      nearest = part
    }
  }
  return nearest
}
