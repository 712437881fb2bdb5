import { expect, it } from 'vitest'
import { ghosts } from './preview'

it('shows moved rows as whole days and leaves out what has none', () => {
  const row = { id: 'a', name: '一', start: '2000-01-02', finish: '2000-01-02', daysMoved: 1, critical: false }
  const shown = ghosts({ changed: [row, { ...row, id: 'b', start: null }] })
  expect(shown).toEqual({ id: ['a'], start: [1440], finish: [2880] })
})
