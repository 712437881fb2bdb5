import { describe, expect, it } from 'vitest'
import { emptyTask, refused, taskFaults, taskForm } from './tasks'

describe('a task as it is given', () => {
  it('has a day, and says where in the form a fault is', () => {
    expect(taskFaults({ ...emptyTask(), dueOn: '明天' }, 'tasks/1', () => undefined).map((one) => one.field)).toEqual([
      'tasks/1/dueOn',
    ])
    expect(taskFaults({ ...emptyTask(), dueOn: '2026-12-01' }, 'tasks/1', () => undefined)).toEqual([])
  })
  it('leaves to the organisation who does it, unless somebody is named', () => {
    expect(taskForm({ ...emptyTask(), what: ' 交地 ' })).toMatchObject({
      what: '交地',
      personId: null,
      projectId: null,
    })
    expect(taskForm({ ...emptyTask(), personId: 'p' }).personId).toBe('p')
  })
  it('finds the field a refusal is about', () => {
    expect(refused([{ pointer: '/decisions/0/tasks/2/ownerId', detail: 'x' }])).toEqual([
      { field: 'decisions/0/tasks/2/ownerId', detail: 'x' },
    ])
    expect(refused(undefined)).toEqual([])
  })
})
