import { describe, expect, it } from 'vitest'
import { emptyMeeting, meetingFaults, meetingForm } from './meetingForm'

describe('a meeting as it is planned', () => {
  it('is on a day, of a project, with something to decide', () => {
    const draft = { ...emptyMeeting('2026-11-01'), items: [] }
    expect(meetingFaults(draft, () => undefined).map((one) => one.field)).toEqual(['projectIds', 'items'])
    expect(meetingFaults({ ...draft, heldOn: '明天' }, () => undefined)[0]?.field).toBe('heldOn')
  })
  it('is sent with ids alone, and without what was not chosen', () => {
    const draft = { ...emptyMeeting('2026-11-01'), projects: [{ id: 'p', name: '大桥' }] }
    expect(meetingForm(draft, null)).toMatchObject({
      projectIds: ['p'],
      people: null,
      version: null,
      items: [{ title: '', projectId: null, obstacleId: null }],
    })
  })
})
