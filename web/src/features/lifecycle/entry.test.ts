import { describe, expect, it } from 'vitest'
import type { EntryKindShown, LifecycleEntry } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { emptyEntry, entryFaults, entryFormOf, replaceable, type EntryDraft } from './entry'

const standard = aStandard({
  'lifecycleEntry.kind': { name: '登记类别', kind: 'code', required: true },
  'lifecycleEntry.number': { name: '文号（编号）', maxLength: 60 },
  'lifecycleEntry.decidedOn': { name: '文件日期', kind: 'day', required: true },
  'lifecycleEntry.amount': { name: '金额', kind: 'money' },
  'lifecycleEntry.quantity': { name: '数量', kind: 'decimal', least: 0 },
  'lifecycleEntry.note': { name: '说明', maxLength: 500 },
})
const kind = (asks: EntryKindShown['asks']): EntryKindShown => ({
  kind: 'CONTRACT',
  name: '施工合同',
  supplier: '项目单位',
  asks,
  unit: null,
})
const contract = kind(['NUMBER', 'AMOUNT', 'LOT', 'MANY'])
const plain = kind([])
const full: EntryDraft = {
  ...emptyEntry('CONTRACT'),
  documentId: 'd1',
  number: ' 合同1号 ',
  decidedOn: '2026-06-01',
  amount: '5000000.00',
  lotId: 'l1',
}
const said = (draft: EntryDraft, of: EntryKindShown) =>
  entryFaults(draft, of, '2026-06-15', standard).map((one) => `${one.field} ${one.detail}`)

describe('an entry', () => {
  it('is complete with its document, its day and what its kind asks for', () => {
    expect(said(full, contract)).toEqual([])
    expect(said({ ...emptyEntry('DEMOLITION'), documentId: 'd1', decidedOn: '2026-06-15' }, plain)).toEqual([])
  })

  it('lacks, in the order of the page', () => {
    expect(said(emptyEntry('CONTRACT'), contract)).toEqual([
      'number 请填写文号（编号）。',
      'decidedOn 请填写文件日期。',
      'amount 请填写金额。',
      'documentId 请先上传文件。',
    ])
    expect(said(emptyEntry(''), plain)[0]).toBe('kind 请选择登记类别。')
  })

  it('is never of a day to come', () => {
    expect(said({ ...full, decidedOn: '2026-06-16' }, contract)).toEqual(['decidedOn 文件日期不能晚于今天。'])
  })

  it('asks for a quantity that is a number', () => {
    const area = kind(['QUANTITY'])
    expect(said({ ...full, quantity: '' }, area)).toEqual(['quantity 请填写数量。'])
    expect(said({ ...full, quantity: '三百' }, area)).toEqual(['quantity 数量应为数字。'])
    expect(said({ ...full, quantity: '300' }, area)).toEqual([])
  })

  it('sends only what its kind asks for', () => {
    expect(entryFormOf({ ...full, quantity: '3', supersedes: 'e1' }, contract)).toEqual({
      kind: 'CONTRACT',
      documentId: 'd1',
      number: '合同1号',
      decidedOn: '2026-06-01',
      amount: '5000000.00',
      lotId: 'l1',
      supersedes: 'e1',
    })
    expect(entryFormOf({ ...full, note: ' 补录 ' }, plain)).toEqual({
      kind: 'CONTRACT',
      documentId: 'd1',
      decidedOn: '2026-06-01',
      note: '补录',
    })
  })

  it('takes the place only of one of its kind that is in force', () => {
    const entry = (id: string, of: string, supersededBy: string | null) =>
      ({ id, kind: of, supersededBy }) as LifecycleEntry
    const all = [entry('a', 'CONTRACT', null), entry('b', 'CONTRACT', 'a'), entry('c', 'AWARD', null)]
    expect(replaceable(all, 'CONTRACT').map((one) => one.id)).toEqual(['a'])
  })
})
