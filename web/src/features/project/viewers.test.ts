import { describe, expect, it } from 'vitest'
import { extent, term } from './viewers'

describe('a grant in words', () => {
  it('says whether the whole is seen, some lots, or the head alone', () => {
    expect(extent({ whole: true, lots: ['一标'] })).toBe('看到整个项目')
    expect(extent({ whole: false, lots: ['一标', '二标'] })).toBe('只看到标段：一标、二标')
    expect(extent({ whole: false, lots: [] })).toBe('只看到项目概况')
  })

  it('says how long it holds and who gave it', () => {
    expect(term({ since: '2026-01-02', until: null, givenBy: '郑守正' })).toBe('2026-01-02 起，长期 · 由郑守正授权')
    expect(term({ since: '2026-01-02', until: '2026-03-04', givenBy: null })).toBe('2026-01-02 至 2026-03-04')
  })
})
