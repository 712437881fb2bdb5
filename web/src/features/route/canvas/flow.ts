import { h, LineEdge, LineEdgeModel, LogicFlow, RectNode, RectNodeModel } from '@logicflow/core'
import type { Point } from '../drawing/layout'
import type { Part, Scene } from './scene'

/**
 * Paints a scene with LogicFlow, which pans, zooms and keeps what is painted in step with what is given. Its own editing
 * is off (positions come from the layout), and its style sheet is not loaded: that one takes the focus ring from the
 * whole page and uses what old browsers cannot read. What is needed of it stands in `canvas.css`.
 */
export interface Flow {
  paint: (scene: Scene) => void
  zoom: (larger: boolean) => void
  /** Everything at once, but no smaller than given. */
  fit: (least?: number) => void
  /** Brings a part into the window. */
  reveal: (id: string) => void
  /** A point of the window on the drawing. */
  onDrawing: (clientX: number, clientY: number) => Point
  /** A point of the drawing, counted from the corner of the container. */
  onScreen: (point: Point) => Point
  end: () => void
}

export interface Hands {
  press: (part: Part, element: Element) => void
  key: (part: Part, event: KeyboardEvent) => void
  moved: () => void
}

const MARGIN = 24
const LEAST = 0.4
const MOST = 1.6

type Shape = NonNullable<ReturnType<RectNode['getShape']>>
type Registered = Parameters<LogicFlow['batchRegister']>[0]

/** The library's own elements; its types are narrower about attributes than what it takes. */
function el(tag: string, attributes: Record<string, unknown>, children: readonly (Shape | string)[] = []): Shape {
  return h(tag, attributes as never, ...(children as never[])) as unknown as Shape
}

export function flow(container: HTMLElement, hands: Hands): Flow {
  let shown: Scene | null = null
  const parts = new Map<string, Part>()
  const partOf = (id: string): Part | undefined => parts.get(id)

  class PartModel extends RectNodeModel {
    override getOuterGAttributes(): LogicFlow.DomAttributes {
      const part = partOf(this.id)
      if (!part) return { className: 'part' }
      const still = part.kind === 'box' && this.properties['still'] === true
      return {
        className: ['part', `part-${part.kind}`, part.kind === 'box' ? `part-${part.type}` : ''].join(' '),
        'data-part': part.id,
        role: still ? 'img' : 'button',
        'aria-label': part.spoken,
        ...(still ? {} : { tabindex: '0' }),
        ...(part.kind !== 'spot' && !still ? { 'aria-pressed': String(part.chosen) } : {}),
        onClick: (event: MouseEvent) => hands.press(part, event.currentTarget as Element),
        onKeyDown: (event: KeyboardEvent) => hands.key(part, event),
      } as unknown as LogicFlow.DomAttributes
    }
  }

  class PartView extends RectNode {
    override getShape(): Shape {
      const part = partOf(this.props.model.id)
      return el('g', {}, part ? painted(part, shown?.text ?? 14) : [])
    }
    override getText(): null {
      return null
    }
  }

  class LineView extends LineEdge {
    override getEdge(): Shape {
      const points = this.props.model.properties['points'] as Point[]
      return el('g', { class: 'line' }, [
        el('path', { d: path(points) }),
        el('path', { class: 'head', d: head(points) }),
      ])
    }
    override getAppend(): Shape {
      return el('g', {})
    }
    override getEndArrow(): null {
      return null
    }
    override getStartArrow(): null {
      return null
    }
  }

  const lf = new LogicFlow({
    container,
    isSilentMode: true,
    stopScrollGraph: true,
    textEdit: false,
    history: false,
    snapline: false,
    outline: false,
    grid: false,
    keyboard: { enabled: false },
  })
  lf.batchRegister([
    { type: 'part', model: PartModel, view: PartView },
    { type: 'line', model: LineEdgeModel, view: LineView },
  ] as unknown as Registered)
  lf.setZoomMiniSize(LEAST)
  lf.setZoomMaxSize(MOST)
  lf.on('graph:transform', () => hands.moved())

  function paint(scene: Scene): void {
    shown = scene
    parts.clear()
    for (const part of scene.parts) parts.set(part.id, part)
    const still = !scene.parts.some((part) => part.kind === 'spot')
    lf.renderRawData({
      nodes: scene.parts.map((part) => ({
        id: part.id,
        type: 'part',
        x: part.x,
        y: part.y,
        properties: { width: part.width, height: part.height, still },
      })),
      edges: scene.lines.map((line) => ({
        id: line.id,
        type: 'line',
        sourceNodeId: line.from,
        targetNodeId: line.to,
        properties: { points: line.points },
      })),
    })
  }

  function fit(least = LEAST): void {
    if (!shown) return
    lf.resize()
    const { left, width, height } = shown.layout
    const room = { width: container.clientWidth - 2 * MARGIN, height: container.clientHeight - 2 * MARGIN }
    const scale = Math.max(least, Math.min(1, room.width / width, room.height / height))
    lf.resetTranslate()
    lf.zoom(scale, [0, 0])
    const across = (container.clientWidth - width * scale) / 2 - left * scale
    lf.translate(width * scale > room.width ? MARGIN - left * scale : across, MARGIN)
  }

  function onScreen(point: Point): Point {
    const { SCALE_X, SCALE_Y, TRANSLATE_X, TRANSLATE_Y } = lf.getTransform()
    return { x: point.x * SCALE_X + TRANSLATE_X, y: point.y * SCALE_Y + TRANSLATE_Y }
  }

  function reveal(id: string): void {
    const part = partOf(id)
    if (!part) return
    const { x, y } = onScreen(part)
    const { SCALE_X } = lf.getTransform()
    const half = { x: (part.width * SCALE_X) / 2 + MARGIN, y: (part.height * SCALE_X) / 2 + MARGIN }
    lf.translate(pushed(x, half.x, container.clientWidth - half.x), pushed(y, half.y, container.clientHeight - half.y))
  }

  return {
    paint,
    fit,
    reveal,
    onScreen,
    zoom: (larger) => void lf.zoom(larger, [container.clientWidth / 2, container.clientHeight / 2]),
    onDrawing: (x, y) => lf.getPointByClient(x, y).canvasOverlayPosition,
    end: () => lf.destroy(),
  }
}

