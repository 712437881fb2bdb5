import type { Milestone, MilestoneForm, ReachForm } from '../../shared/api/contract'
import { isDay } from '../../shared/format/time'
import { dayFault, nameOf, valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './entry'
import { t } from './words'

export interface MilestoneDraft {
  name: string
  plannedOn: string
  forecastOn: string
  activityId: string
  reason: string
}

export interface ReachDraft {
  actualOn: string
  /** Kind and id in one: `ENTRY:0192…`. */
  proof: string
  reason: string
}

/** The form each state takes, so that it is read without colour too. */
export const SIGNS: Record<Milestone['state'], string> = {
  REACHED: '✓',
  LATE: '■',
  AT_RISK: '▲',
  AHEAD: '●',
  OPEN: '○',
}

export const draftOf = (of?: Milestone): MilestoneDraft => ({
  name: of?.name ?? '',
  plannedOn: of?.plannedOn ?? '',
  forecastOn: of?.forecastOn ?? '',
  activityId: of?.activityId ?? '',
  reason: '',
})

export function milestoneFaults(draft: MilestoneDraft, field: FieldOf): Fault[] {
  const found: Fault[] = []
  const say = (code: string, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field: code, detail })
  }
  say('name', valueFault(field, 'projectMilestone.name', draft.name))
  for (const code of ['plannedOn', 'forecastOn'] as const) {
    if (draft[code] !== '' && !isDay(draft[code])) {
      say(code, t('entry.needDay', { name: nameOf(field, `projectMilestone.${code}`) }))
    }
  }
  say('reason', valueFault(field, 'projectMilestone.reason', draft.reason))
  return found
}

/** A forecast by hand counts only where no activity tells it. */
export const milestoneFormOf = (draft: MilestoneDraft, version?: number): MilestoneForm => ({
  name: draft.name.trim(),
  ...(draft.plannedOn === '' ? {} : { plannedOn: draft.plannedOn }),
  ...(draft.forecastOn === '' || draft.activityId !== '' ? {} : { forecastOn: draft.forecastOn }),
  ...(draft.activityId === '' ? {} : { activityId: draft.activityId }),
  reason: draft.reason.trim(),
  ...(version === undefined ? {} : { version }),
})

export function reachFaults(draft: ReachDraft, field: FieldOf): Fault[] {
  const found: Fault[] = []
  const day = dayFault(field, 'milestoneReached.actualOn', draft.actualOn)
  if (day !== undefined) found.push({ field: 'actualOn', detail: day })
  const proof = valueFault(field, 'milestoneReached.proofId', draft.proof)
  if (proof !== undefined) found.push({ field: 'proofId', detail: proof })
  const reason = valueFault(field, 'milestoneReached.reason', draft.reason)
  if (reason !== undefined) found.push({ field: 'reason', detail: reason })
  return found
}

export function reachFormOf(draft: ReachDraft, version: number): ReachForm {
  const [kind, id] = draft.proof.split(':')
  return {
    actualOn: draft.actualOn,
    proofKind: kind as ReachForm['proofKind'],
    proofId: id ?? '',
    reason: draft.reason.trim(),
    version,
  }
}
