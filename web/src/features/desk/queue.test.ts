import { describe, expect, it } from 'vitest'
import { askOf, inside } from './queue'

describe('what a queue item asks', () => {
  it('is read from its kind', () => {
    expect(askOf('REVIEW_PLAN')).toBe('review')
    expect(askOf('REPORT_DUE')).toBe('report')
    expect(askOf('REPORT_VERIFY')).toBe('verify')
    expect(askOf('REPORT_APPROVE')).toBe('approve')
    expect(askOf('REPORT_RETURNED')).toBe('returned')
    expect(askOf('PLAN_FREEZE')).toBe('freeze')
    expect(askOf('OBSTACLE_REPLY')).toBe('duty')
    expect(askOf('ASSIGNMENT_CONFIRM')).toBe('task')
    expect(askOf('OBSTACLE_WAIT')).toBe('wait')
  })
  it('is something to do when the kind is new', () => expect(askOf('INSPECTION')).toBe('other'))
})

describe('a link of the queue', () => {
  it('never leads out of the site', () => {
    expect(inside('/plans/1')).toBe('/plans/1')
    expect(inside('//elsewhere')).toBe('/')
    expect(inside('https://elsewhere')).toBe('/')
  })
})
