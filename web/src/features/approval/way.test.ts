import { describe, expect, it } from 'vitest'
import type { ApprovalRoute, MatterRound, RouteStep } from '../../shared/api/contract'
import { foldedWayOf, rowsOf, spent, wayOf } from './way'

const user = (id: string, next: string): RouteStep => ({
  type: 'user',
  id,
  name: id.toUpperCase(),
  mode: { type: 'first' },
  participants: { type: 'role', role: 'PM' },
  limit: null,
  apartFrom: [],
  opinionNeeded: false,
  next,
})
const route = (...steps: RouteStep[]): ApprovalRoute => ({ name: '流程', above: 'LDR', fields: [], steps })
const round = (number: number, step: string, end: MatterRound['end']): MatterRound => ({
  number,
  step,
  name: step,
  seats: [],
  openedAt: '2026-11-02T01:00:00Z',
  due: null,
  goesUpAt: null,
  goesUpTo: [],
  endedAt: null,
  end,
  held: false,
  vacant: false,
})
const parallel = route(
  { type: 'start', id: 's', next: 'a' },
  user('a', 'p'),
  { type: 'split', id: 'p', branches: ['b', 'c'], join: 'j' },
  user('b', 'd'),
  user('c', 'j'),
  user('d', 'j'),
  { type: 'join', id: 'j', next: 'e' },
  { type: 'end', id: 'e' },
)

describe('the way of a matter', () => {
  it('puts branches beside each other and a join below the longest of them', () =>
    expect(rowsOf(parallel)).toEqual([['s'], ['a'], ['p'], ['b', 'c'], ['d'], ['j'], ['e']]))

  it('goes through a choice by the longest way, so that no arrow leads up', () =>
    expect(
      rowsOf(
        route(
          { type: 'start', id: 's', next: 'x' },
          {
            type: 'choice',
            id: 'x',
            branches: [{ when: [{ field: 'amount', operator: 'MORE', value: '5' }], next: 'a' }],
            otherwise: 'e',
          },
          user('a', 'e'),
          { type: 'end', id: 'e' },
        ),
      ),
    ).toEqual([['s'], ['x'], ['a'], ['e']]))

  it('says of each step how it stands, the last time it was opened', () => {
    const states = (rounds: MatterRound[], standing: 'RUNNING' | 'APPROVED' | 'REFUSED') =>
      Object.fromEntries(
        wayOf({ route: parallel, rounds, standing })
          .flat()
          .map((step) => [step.id, step.state]),
      )
    expect(states([round(1, 'a', 'AGREED'), round(2, 'b', 'OPEN')], 'RUNNING')).toMatchObject({
      s: 'past',
      a: 'past',
      b: 'now',
      c: 'ahead',
      e: 'ahead',
    })
    expect(states([round(1, 'a', 'GIVEN_BACK'), round(2, 'a', 'OPEN')], 'RUNNING')).toMatchObject({ a: 'now' })
    expect(states([round(1, 'a', 'REFUSED')], 'REFUSED')).toMatchObject({ a: 'refused', e: 'refused' })
    expect(states([round(1, 'a', 'AGREED')], 'APPROVED')).toMatchObject({ e: 'past' })
  })

  it('tells a time by its days, hours and minutes', () =>
    expect(spent('2026-11-02T01:00:00Z', '2026-11-05T03:30:00Z')).toEqual({ days: 3, hours: 2, minutes: 30 }))
})

describe('a route that is run', () => {
  const outer = route(
    { type: 'start', id: 's', next: 'sub' },
    { type: 'sub', id: 'sub', name: '会签', kind: 'other', next: 'c' },
    user('c', 'e'),
    { type: 'end', id: 'e' },
  )
  const whole = route(
    { type: 'start', id: 's', next: 'sub/a' },
    user('sub/a', 'sub/b'),
    user('sub/b', 'c'),
    user('c', 'e'),
    { type: 'end', id: 'e' },
  )
  const folded = (...rounds: MatterRound[]) =>
    foldedWayOf({ drawn: outer, rounds, standing: 'RUNNING' })
      .flat()
      .map((step) => [step.name, step.state, step.since])

  it('is one step while it is folded, and stands where its last round does', () => {
    expect(folded()[1]).toEqual(['会签', 'ahead', undefined])
    expect(folded(round(1, 'sub/a', 'AGREED'), round(2, 'sub/b', 'OPEN'))[1]).toEqual([
      '会签',
      'now',
      '2026-11-02T01:00:00Z',
    ])
    expect(folded(round(1, 'sub/a', 'AGREED'), round(2, 'sub/b', 'AGREED'))[1]).toEqual(['会签', 'past', undefined])
    expect(folded(round(1, 'sub/a', 'REFUSED'))[1]?.[1]).toBe('refused')
    expect(folded(round(1, 'sub/a', 'GIVEN_BACK'))[1]?.[1]).toBe('back')
  })

  it('is told step by step while it is unfolded', () => {
    const steps = wayOf({ route: whole, rounds: [round(1, 'sub/a', 'OPEN')], standing: 'RUNNING' }).flat()
    expect(steps.map((step) => step.id)).toEqual(['s', 'sub/a', 'sub/b', 'c', 'e'])
    expect(steps[1]?.state).toBe('now')
  })
})
