import { describe, expect, it } from 'vitest'
import { drawCurve, months } from './curve'

const box = { width: 520, height: 220, left: 10, right: 10, top: 10, bottom: 10 }

describe('the S-curve', () => {
  it('runs from corner to corner and ends the measured line where measuring ended', () => {
    const drawn = drawCurve(
      [
        { day: '2026-01-01', planned: 0, done: 0 },
        { day: '2026-01-06', planned: 50, done: 40 },
        { day: '2026-01-11', planned: 100, done: null },
      ],
      box,
    )
    expect(drawn.planned).toBe('M10.0 210.0L260.0 110.0L510.0 10.0')
    expect(drawn.done).toBe('M10.0 210.0L260.0 130.0')
    expect(drawn.now?.x).toBe(260)
  })
  it('is empty where nothing is planned', () => {
    const drawn = drawCurve([], box)
    expect(drawn.planned).toBe('')
    expect(drawn.now).toBeNull()
  })
})

describe('months under the curve', () => {
  it('start on their first day and never crowd', () => {
    expect(months('2026-11-15', '2027-02-10', 6)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
    expect(months('2020-01-01', '2029-12-31', 6).length).toBeLessThanOrEqual(6)
  })
})
