import { describe, expect, it } from 'vitest'
import { rangeOf } from './range'

describe('the days of the audit list', () => {
  it('are asked for as typed', () => {
    expect(rangeOf('2026-09-01', '2026-09-15')).toEqual({ from: '2026-09-01', to: '2026-09-15', notice: undefined })
    expect(rangeOf('', '')).toEqual({ from: '', to: '', notice: undefined })
  })
  it('are left out and said so when they do not exist', () => {
    expect(rangeOf('2026-02-30', '2026-03-01')).toMatchObject({ from: '', to: '2026-03-01' })
    expect(rangeOf('去年', '').notice).toContain('2026-09-15')
  })
  it('are told when they are the wrong way round', () => {
    expect(rangeOf('2026-09-15', '2026-09-01').notice).toBe('开始日期在结束日期之后，没有记录可显示。')
  })
})
