import { describe, expect, it } from 'vitest'
import { differences, firstChoices, merged } from './conflict'

const base = { name: '二期工程', investment: '100.00', address: '', keyProject: false }
const mine = { ...base, name: '二期扩建工程', address: '滨河路 1 号' }
const theirs = { ...base, name: '二期工程（调整）', investment: '150.00' }

describe('two people saving one project', () => {
  it('are shown only where the versions differ, and where both changed', () => {
    expect(differences(base, mine, theirs).map(({ field, both }) => [field, both])).toEqual([
      ['name', true],
      ['investment', false],
      ['address', false],
    ])
  })
  it('keep each their own change until they choose otherwise', () => {
    const choices = firstChoices(base, differences(base, mine, theirs))
    expect(choices).toEqual({ name: 'mine', investment: 'theirs', address: 'mine' })
    expect(merged(mine, theirs, choices)).toEqual({
      name: '二期扩建工程',
      investment: '150.00',
      address: '滨河路 1 号',
      keyProject: false,
    })
  })
  it('have nothing to choose when they wrote the same', () => {
    expect(differences(base, mine, mine)).toEqual([])
  })
})
