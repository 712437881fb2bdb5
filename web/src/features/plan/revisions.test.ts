import { describe, expect, it } from 'vitest'
import type { Revision } from '../../shared/api/contract'
import { inForce, newestFirst, shown, underWay } from './revisions'

const revision = (number: number, state: Revision['state']): Revision => ({
  id: `r${number}`,
  number,
  state,
  stateName: state,
  createdAt: '2026-09-15T00:00:00Z',
  createdBy: null,
  note: null,
  returnReason: null,
  approvedOn: null,
})
const all = [revision(1, 'SUPERSEDED'), revision(2, 'FROZEN'), revision(3, 'SUBMITTED')]

describe('revisions of a plan', () => {
  it('knows the one on its way and the one in force', () => {
    expect(underWay(all)?.id).toBe('r3')
    expect(inForce(all)?.id).toBe('r2')
    expect(underWay([revision(1, 'FROZEN')])).toBeUndefined()
  })
  it('shows the one asked for, else the baseline, else the newest', () => {
    expect(shown(all, 'r1')?.id).toBe('r1')
    expect(shown(all, 'gone')?.id).toBe('r2')
    expect(shown([revision(1, 'DRAFT')], '')?.id).toBe('r1')
    expect(shown([], '')).toBeUndefined()
  })
  it('lists the newest first', () => expect(newestFirst(all).map((one) => one.number)).toEqual([3, 2, 1]))
})
