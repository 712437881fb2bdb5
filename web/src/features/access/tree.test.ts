import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../shared/api/contract'
import { treeRows } from './tree'

const one = (id: string, parentId: string | null): Organisation => ({
  id,
  parentId,
  name: id,
  kind: 'OWNER',
  uscc: null,
  regionCode: null,
  path: id,
  version: 1,
  can: [],
})

describe('the tree of organisations', () => {
  it('puts each under its parent, in the order they came', () => {
    expect(
      treeRows([one('b', 'a'), one('c', null), one('a', null), one('d', 'b')]).map((row) => [row.id, row.depth]),
    ).toEqual([
      ['c', 0],
      ['a', 0],
      ['b', 1],
      ['d', 2],
    ])
  })
  it('keeps one whose parent is not at hand', () => {
    expect(treeRows([one('x', 'gone')])).toMatchObject([{ id: 'x', depth: 0 }])
  })
})
