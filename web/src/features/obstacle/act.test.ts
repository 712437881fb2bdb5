import { describe, expect, it } from 'vitest'
import { actFaults, actForm, actsOf, asksDay } from './act'

const standard = () => undefined
const empty = { words: '说明', day: '', organisationId: '' }

describe('acts on an obstacle', () => {
  it('are those the server opens, the one that moves it on first', () => {
    expect(actsOf({ can: ['attach', 'ESCALATE', 'CLOSE', 'RETURN'] })).toEqual(['CLOSE', 'RETURN', 'ESCALATE'])
    expect(actsOf({ can: ['attach'] })).toEqual([])
  })
  it('name a day where they promise or set one', () => {
    expect(asksDay('ACCEPT')).toBe(true)
    expect(asksDay('GRANT_EXTENSION')).toBe(false)
    expect(actFaults('ACCEPT', empty, standard).map((one) => one.field)).toEqual(['day'])
    expect(actFaults('ACCEPT', { ...empty, day: '2026-02-30' }, standard).map((one) => one.field)).toEqual(['day'])
    expect(actFaults('REPLY', empty, standard)).toEqual([])
  })
  it('name whom it is given to, where it is given to somebody', () => {
    const day = { ...empty, day: '2026-12-01' }
    expect(actFaults('ASSIGN', day, standard).map((one) => one.field)).toEqual(['organisationId'])
    expect(actForm('ASSIGN', { ...day, organisationId: 'x' }, 3)).toEqual({
      act: 'ASSIGN',
      words: '说明',
      day: '2026-12-01',
      organisationId: 'x',
      version: 3,
    })
    expect(actForm('CLOSE', { ...day, organisationId: 'x' }, 3)).toMatchObject({ day: null, organisationId: null })
  })
})
