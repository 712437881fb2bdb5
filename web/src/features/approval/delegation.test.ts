import { describe, expect, it } from 'vitest'
import { delegationFaults, delegationFormOf, emptyDelegation } from './delegation'

const fields = (another: boolean, more = {}) =>
  delegationFaults({ ...emptyDelegation('2026-11-02'), ...more }, another).map((fault) => fault.field)

describe('a delegation', () => {
  it('names who is charged, until when and why, and for another also whose it is', () => {
    expect(fields(false)).toEqual(['delegateId', 'to', 'reason'])
    expect(fields(true)).toEqual(['personId', 'delegateId', 'to', 'reason'])
    expect(fields(false, { delegate: ['p'], to: '2026-11-05', reason: '出差' })).toEqual([])
  })

  it('goes out without the blanks around its reason', () =>
    expect(
      delegationFormOf({ person: [], delegate: ['p'], from: '2026-11-02', to: '2026-11-05', reason: ' 出差 ' }),
    ).toEqual({ delegateId: 'p', from: '2026-11-02', to: '2026-11-05', reason: '出差' }))
})
