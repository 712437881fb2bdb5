import type { Paint } from './theme'

/**
 * What is to be seen, as flat shapes in order: one list feeds the canvas, the vector export and the tests. Coordinates
 * in CSS pixels from the top left of the pane.
 */
export type Shape =
  | { t: 'box'; x: number; y: number; w: number; h: number; fill?: Paint; stroke?: Paint; dash?: true; wide?: number }
  | { t: 'path'; points: number[]; stroke: Paint; wide: number; dash?: true }
  | { t: 'area'; points: number[]; fill: Paint; stroke?: Paint; dash?: true }
  | {
      t: 'text'
      x: number
      y: number
      text: string
      fill: Paint
      bold?: true
      align?: 'right' | 'center'
      small?: true
    }
  | { t: 'clip'; x: number; y: number; w: number; h: number }
  | { t: 'unclip' }

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** The width of a text in letters (one Chinese letter is 1): near enough to cut it without asking a canvas. */
export function letters(text: string): number {
  let sum = 0
  for (const one of text) sum += WIDE.test(one) ? 1 : one >= 'A' && one <= 'Z' ? 0.68 : 0.57
  return sum
}

/** The text, or as much of it as fits with an ellipsis. */
export function fit(text: string, width: number, letter: number): string {
  if (text.length * letter <= width || letters(text) * letter <= width) return text
  let sum = 0.9
  let kept = ''
  for (const one of text) {
    sum += WIDE.test(one) ? 1 : one >= 'A' && one <= 'Z' ? 0.68 : 0.57
    if (sum * letter > width) break
    kept += one
  }
  return kept ? `${kept}…` : ''
}
