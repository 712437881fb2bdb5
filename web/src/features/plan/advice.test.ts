import { expect, it } from 'vitest'
import { advice } from './advice'

it('tells what to do about a refused file', () => {
  expect(advice('CYCLE')).toBe('loop')
  expect(advice('unknown-format')).toBe('format')
  expect(advice('too-large')).toBe('size')
  expect(advice('calendar')).toBe('other')
})
