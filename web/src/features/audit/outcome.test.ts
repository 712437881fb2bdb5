import { describe, expect, it } from 'vitest'
import { detailWord } from './outcome'

describe('why something was refused', () => {
  it('is said in words, not as the number of an answer', () => {
    expect(detailWord('HTTP 403')).toBe('没有权限，或没有再次核实身份')
    expect(detailWord('HTTP 404')).toBe('没有找到，或不在本人权限范围内')
  })
  it('keeps the number where there is no word for it, and leaves every other detail as it is', () => {
    expect(detailWord('HTTP 418')).toBe('状态码 418')
    expect(detailWord('口令不正确')).toBe('口令不正确')
  })
})
