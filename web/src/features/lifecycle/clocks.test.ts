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

  it('in hours counts the whole hours left, and presses from the first', () => {
    expect(leftOf(clock(23, 'RUNNING', 'HOUR'))).toEqual({ words: '还剩 23 小时多', tone: 'soon' })
    expect(leftOf(clock(0, 'RUNNING', 'HOUR'))).toEqual({ words: '不足 1 小时', tone: 'soon' })
    expect(leftOf(clock(-1, 'RUNNING', 'HOUR'))).toEqual({ words: '已超期 1 小时', tone: 'late' })
  })

  it('that must last says how long still, that it has, and what was ended too early', () => {
    const lasting = (left: number, state: StatutoryClock['state'] = 'RUNNING', early = false) =>
      leftOf({ left, state, unit: 'DAY', atLeast: true, early } as StatutoryClock)
    expect(lasting(3)).toEqual({ words: '还须满 3 日', tone: 'quiet' })
    expect(lasting(0)).toEqual({ words: '已满期限，可办理下一步', tone: 'soon' })
    expect(lasting(-4)).toEqual({ words: '已满期限，可办理下一步', tone: 'soon' })
    expect(lasting(0, 'DONE')).toEqual({ words: '已办结，满法定期限', tone: 'quiet' })
    expect(lasting(2, 'DONE', true)).toEqual({ words: '办结早了 2 日，不足法定期限', tone: 'late' })
  })
})
