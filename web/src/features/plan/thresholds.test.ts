import { describe, expect, it } from 'vitest'
import type { Thresholds } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { checked, fieldsOf, rules } from './thresholds'

const points = { name: '低于计划', kind: 'decimal', required: true, least: 0, most: 100 } as const
const days = { name: '完工推迟', kind: 'integer', required: true, least: 0, most: 36500 } as const
const standard = aStandard({
  'threshold.yellow': points,
  'threshold.orange': { ...points, required: false },
  'threshold.red': points,
  'threshold.finishYellowDays': days,
  'threshold.finishRedDays': days,
})
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
    expect(checked({ ...fields, red: '25' }, from, standard).form).toMatchObject({
      yellow: -5,
      orange: -10,
      red: -25,
      version: 4,
    })
    expect(
      checked(fieldsOf({ ...from, yellow: 5, orange: null, red: 20 }), { ...from, red: 20 }, standard).form,
    ).toMatchObject({
      yellow: 5,
      orange: null,
      red: 20,
    })
  })
  it('must be numbers in rising order', () => {
    const fields = fieldsOf(from)
    expect(checked({ ...fields, red: '3' }, from, standard).errors[0]?.field).toBe('red')
    const said = (typed: Partial<typeof fields>) => checked({ ...fields, ...typed }, from, standard).errors[0]?.detail
    expect(said({ yellow: '五' })).toBe('低于计划应为数字。')
    expect(said({ yellow: '' })).toBe('请填写低于计划。')
    expect(said({ red: '101' })).toBe('低于计划应在 0 到 100 之间。')
    expect(said({ finishRedDays: '30.5' })).toBe('完工推迟应为整数。')
    expect(said({ orange: '' })).toBeUndefined()
    expect(checked({ ...fields, finishYellowDays: '40' }, from, standard).errors[0]?.field).toBe('finishRedDays')
  })
  it('are told in words, worst first', () => {
    expect(rules(from).map((rule) => rule.lamp)).toEqual(['RED', 'ORANGE', 'YELLOW', 'GREEN', 'NOT_STARTED', 'DONE'])
    expect(rules(from)[0]?.text).toContain('20')
  })
})
