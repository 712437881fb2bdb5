import { describe, expect, it } from 'vitest'
import { emptyObstacle, faults, formOf } from './form'

const standard = () => undefined
const whole = { ...emptyObstacle('2026-11-01'), dueOn: '2026-12-01', responsibleId: 'x' }

describe('an obstacle as it is raised', () => {
  it('names days as days, and a lot where one sees no more', () => {
    expect(faults(whole, standard, true)).toEqual([])
    expect(faults(whole, standard, false).map((one) => one.field)).toEqual(['lotId'])
    expect(faults({ ...whole, since: '', dueOn: '下月' }, standard, true).map((one) => one.field)).toEqual([
      'since',
      'dueOn',
    ])
  })
  it('leaves out what was not filled', () => {
    expect(formOf({ ...whole, title: ' 供地 ' }, ['y'])).toMatchObject({
      title: '供地',
      lotId: null,
      blocks: null,
      effectDays: null,
      helperIds: ['y'],
    })
    expect(formOf({ ...whole, effectDays: '12' }, []).effectDays).toBe(12)
  })
})