/** How far a value has to go to lie between two. */
function pushed(value: number, least: number, most: number): number {
  return value < least ? least - value : value > most ? Math.min(0, most - value) : 0
}

function painted(part: Part, text: number): Shape[] {
  const { x, y, width, height } = part
  const left = x - width / 2
  const top = y - height / 2
  switch (part.kind) {
    case 'spot': {
      const arm = width / 5
      return [
        el('circle', { cx: x, cy: y, r: width / 2 }),
        el('path', { d: `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}` }),
      ]
    }
    case 'way':
      return [
        el('rect', { class: part.chosen ? 'frame chosen' : 'frame', x: left, y: top, width, height, rx: 4 }),
        ...words(part.lines, x, y, text),
      ]
    case 'box':
      return [
        el('path', { class: frameClass(part.chosen, part.wrong), d: outlineOf(part.type, left, top, width, height) }),
        ...(part.type === 'sub' ? [el('path', { class: 'rail', d: doubled(left, top, width, height) })] : []),
        ...(part.type === 'split' || part.type === 'join'
          ? [el('path', { class: 'rail', d: rail(part.type, left, top, width, height) })]
          : []),
        ...(part.lines.length === 0
          ? [el('text', { class: 'title', x, y: y + text * 0.36 }, [part.title])]
          : [
              el('text', { class: 'title', x, y: top + text * 1.5 }, [part.title]),
              ...words(part.lines, x, top + height * 0.66, text),
            ]),
        ...(part.wrong
          ? [
              el(
                'text',
                {
                  class: 'mark',
                  x: left + width - text * (part.type === 'user' || part.type === 'sub' ? 0.9 : 1.9),
                  y: top + text * 1.2,
                },
                ['■'],
              ),
            ]
          : []),
      ]
  }
}

function frameClass(chosen: boolean, wrong: boolean): string {
  return ['frame', chosen ? 'chosen' : '', wrong ? 'wrong' : ''].filter(Boolean).join(' ')
}

function words(lines: readonly string[], x: number, y: number, text: number): Shape[] {
  const step = text * 1.3
  return lines.map((line, at) =>
    el('text', { class: 'words', x, y: y + (at - (lines.length - 1) / 2) * step + text * 0.34 }, [line]),
  )
}

/** 开始 and 结束 are round, a choice is pointed at its sides, what people decide is a card. */
function outlineOf(type: string, x: number, y: number, width: number, height: number): string {
  if (type === 'choice') {
    const tip = height / 2
    return `M${x + tip} ${y}H${x + width - tip}L${x + width} ${y + tip}L${x + width - tip} ${y + height}H${x + tip}L${x} ${y + tip}Z`
  }
  const r = type === 'start' || type === 'end' ? height / 2 : 6
  return (
    `M${x + r} ${y}H${x + width - r}A${r} ${r} 0 0 1 ${x + width} ${y + r}V${y + height - r}` +
    `A${r} ${r} 0 0 1 ${x + width - r} ${y + height}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + height - r}V${y + r}` +
    `A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  )
}

/** The double bar at which ways part or meet. */
function rail(type: 'split' | 'join', x: number, y: number, width: number, height: number): string {
  const at = type === 'split' ? y + height - 4 : y + 4
  return `M${x + 6} ${at}H${x + width - 6}`
}

/** The second edge within a card that stands for a whole route. */
function doubled(x: number, y: number, width: number, height: number): string {
  return `M${x + 6} ${y + 5}V${y + height - 5}M${x + width - 6} ${y + 5}V${y + height - 5}`
}

function path(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function head(points: readonly Point[]): string {
  const to = points[points.length - 1]
  const from = points[points.length - 2]
  if (!to || !from) return ''
  const long = 8
  const wide = 4
  return from.x === to.x
    ? `M${to.x} ${to.y}L${to.x - wide} ${to.y - long}H${to.x + wide}Z`
    : `M${to.x} ${to.y}L${to.x + long} ${to.y - wide}V${to.y + wide}Z`
}
