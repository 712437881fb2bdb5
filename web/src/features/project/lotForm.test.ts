import { describe, expect, it } from 'vitest'
import { aStandard } from '../../shared/standard.sample'
import { emptyLot, lotFaults, lotFormOf } from './lotForm'

const standard = aStandard({
  'lot.code': { name: '标段编号', required: true, maxLength: 30 },
  'lot.contractStart': { name: '合同开工日期', kind: 'day' },
  'lot.contractFinish': { name: '合同竣工日期', kind: 'day' },
})
const full = { ...emptyLot(), code: 'SG-01', name: '土建工程', contractorId: 'o5', supervisorId: 'o6' }
const said = (change: Partial<typeof full>, others: string[] = []) =>
  lotFaults({ ...full, ...change }, others, standard).map((one) => one.detail)

describe('the lot form', () => {
  it('sends what was filled and nothing else', () => {
    expect(said({})).toEqual([])
    expect(lotFormOf(full)).toEqual({ code: 'SG-01', name: '土建工程', contractorId: 'o5', supervisorId: 'o6' })
  })
  it('does not let a contractor supervise itself', () => {
    expect(said({ supervisorId: 'o5' })).toEqual(['施工单位和监理单位不能是同一家单位。'])
  })
  it('wants a code of its own', () => {
    expect(said({}, ['SG-01'])).toEqual(['本项目已有编号为“SG-01”的标段，请换一个编号。'])
    expect(said({ code: '' })).toEqual(['请填写标段编号。'])
    expect(said({ code: 'S'.repeat(31) })).toEqual(['标段编号最多 30 个字，现有 31 个字。'])
  })
  it('keeps the contract finish behind the start', () => {
    expect(said({ contractStart: '2026-03-05', contractFinish: '2026-03-04' })).toEqual([
      '合同竣工日期不能早于合同开工日期（2026-03-05）。',
    ])
  })
})
