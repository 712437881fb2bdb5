import { describe, expect, it } from 'vitest'
import type { StatutoryClock } from '../../shared/api/contract'
import { leftOf } from './clocks'

const clock = (left: number, state: StatutoryClock['state'] = 'RUNNING', unit: StatutoryClock['unit'] = 'DAY') =>
  ({ left, state, unit }) as StatutoryClock

describe('a limit', () => {
  it('says how many days are left, in the days it is counted in', () => {
    expect(leftOf(clock(12))).toEqual({ words: '还剩 12 日', tone: 'quiet' })
    expect(leftOf(clock(12, 'RUNNING', 'WORKDAY'))).toEqual({ words: '还剩 12 个工作日', tone: 'quiet' })
    expect(leftOf(clock(40, 'RUNNING', 'MONTH')).words).toBe('还剩 40 日')
  })

  it('presses in its last three days and on the last', () => {
    expect(leftOf(clock(4)).tone).toBe('quiet')
    expect(leftOf(clock(3)).tone).toBe('soon')
    expect(leftOf(clock(0))).toEqual({ words: '今天到期', tone: 'soon' })
  })

  it('is overdue by days', () => {
    expect(leftOf(clock(-1))).toEqual({ words: '已超期 1 日', tone: 'late' })
    expect(leftOf(clock(-7, 'RUNNING', 'WORKDAY'))).toEqual({ words: '已超期 7 个工作日', tone: 'late' })
  })

  it('that stands or is met says so, and whether it was too late', () => {
    expect(leftOf(clock(5, 'PAUSED'))).toEqual({ words: '暂停中，剩 5 日', tone: 'quiet' })
    expect(leftOf(clock(-2, 'PAUSED'))).toEqual({ words: '暂停中，暂停时已超期 2 日', tone: 'late' })
    expect(leftOf(clock(5, 'DONE'))).toEqual({ words: '已办结', tone: 'quiet' })
    expect(leftOf(clock(-5, 'DONE'))).toEqual({ words: '办结时已超期 5 日', tone: 'quiet' })
  })
})
