import { describe, expect, it } from 'vitest'
import { draftOf, faults, formOf, lacksByStep, stepOf, sums } from './draft'
import { aStandard } from '../../shared/standard.sample'

const empty = draftOf({})
const standard = aStandard({
  'initiation.phone': { name: '联系电话', meaning: '手机或固定电话。', pattern: '1\\d{10}' },
  'initiation.investment': { kind: 'money' },
})

describe('an application as it is typed', () => {
  it('comes back from the server as it was sent', () => {
    const typed = {
      ...empty,
      name: '东门大桥',
      investment: '10000000.00',
      funds: [{ sourceCode: '121', amount: '10000000.00', proof: '' }],
      notSecret: true,
    }
    expect(draftOf(formOf(typed, 3))).toEqual(typed)
    expect(formOf(typed, 3).version).toBe(3)
    expect(formOf(typed)).not.toHaveProperty('phone')
  })
  it('may lack anything', () => expect(faults(empty, standard)).toEqual([]))
  it('says what is wrong with what is there, field by field', () => {
    const wrong = {
      ...empty,
      investment: '一千',
      funds: [{ sourceCode: '', amount: '-1.00', proof: '' }],
      plannedStart: '2027-03-01',
      plannedFinish: '2027-02-01',
      phone: '12',
    }
    expect(faults(wrong, standard).map((one) => one.field)).toEqual([
      'phone',
      'investment',
      'funds/0/amount',
      'plannedFinish',
    ])
  })
  it('adds the sources up to the fen', () => {
    const funds = ['0.10', '0.20'].map((amount) => ({ sourceCode: '121', amount, proof: '' }))
    expect(sums({ ...empty, investment: '0.30', funds })).toEqual({ funds: 30, whole: 30 })
    expect(sums({ ...empty, investment: '', funds })).toBeNull()
  })
  it('leads from what is missing to the step where it is asked', () => {
    expect(stepOf('funds/0/amount')).toBe('money')
    expect(stepOf('phone')).toBe('basics')
    const lacks = [
      { pointer: '/notSecret', detail: '请确认。' },
      { pointer: '/name', detail: '请填写项目名称。' },
    ]
    expect(lacksByStep(lacks).map((one) => one.step)).toEqual(['basics', 'review'])
  })
})
