import { describe, expect, it } from 'vitest'
import type { PlanEdit } from '../../shared/api/contract'
import type { TimelineData } from '../../timeline/data'
import { boundAt, draftRow, mayPrecede } from './draftRow'

/** A lot with two parts; 土方 before 垫层 by two days, both before the milestone. */
const data: TimelineData = {
  planId: 'p',
  revisionId: 'r',
  revisionState: 'DRAFT',
  name: '试验计划',
  dataDate: null,
  projectStart: 0,
  projectFinish: 0,
  calendars: [{ name: '六天', minutesPerDay: 600, week: [600, 600, 600, 600, 600, 600, 0], exceptions: [] }],
  rows: {
    id: ['s', 'a', 'b', 'm'],
    parent: [-1, 0, 0, -1],
    wbs: ['1', '1.1', '1.2', '2'],
    code: ['', '', '', ''],
    name: ['一标段', '土方', '垫层', '完工'],
    kind: [2, 0, 0, 1],
    calendar: [0, 0, 0, 0],
    duration: [0, 3000, 900, 0],
    start: [0, 0, 0, 0],
    finish: [0, 0, 0, 0],
    baselineStart: [null, null, null, null],
    baselineFinish: [null, null, null, null],
    percent: [0, 0, 0, 0],
    totalFloat: [0, 0, 0, 0],
    freeFloat: [0, 0, 0, 0],
    flags: [0, 0, 0, 0],
  },
  links: { from: [1, 1, 2], to: [2, 3, 3], relation: [0, 2, 0], lag: [1200, 0, 0] },
}

describe('a row of a draft', () => {
  it('counts its days by its own calendar and names what comes before it', () => {
    const row = draftRow(data, [], 'b')
    expect(row).toMatchObject({ name: '垫层', days: 1.5, minutesPerDay: 600, milestone: false, summary: false })
    expect(row?.before).toEqual([{ id: 'a', name: '土方', relation: 'FS', lagDays: 2 }])
    expect(draftRow(data, [], 'm')?.before.map((one) => one.relation)).toEqual(['FF', 'FS'])
  })

  it('shows unsaved edits over what is stored', () => {
    const edits: PlanEdit[] = [
      { type: 'duration', id: 'b', minutes: 1200 },
      { type: 'rename', id: 'b', name: '垫层二次' },
      { type: 'unlink', from: 'a', to: 'b', relation: 'FS' },
      { type: 'link', from: 'a', to: 'b', relation: 'SS', lag: -600 },
      { type: 'duration', id: 'a', minutes: 1 },
    ]
    const row = draftRow(data, edits, 'b')
    expect(row).toMatchObject({ name: '垫层二次', days: 2 })
    expect(row?.before).toEqual([{ id: 'a', name: '土方', relation: 'SS', lagDays: -1 }])
  })

  it('is unknown when it is not in the draft', () => {
    expect(draftRow(data, [], 'x')).toBeNull()
  })

  it('may follow anything but itself and its own branch', () => {
    expect(mayPrecede(data, 'b').map((one) => one.id)).toEqual(['a', 'm'])
    expect(mayPrecede(data, 's').map((one) => one.id)).toEqual(['m'])
  })

  it('is bound at the first minute of a day for a start and the last for a finish', () => {
    expect(boundAt('START_NO_EARLIER_THAN', 1440)).toBe(1440)
    expect(boundAt('MUST_FINISH_ON', 1440)).toBe(2880)
  })
})
