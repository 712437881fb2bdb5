import { describe, expect, it } from 'vitest'
import { extent, source, term } from './viewers'

describe('a grant in words', () => {
  it('says whether the whole is seen, some lots, or the head alone', () => {
    expect(extent({ whole: true, lots: ['一标'] })).toBe('看到整个项目')
    expect(extent({ whole: false, lots: ['一标', '二标'] })).toBe('只看到标段：一标、二标')
    expect(extent({ whole: false, lots: [] })).toBe('只看到项目概况')
  })

  it('says by which post or from whom, and how far down the role reads', () => {
    expect(source({ post: null, handedBy: null, level: 'CORE' })).toBe('阅读级别：核心')
    expect(source({ post: '科长', handedBy: null, level: 'INTERNAL' })).toBe('随岗位“科长” · 阅读级别：内部')
    expect(source({ post: '科长', handedBy: '李四', level: 'SENSITIVE' })).toBe('李四委托 · 阅读级别：敏感')
  })

  it('says how long it holds and who gave it', () => {
    expect(term({ since: '2026-01-02', until: null, givenBy: '郑守正' })).toBe('2026-01-02 起，长期 · 由郑守正授权')
    expect(term({ since: '2026-01-02', until: '2026-03-04', givenBy: null })).toBe('2026-01-02 至 2026-03-04')
  })
})
