import type { Deviation } from '../../shared/api/contract'
import { type DayText, daysBetween } from '../../shared/format/time'

export type CurvePoint = Deviation['curve'][number]
export interface Box {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}
export interface CurveDrawing {
  planned: string
  done: string
  /** Where the measured line ends, or null before anything was measured. */
  now: { x: number; y: number; point: CurvePoint } | null
  months: { x: number; label: string }[]
  levels: { y: number; label: string }[]
}

const LABEL_WIDTH = 64

/** Lays planned and done percent over time into a box: the S-curve as two paths with months below and percents beside. */
export function drawCurve(points: readonly CurvePoint[], box: Box): CurveDrawing {
  const first = points[0]
  const last = points[points.length - 1]
  const innerWidth = box.width - box.left - box.right
  const innerHeight = box.height - box.top - box.bottom
  const span = first && last ? Math.max(1, daysBetween(first.day, last.day)) : 1
  const x = (day: DayText) => box.left + (first ? daysBetween(first.day, day) / span : 0) * innerWidth
  const y = (percent: number) => box.top + (1 - Math.max(0, Math.min(100, percent)) / 100) * innerHeight
  const measured = points.filter((point) => point.done !== null)
  const latest = measured[measured.length - 1]
  return {
    planned: path(points.map((point) => [x(point.day), y(point.planned)])),
    done: path(measured.map((point) => [x(point.day), y(point.done ?? 0)])),
    now: latest ? { x: x(latest.day), y: y(latest.done ?? 0), point: latest } : null,
    months: months(first?.day, last?.day, Math.max(2, Math.floor(innerWidth / LABEL_WIDTH))).map((day) => ({
      x: x(day),
      label: day.slice(0, 7),
    })),
    levels: [0, 20, 40, 60, 80, 100].map((percent) => ({ y: y(percent), label: `${percent}%` })),
  }
}

function path(points: [number, number][]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

/** First days of months between two days, thinned so that at most `most` labels stand side by side. */
export function months(from: DayText | undefined, to: DayText | undefined, most: number): DayText[] {
  if (!from || !to) return []
  const found: DayText[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`
    if (day > to) break
    if (day >= from) found.push(day)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  const step = Math.ceil(found.length / most)
  return found.filter((_, index) => index % step === 0)
}
