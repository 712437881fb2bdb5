import { describe, expect, it } from 'vitest'
import { aStandard } from '../../shared/standard.sample'
import { draftOf, milestoneFaults, milestoneFormOf, reachFaults, reachFormOf } from './milestones'

const standard = aStandard({
  'projectMilestone.name': { name: '里程碑', required: true, maxLength: 60 },
  'projectMilestone.reason': { name: '说明', required: true },
  'projectMilestone.plannedOn': { name: '计划日期' },
  'milestoneReached.proofId': { name: '证明文件', kind: 'reference', required: true },
  'milestoneReached.reason': { name: '说明', required: true },
  'milestoneReached.actualOn': { name: '实际日期', required: true },
})

describe('a milestone as it is typed', () => {
  it('asks for a name and for a reason', () =>
    expect(milestoneFaults(draftOf(), standard).map((one) => one.field)).toEqual(['name', 'reason']))
  it('leaves the forecast to the plan where it is linked to an activity', () => {
    const draft = { ...draftOf(), name: ' 主体封顶 ', forecastOn: '2027-01-01', activityId: 'a', reason: '计划调整' }
    expect(milestoneFormOf(draft, 2)).toEqual({ name: '主体封顶', activityId: 'a', reason: '计划调整', version: 2 })
  })
  it('is reached on a day and with a proof', () => {
    expect(reachFaults({ actualOn: '', proof: '', reason: '' }, standard).map((one) => one.field)).toEqual([
      'actualOn',
      'proofId',
      'reason',
    ])
    expect(reachFormOf({ actualOn: '2026-09-01', proof: 'ENTRY:e1', reason: '见批复' }, 1)).toEqual({
      actualOn: '2026-09-01',
      proofKind: 'ENTRY',
      proofId: 'e1',
      reason: '见批复',
      version: 1,
    })
  })
})
