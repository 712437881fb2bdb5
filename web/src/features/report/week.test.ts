import { describe, expect, it } from 'vitest'
import { shifted, weekOf } from './week'

describe('a week', () => {
  it('runs from Monday to Sunday', () => {
    expect(weekOf('2026-09-15')).toEqual({ monday: '2026-09-14', sunday: '2026-09-20', year: 2026, week: 38 })
    expect(weekOf('2026-09-20').monday).toBe('2026-09-14')
    expect(weekOf('2026-09-21').week).toBe(39)
  })
  it('belongs to the year most of it lies in', () => {
    expect(weekOf('2027-01-01')).toMatchObject({ year: 2026, week: 53 })
    expect(weekOf('2024-12-30')).toMatchObject({ year: 2025, week: 1 })
  })
  it('is followed by the next one over a year’s end', () => {
    expect(shifted(weekOf('2026-12-30'), 1)).toMatchObject({ monday: '2027-01-04', year: 2027, week: 1 })
    expect(shifted(weekOf('2026-09-15'), -1).monday).toBe('2026-09-07')
  })
})
