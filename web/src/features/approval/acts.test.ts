import { describe, expect, it } from 'vitest'
import type { MatterCan } from '../../shared/api/contract'
import { INITIATOR, actFaults, actFormOf, emptyDraft, sorted } from './acts'

const can = (type: MatterCan['type'], more: Partial<MatterCan> = {}): MatterCan => ({
  type,
  round: 2,
  stepName: '审核',
  targets: [],
  chooses: [],
  people: [],
  opinion: false,
  files: false,
  formal: false,
  ...more,
})
const said = (faults: { field: string }[]) => faults.map((one) => one.field)

const paper = { id: 'f1', name: '纪要.pdf', size: 9, sha256: 'a'.repeat(64) }

describe('what one may do', () => {
  it('sends files with an act that takes them, and with no other', () => {
    const draft = (one: MatterCan) => ({ ...emptyDraft(one), files: [paper] })
    const agree = can('AGREE', { files: true })
    expect(actFormOf(agree, draft(agree)).files).toEqual(['f1'])
    expect(actFormOf(can('URGE'), draft(can('URGE')))).not.toHaveProperty('files')
  })
  it('shows what decides first, in a fixed order, and the rest under more', () => {
    const { first, more } = sorted([can('COPY'), can('GIVE_BACK'), can('HAND_ON'), can('REFUSE'), can('AGREE')])
    expect(first.map((one) => one.type)).toEqual(['AGREE', 'REFUSE', 'GIVE_BACK'])
    expect(more.map((one) => one.type)).toEqual(['COPY', 'HAND_ON'])
  })
})

describe('an act', () => {
  it('asks for an opinion where one is needed, and for people where it names some', () => {
    const refuse = can('REFUSE', { opinion: true })
    expect(said(actFaults(refuse, { ...emptyDraft(refuse), opinion: ' ' }))).toEqual(['opinion'])
    expect(said(actFaults(can('HAND_ON'), emptyDraft(can('HAND_ON'))))).toEqual(['people'])
    const agree = can('AGREE', { chooses: [{ step: 'b', name: '批准' }] })
    expect(said(actFaults(agree, emptyDraft(agree)))).toEqual(['chosen-b'])
    expect(said(actFaults(can('AGREE'), emptyDraft(can('AGREE'))))).toEqual([])
  })

  it('sends what belongs to it and nothing else', () => {
    const back = can('GIVE_BACK', {
      targets: [
        { step: 'a', name: '经办' },
        { step: null, name: '发起人' },
      ],
    })
    const draft = { ...emptyDraft(back), opinion: ' 请补充 ', way: 'STRAIGHT' as const }
    expect(actFormOf(back, draft)).toEqual({
      type: 'GIVE_BACK',
      round: 2,
      opinion: '请补充',
      step: 'a',
      way: 'STRAIGHT',
    })
    expect(actFormOf(back, { ...draft, step: INITIATOR })).not.toHaveProperty('step')
    expect(actFormOf(can('URGE'), { ...emptyDraft(can('URGE')), opinion: '快' })).toEqual({ type: 'URGE', round: 2 })
    const copy = can('COPY', { round: null })
    expect(actFormOf(copy, { ...emptyDraft(copy), people: ['p1', 'p2'] })).toEqual({
      type: 'COPY',
      people: ['p1', 'p2'],
    })
  })
})
