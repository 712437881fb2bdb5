import { describe, expect, it } from 'vitest'
import { count, fileSize, percent, signed } from './number'
import { daysBetween, instant, instantDay, isDay, parseDay, planDay, planFinishDay, planMinute } from './time'

describe('time', () => {
  it('shows an instant on the Beijing clock, past midnight too', () => {
    expect(instant('2026-09-15T10:00:00Z')).toBe('2026-09-15 18:00')
    expect(instant('2026-09-15T16:30:00Z')).toBe('2026-09-16 00:30')
    expect(instantDay('2025-12-31T16:00:00Z')).toBe('2026-01-01')
    expect(instant(null)).toBe('—')
    expect(instant('soon')).toBe('—')
  })
  it('turns plan minutes into days and back', () => {
    expect(planDay(0)).toBe('2000-01-01')
    expect(planDay(1439)).toBe('2000-01-01')
    expect(planDay(1440)).toBe('2000-01-02')
    expect(planDay(-1)).toBe('1999-12-31')
    for (const day of ['2024-02-29', '2026-09-15', '1999-12-31']) expect(planDay(planMinute(day))).toBe(day)
  })
  it('counts an end at midnight to the day before', () => {
    expect(planFinishDay(planMinute('2026-09-16'))).toBe('2026-09-15')
    expect(planFinishDay(planMinute('2026-09-15') + 17 * 60)).toBe('2026-09-15')
  })
  it.each([
    ['2026-9-5', '2026-09-05'],
    ['2026/09/05', '2026-09-05'],
    ['2026.9.5', '2026-09-05'],
    ['20260905', '2026-09-05'],
    ['2026年9月5日', '2026-09-05'],
    ['2026-02-29', undefined],
    ['26-9-5', undefined],
    ['', undefined],
  ])('reads %s as a day', (typed, day) => {
    expect(parseDay(typed)).toBe(day)
  })
  it('knows days that exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2026-13-01')).toBe(false)
    expect(isDay('2026-1-1')).toBe(false)
  })
  it('counts days across the change of a year', () => {
    expect(daysBetween('2025-12-30', '2026-01-02')).toBe(3)
    expect(daysBetween('2026-01-02', '2025-12-30')).toBe(-3)
  })
})

describe('numbers', () => {
  it('separate thousands and use the true minus sign', () => {
    expect(count(1234567)).toBe('1,234,567')
    expect(count(-4.26, 1)).toBe('−4.3')
    expect(count(-0.01)).toBe('0')
    expect(count(null)).toBe('—')
    expect(percent(62.4)).toBe('62%')
    expect(signed(3)).toBe('+3')
    expect(signed(-3)).toBe('−3')
    expect(signed(0.2)).toBe('0')
    expect(fileSize(104_857_600)).toBe('100 MB')
    expect(fileSize(1_500_000)).toBe('1.4 MB')
    expect(fileSize(2_048)).toBe('2 KB')
    expect(fileSize(41_000_000_000)).toBe('38.2 GB')
  })
})
