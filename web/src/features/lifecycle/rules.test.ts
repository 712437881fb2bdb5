import { describe, expect, it } from 'vitest'
import type { LifecycleRule, RuleRow } from '../../shared/api/contract'
import type { Yuan } from '../../shared/format/money'
import { aStandard } from '../../shared/standard.sample'
import { draftOf, holding, matching, ruleFaults, ruleFormOf, ruleWords } from './rules'

const standard = aStandard({
  'lifecycleRule.regionCode': { name: '适用地区', kind: 'reference', required: true },
  'lifecycleRule.severity': { name: '不满足时', kind: 'code' },
  'lifecycleRule.most': { name: '上限', kind: 'decimal', least: 0 },
  'lifecycleRule.least': { name: '下限', kind: 'decimal', least: 0 },
  'lifecycleRule.validFrom': { name: '自', kind: 'day', required: true },
  'lifecycleRule.validTo': { name: '至', kind: 'day' },
  'lifecycleRule.source': { name: '依据', required: true },
  'lifecycleRule.reason': { name: '修改说明', required: true },
})
const row = (change: Partial<RuleRow>): RuleRow => ({
  region: null,
  severity: 'BLOCK',
  severityName: '不得推进',
  least: null,
  most: null,
  exemptUnder: null,
  exemptArea: null,
  inForce: true,
  validFrom: '2019-07-01',
  validTo: null,
  source: '政府投资条例第十二条',
  reason: null,
  setBy: null,
  setAt: null,
  now: true,
  ...change,
})
const gate = (...rows: RuleRow[]): LifecycleRule => ({
  code: 'G02',
  name: '概算不超估算',
  kind: 'GATE',
  event: null,
  law: '政府投资条例第十二条',
  unit: 'PERCENT',
  unitName: '%',
  rows,
})
const ten = row({ most: 10 })
const limit: LifecycleRule = {
  ...gate(row({ severity: null, severityName: null, most: 15 })),
  code: 'COMPLETION_FILE',
  name: '竣工验收备案',
  kind: 'LIMIT',
  event: '竣工验收合格',
  unit: 'DAY',
  unitName: '日',
}

describe('a rule in words', () => {
  it('tells its figures, what is exempt and what comes of it', () => {
    expect(ruleWords(gate(ten), ten)).toBe('不超过 10%；不得推进')
    expect(ruleWords(gate(), row({ least: 10, most: 30 }))).toBe('10% 至 30%；不得推进')
    expect(ruleWords(gate(), row({ least: 70, severityName: '警示并说明理由' }))).toBe('不低于 70%；警示并说明理由')
    expect(ruleWords(gate(), row({ exemptUnder: '300000.00' as Yuan, exemptArea: 300 }))).toBe(
      '须满足；总投资低于 30.00 万元免；建筑面积低于 300 平方米免；不得推进',
    )
    expect(ruleWords(limit, limit.rows[0] as RuleRow)).toBe('15 日内')
    expect(ruleWords(gate(), row({ inForce: false }))).toBe('不施行')
  })

  it('shows the rows that hold today and finds rules by name, code or law', () => {
    const own = row({ region: { code: '330100', name: '杭州市' }, most: 5 })
    const past = row({ region: { code: '330100', name: '杭州市' }, most: 8, now: false })
    expect(holding(gate(own, past, ten))).toEqual([own, ten])
    expect(matching([gate(ten), limit], '备案')).toEqual([limit])
    expect(matching([gate(ten), limit], 'g02')).toEqual([gate(ten)])
  })
})

describe('a new row', () => {
  it('begins with what holds and asks for a region, a source and a reason', () => {
    const draft = draftOf(gate(ten), '2026-06-15')
    expect(draft.most).toBe('10')
    expect(draft.validFrom).toBe('2026-06-15')
    expect(ruleFaults(draft, gate(ten), standard).map((one) => one.field)).toEqual(['regionCode', 'source', 'reason'])
  })

  it('has the figures the law gives it and no others', () => {
    const draft = { ...draftOf(gate(ten), '2026-06-15'), regionCode: '330100', source: '本市规定', reason: '从严' }
    expect(ruleFaults({ ...draft, most: '' }, gate(ten), standard)).toEqual([{ field: 'most', detail: '请填写上限。' }])
    expect(ruleFormOf({ ...draft, most: '8' }, gate(ten))).toEqual({
      code: 'G02',
      regionCode: '330100',
      severity: 'BLOCK',
      least: null,
      most: 8,
      exemptUnder: null,
      exemptArea: null,
      inForce: true,
      validFrom: '2026-06-15',
      validTo: null,
      source: '本市规定',
      reason: '从严',
    })
    expect(ruleFormOf({ ...draft, severity: 'BLOCK' }, limit).severity).toBeNull()
  })
})
