import { describe, expect, it } from 'vitest'
import type { Part, PartLevel } from '../../shared/api/contract'
import { levelBelow, nextCode, rowsOf, treeOf } from './parts'

const part = (id: string, parentId: string | null, level: PartLevel, code: string): Part => ({
  id,
  parentId,
  level,
  code,
  name: id,
})
const parts = [
  part('batch', 'sub', 'BATCH', '001'),
  part('u10', null, 'UNIT', '10'),
  part('u2', null, 'UNIT', '2'),
  part('div', 'u2', 'DIVISION', '01'),
  part('sub', 'div', 'SUBDIVISION', '01'),
]

describe('the parts of a lot', () => {
  it('stand under each other, by number and not by letter', () => {
    const roots = treeOf(parts)
    expect(roots.map((one) => one.id)).toEqual(['u2', 'u10'])
    expect(rowsOf(roots, new Set(['u2', 'div', 'sub'])).map((one) => [one.id, one.depth])).toEqual([
      ['u2', 0],
      ['div', 1],
      ['sub', 2],
      ['batch', 3],
      ['u10', 0],
    ])
  })
  it('are hidden under a closed one', () => {
    expect(rowsOf(treeOf(parts), new Set(['div'])).map((one) => one.id)).toEqual(['u2', 'u10'])
  })
  it('without a parent at hand are not lost', () => {
    expect(treeOf([part('x', 'gone', 'DIVISION', '01')]).map((one) => one.id)).toEqual(['x'])
  })
  it('end with the batch', () => {
    expect([null, 'UNIT', 'DIVISION', 'SUBDIVISION', 'BATCH'].map((one) => levelBelow(one as PartLevel))).toEqual([
      'UNIT',
      'DIVISION',
      'SUBDIVISION',
      'BATCH',
      undefined,
    ])
  })
  it('are numbered on', () => {
    expect(nextCode([])).toBe('01')
    expect(nextCode([{ code: '009' }])).toBe('010')
    expect(nextCode([{ code: 'JYP-3' }])).toBe('JYP-4')
    expect(nextCode([{ code: '甲' }])).toBe('')
  })
})
