import { describe, expect, it } from 'vitest'
import { addressOf, KINDS } from './calendar'

describe('the address of a calendar', () => {
  it('says nothing of kinds where all of them are wanted', () => {
    expect(addressOf('https://mingdu.example', '/calendars/x.ics', [...KINDS])).toBe(
      'https://mingdu.example/calendars/x.ics',
    )
  })

  it('names those chosen, in a fixed order', () => {
    expect(addressOf('https://mingdu.example', '/calendars/x.ics', ['MEETING', 'TASK'])).toBe(
      'https://mingdu.example/calendars/x.ics?kinds=TASK,MEETING',
    )
  })
})
