import { describe, expect, it } from 'vitest'
import type { PlanSummary, Standing } from '../../shared/api/contract'
import { sentence, standingOf } from './standing'

const base: Standing = {
  lamp: 'RED',
  rule: '',
  plannedPercent: 60,
  donePercent: 47,
  gapPoints: -13,
  finishVarianceDays: 26,
  baselineFinish: '2026-12-30',
  forecastFinish: '2027-01-25',
  milestonesLate: 2,
  lateActivities: 7,
  dataDate: '2026-09-15',
  basis: 'official',
  nextMilestone: null,
}

describe('the sentence on where a project stands', () => {
  it('says how far behind and how late', () => {
    expect(sentence(base)).toBe(
      '完成 47%，比计划落后 13 个百分点，预计 2027-01-25 完工，比基准晚 26 天，2 个里程碑滞后。',
    )
  })
  it('says ahead and early without a minus sign', () => {
    expect(sentence({ ...base, gapPoints: 2.4, finishVarianceDays: -3, milestonesLate: 0 })).toBe(
      '完成 47%，比计划超前 2 个百分点，预计 2027-01-25 完工，比基准早 3 天。',
    )
  })
  it('does not quarrel over less than half a point', () => {
    expect(sentence({ ...base, gapPoints: -0.3, finishVarianceDays: 0, milestonesLate: 0 })).toBe(
      '完成 47%，与计划持平，预计 2027-01-25 按期完工。',
    )
  })
  it('says nothing without a standing', () => {
    expect(sentence(null)).toBeNull()
  })
})

describe('where a project stands', () => {
  const plan = (lotId: string | null, standing: Standing | null) => ({ lotId, standing }) as PlanSummary
  const green: Standing = { ...base, lamp: 'GREEN' }
  it('is what the plan of the whole says, else the worst of its lots', () => {
    expect(standingOf([plan('l1', base), plan(null, green)])).toBe(green)
    expect(standingOf([plan('l1', green), plan('l2', base)])).toBe(base)
    expect(standingOf([plan('l1', null)])).toBeNull()
  })
})
