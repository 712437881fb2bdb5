import { describe, expect, it } from 'vitest'
import type { MatterKindShown } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { draftOf, emptyMatter, faults, formOf, raisable, type MatterDraft } from './form'
import { emptyOutcome, outcomeFaults, outcomeFormOf } from './outcome'

const standard = aStandard({
  'matter.title': { name: '事项名称', required: true, maxLength: 120 },
  'matter.content': { name: '事由与内容' },
  'matter.amount': { name: '金额', kind: 'money' },
  'matter.days': { name: '工期天数', kind: 'integer', least: -3650, most: 3650 },
  'matter.day': { name: '日期', kind: 'day' },
  'matterOutcome.verdict': { name: '结论', kind: 'code', required: true },
  'matterOutcome.authority': { name: '审批机关', required: true },
  'matterOutcome.number': { name: '文号', required: true },
  'matterOutcome.decidedOn': { name: '批复日期', kind: 'day', required: true },
  'matterOutcome.amount': { name: '批准金额', kind: 'money' },
})
const kind = (change: Partial<MatterKindShown>): MatterKindShown => ({
  kind: 'CHANGE',
  name: '工程变更',
  ofLot: true,
  asks: ['AMOUNT', 'DAYS'],
  law: '政府投资条例',
  mode: 'HERE',
  modeName: '在此审批',
  version: 0,
  ...change,
})
const change = kind({})
const extension = kind({ kind: 'EXTENSION', asks: ['DAYS'] })
const estimate = kind({ kind: 'ESTIMATE', ofLot: false, asks: ['AMOUNT'] })
const start = kind({ kind: 'COMMENCEMENT', asks: ['DAY'] })
const full: MatterDraft = {
  ...emptyMatter(),
  kind: 'CHANGE',
  lotId: 'l1',
  title: '桥台改桩基',
  content: '地质不符',
  amount: '-120000.00',
  days: '−7',
}
const said = (draft: Partial<MatterDraft>, of: MatterKindShown | undefined = change, whole = true, seesWhole = true) =>
  faults({ ...full, ...draft }, of, standard, { whole, seesWhole }).map((one) => one.detail)

describe('the form of a matter', () => {
  it('sends what its kind asks for and leaves out the rest', () => {
    expect(said({})).toEqual([])
    expect(formOf({ ...full, day: '2026-03-01' }, change, 3)).toEqual({
      kind: 'CHANGE',
      lotId: 'l1',
      title: '桥台改桩基',
      content: '地质不符',
      amount: '-120000.00',
      days: -7,
      version: 3,
    })
    expect(formOf(full, estimate)).toEqual({
      kind: 'ESTIMATE',
      title: '桥台改桩基',
      content: '地质不符',
      amount: '-120000.00',
    })
  })
  it('keeps a draft that lacks much and submits none that lacks anything', () => {
    const bare = { content: '', amount: '', days: '' }
    expect(said(bare, change, false)).toEqual([])
    expect(said(bare)).toEqual(['请填写事由与内容。', '请填写金额。', '请填写工期天数。'])
    expect(said({ title: ' ' }, change, false)).toEqual(['请填写事项名称。'])
    expect(said({}, start)).toEqual(['请填写日期。'])
    expect(faults(emptyMatter(), undefined, standard, { whole: false, seesWhole: true })[0]).toEqual({
      field: 'kind',
      detail: '请选择事项类别。',
    })
  })
  it('takes a reduction of a change and of nothing else', () => {
    expect(said({}, estimate)).toEqual(['金额不能为负，请改正。'])
    expect(said({ days: '0' }, extension)).toEqual(['工期天数应大于 0，请改正。'])
    expect(said({ days: '0' })).toEqual([])
    expect(said({ days: '4000' })).toEqual(['工期天数应在 -3650 到 3650 之间。'])
    expect(said({ days: '一周' })).toEqual(['工期天数应为数字。'])
    expect(said({ amount: '十万' })).toEqual(['金额应为数字，最多两位小数（元）。'])
    expect(said({ day: '2026-02-30' }, start)).toEqual(['请填写正确的日期，例如 2026-09-15。'])
  })
  it('asks a company for its lot', () => {
    expect(said({ lotId: '' }, change, false, false)).toEqual(['您只能就本单位参与的标段提出事项，请选择标段。'])
    expect(said({ lotId: '' }, change, false, true)).toEqual([])
    expect(raisable([change, estimate], false)).toEqual([change])
    expect(raisable([change, estimate], true)).toEqual([change, estimate])
  })
  it('is opened as it was kept', () => {
    const kept = { kind: 'CHANGE', lot: null, title: 'a', content: null, amount: null, days: 0, day: null }
    expect(draftOf(kept as unknown as Parameters<typeof draftOf>[0])).toEqual({
      ...emptyMatter(),
      kind: 'CHANGE',
      title: 'a',
      days: '0',
    })
  })
})

describe('the form of an outcome', () => {
  const whole = {
    ...emptyOutcome(),
    verdict: 'APPROVED',
    authority: '市发展改革委',
    number: '发改投资〔2026〕12号',
    decidedOn: '2026-03-01',
    amount: '5.00',
    originalId: 'f1',
  }
  const told = (draft: Partial<typeof whole>, asksAmount = true) =>
    outcomeFaults({ ...whole, ...draft }, asksAmount, '2026-03-02', standard).map((one) => one.detail)
  it('wants the words of the paper, its day and its original', () => {
    expect(told({})).toEqual([])
    expect(told({ authority: '', number: ' ', originalId: '' })).toEqual([
      '请填写审批机关。',
      '请填写文号。',
      '请先上传批复原件，再选定。',
    ])
    expect(told({ decidedOn: '2026-03-03' })).toEqual(['批复日期不能晚于今天。'])
    expect(told({ decidedOn: '' })).toEqual(['请填写正确的批复日期，例如 2026-09-15。'])
  })
  it('asks for the amount only where one was approved', () => {
    expect(told({ amount: '' })).toEqual(['请填写批准金额。'])
    expect(told({ amount: '' }, false)).toEqual([])
    expect(outcomeFormOf(whole, false, 2)).not.toHaveProperty('amount')
    expect(outcomeFormOf({ ...whole, amount: '5.00' }, true, 2)).toMatchObject({ amount: '5.00', version: 2 })
  })
})
