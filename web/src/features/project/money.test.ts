import { describe, expect, it } from 'vitest'
import type { Yuan } from '../../shared/format/money'
import { contracted } from './money'

const lot = (amount: string | null) => ({ contractAmount: amount as Yuan | null })

describe('what the lots are contracted for', () => {
  it('is added to the fen', () => {
    expect(contracted([lot('86540000.10'), lot('0.2'), lot('1')])).toBe('86540001.30')
  })
  it('keeps amounts no float could hold', () => {
    expect(contracted([lot('9007199254740993.01'), lot('0.01')])).toBe('9007199254740993.02')
  })
  it('is nothing without a contract', () => {
    expect(contracted([lot(null)])).toBeNull()
    expect(contracted([])).toBeNull()
  })
})
