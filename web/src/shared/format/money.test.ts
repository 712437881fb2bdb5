import { describe, expect, it } from 'vitest'
import { parseWanYuan, parseYuan, wanYuan, wanYuanExact, yiYuan, yuan } from './money'

describe('money', () => {
  it.each([
    ['12345678.90', '1,234.57'],
    ['12344999.99', '1,234.50'],
    ['99999999.99', '10,000.00'],
    ['50.00', '0.01'],
    ['49.99', '0.00'],
    ['0', '0.00'],
    ['-12345678.90', '−1,234.57'],
    ['-1.00', '0.00'],
    ['9007199254740993.00', '900,719,925,474.10'],
  ])('shows %s yuan as %s wan, exactly', (amount, shown) => {
    expect(wanYuan(amount)).toBe(shown)
  })
  it('shows hundreds of millions', () => {
    expect(yiYuan('123456789012.00')).toBe('1,234.57')
    expect(yiYuan('1.00')).toBe('0.00')
  })
  it('shows yuan to the fen', () => {
    expect(yuan('1234567.8')).toBe('1,234,567.80')
    expect(yuan('-0.05')).toBe('−0.05')
  })
  it('shows a dash for what is no amount', () => {
    expect(wanYuan('1e3')).toBe('—')
    expect(wanYuan('')).toBe('—')
  })
  it.each([
    ['1,234.5678', '12345678.00'],
    ['0.000001', '0.01'],
    ['１', undefined],
    ['1.2345678', undefined],
    ['-3', '-30000.00'],
    ['007', '70000.00'],
    ['一百', undefined],
  ])('reads %s wan', (typed, amount) => {
    expect(parseWanYuan(typed)).toBe(amount)
  })
  it('gives back what was typed in wan without rounding', () => {
    for (const typed of ['1234.5678', '0.000001', '70', '-3.5']) {
      expect(wanYuanExact(parseWanYuan(typed) ?? '')).toBe(typed)
    }
  })
  it('reads yuan', () => {
    expect(parseYuan('1,234.5')).toBe('1234.5')
    expect(parseYuan('1.234')).toBeUndefined()
  })
})
