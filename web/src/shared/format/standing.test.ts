import { describe, expect, it } from 'vitest'
import { until, variance } from './standing'

describe('a finish that moved', () => {
  it('says in which direction and by how much', () => {
    expect(variance(12)).toBe('推迟 12 天')
    expect(variance(-3)).toBe('提前 3 天')
    expect(variance(0)).toBe('按期')
    expect(variance(null)).toBe('—')
  })
})

describe('a day ahead', () => {
  it('is told as seen from today', () => {
    expect(until(0)).toBe('今天')
    expect(until(5)).toBe('5 天后')
    expect(until(-2)).toBe('已过 2 天')
    expect(until(undefined)).toBe('')
  })
})
