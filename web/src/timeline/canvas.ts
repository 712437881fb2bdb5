import type { Shape } from './display'
import type { Palette } from './theme'

const DASH = [6, 4]
const NO_DASH: number[] = []

export interface Pen {
  palette: Palette
  family: string
  /** Size of the letters, and of the small ones. */
  letter: number
  small: number
}

/** Draws shapes; `context` is already scaled to CSS pixels. */
export function paint(context: CanvasRenderingContext2D, shapes: readonly Shape[], pen: Pen): void {
  const { palette } = pen
  const plain = `400 ${pen.letter}px ${pen.family}`
  const bold = `600 ${pen.letter}px ${pen.family}`
  const small = `400 ${pen.small}px ${pen.family}`
  context.textBaseline = 'middle'
  let dashed = false
  let font = ''
  const dash = (on: boolean): void => {
    if (on === dashed) return
    dashed = on
    context.setLineDash(on ? DASH : NO_DASH)
  }
  for (const shape of shapes) {
    switch (shape.t) {
      case 'box':
        if (shape.fill) {
          context.fillStyle = palette[shape.fill]
          context.fillRect(shape.x, shape.y, shape.w, shape.h)
        }
        if (shape.stroke) {
          dash(shape.dash === true)
          context.strokeStyle = palette[shape.stroke]
          context.lineWidth = shape.wide ?? 1
          context.strokeRect(shape.x, shape.y, shape.w, shape.h)
        }
        break
      case 'path':
        dash(shape.dash === true)
        trace(context, shape.points)
        context.strokeStyle = palette[shape.stroke]
        context.lineWidth = shape.wide
        context.stroke()
        break
      case 'area':
        trace(context, shape.points)
        context.closePath()
        context.fillStyle = palette[shape.fill]
        context.fill()
        if (shape.stroke) {
          dash(shape.dash === true)
          context.strokeStyle = palette[shape.stroke]
          context.lineWidth = 2
          context.stroke()
        }
        break
      case 'text': {
        const wanted = shape.small ? small : shape.bold ? bold : plain
        if (wanted !== font) context.font = font = wanted
        context.fillStyle = palette[shape.fill]
        context.textAlign = shape.align ?? 'left'
        context.fillText(shape.text, shape.x, shape.y)
        break
      }
      case 'clip':
        context.save()
        context.beginPath()
        context.rect(shape.x, shape.y, shape.w, shape.h)
        context.clip()
        break
      case 'unclip':
        context.restore()
        // The state before the clip is back: what was remembered of it may not hold.
        font = ''
        dashed = false
        context.setLineDash(NO_DASH)
        context.textBaseline = 'middle'
        break
    }
  }
}

function trace(context: CanvasRenderingContext2D, points: readonly number[]): void {
  context.beginPath()
  context.moveTo(points[0]!, points[1]!)
  for (let n = 2; n < points.length; n += 2) context.lineTo(points[n]!, points[n + 1]!)
}
