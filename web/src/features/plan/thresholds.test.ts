import { describe, expect, it } from 'vitest'
import type { Thresholds } from '../../shared/api/contract'
import { checked, fieldsOf, rules } from './thresholds'

const from: Thresholds = {
  preset: 'default',
  presets: [{ code: 'default', name: '通用' }],
  yellow: -5,
  orange: -10,
  red: -20,
  finishYellowDays: 7,
  finishRedDays: 30,
  version: 4,
  can: [],
}

describe('thresholds', () => {
  it('are typed without a sign and sent back with the server’s', () => {
    const fields = fieldsOf(from)
    expect(fields.red).toBe('20')
    expect(checked({ ...fields, red: '25' }, from).form).toMatchObject({
      yellow: -5,
      orange: -10,
      red: -25,
      version: 4,
    })
    expect(checked(fieldsOf({ ...from, yellow: 5, orange: null, red: 20 }), { ...from, red: 20 }).form).toMatchObject({
      yellow: 5,
      orange: null,
      red: 20,
    })
  })
  it('must be numbers in rising order', () => {
    const fields = fieldsOf(from)
    expect(checked({ ...fields, red: '3' }, from).errors[0]?.field).toBe('red')
    expect(checked({ ...fields, yellow: '五' }, from).errors[0]?.field).toBe('yellow')
    expect(checked({ ...fields, finishYellowDays: '40' }, from).errors[0]?.field).toBe('finishRedDays')
  })
  it('are told in words, worst first', () => {
    expect(rules(from).map((rule) => rule.lamp)).toEqual(['RED', 'ORANGE', 'YELLOW', 'GREEN', 'NOT_STARTED', 'DONE'])
    expect(rules(from)[0]?.text).toContain('20')
  })
})
