import type { Shape } from './display'
import type { Pen } from './canvas'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one)
const at = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * Shapes as an SVG document, with attributes alone: no style sheet, no script, nothing a content security policy stops.
 * `name` keeps the clip paths of several drawings on one page apart.
 */
export function svg(shapes: readonly Shape[], width: number, height: number, pen: Pen, name = 'c'): string {
  const out: string[] = []
  const { palette } = pen
  let clips = 0
  for (const shape of shapes) {
    switch (shape.t) {
      case 'box':
        out.push(
          `<rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(Math.max(0, shape.w))}" height="${at(Math.max(0, shape.h))}" fill="${shape.fill ? palette[shape.fill] : 'none'}"${shape.stroke ? stroke(palette[shape.stroke], shape.wide ?? 1, shape.dash) : ''}/>`,
        )
        break
      case 'path':
        out.push(
          `<polyline points="${pairs(shape.points)}" fill="none"${stroke(palette[shape.stroke], shape.wide, shape.dash)}/>`,
        )
        break
      case 'area':
        out.push(
          `<polygon points="${pairs(shape.points)}" fill="${palette[shape.fill]}"${shape.stroke ? stroke(palette[shape.stroke], 2, shape.dash) : ''}/>`,
        )
        break
      case 'text': {
        const anchor = shape.align === 'right' ? 'end' : shape.align === 'center' ? 'middle' : 'start'
        const size = shape.small ? pen.small : pen.letter
        // The middle of the letters, without dominant-baseline, which many readers of SVG do not know.
        out.push(
          `<text x="${at(shape.x)}" y="${at(shape.y + size * 0.36)}" font-size="${size}"${shape.bold ? ' font-weight="600"' : ''} text-anchor="${anchor}" fill="${palette[shape.fill]}">${escaped(shape.text)}</text>`,
        )
        break
      }
      case 'clip': {
        const id = `${name}${clips++}`
        out.push(
          `<clipPath id="${id}"><rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(Math.max(0, shape.w))}" height="${at(Math.max(0, shape.h))}"/></clipPath><g clip-path="url(#${id})">`,
        )
        break
      }
      case 'unclip':
        out.push('</g>')
        break
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}" font-family="${escaped(pen.family)}">${out.join('')}</svg>`
}

function stroke(colour: string, wide: number, dash: boolean | undefined): string {
  return ` stroke="${colour}" stroke-width="${wide}"${dash ? ' stroke-dasharray="6 4"' : ''}`
}

function pairs(points: readonly number[]): string {
  const made: string[] = []
  for (let n = 0; n < points.length; n += 2) made.push(`${at(points[n]!)},${at(points[n + 1]!)}`)
  return made.join(' ')
}
