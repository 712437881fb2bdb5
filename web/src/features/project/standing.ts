import type { LampColour, PlanSummary, Project, Standing } from '../../shared/api/contract'
import { count, percent } from '../../shared/format/number'
import { t } from './words'

const HALTED = ['PAUSED', 'TERMINATED', 'WITHDRAWN', 'CLOSED']

/** Stopped or over: its plan says nothing of it any more. */
export function isHalted(project: Pick<Project, 'status'>): boolean {
  return HALTED.includes(project.status)
}

/** Where a project stands, as one would say it aloud; null while there is no baseline to compare with. */
export function sentence(standing: Standing | null | undefined): string | null {
  if (!standing) return null
  const parts = [t('says.done', { done: percent(standing.donePercent) })]
  const points = Math.round(standing.gapPoints)
  if (points < 0) parts.push(t('says.behind', { n: count(-points) }))
  else if (points > 0) parts.push(t('says.ahead', { n: count(points) }))
  else parts.push(t('says.onPlan'))
  const late = standing.finishVarianceDays
  const day = standing.forecastFinish
  if (late === 0) parts.push(t('says.finishOnTime', { day }))
  else if (late > 0) parts.push(t('says.finishLate', { day, n: count(late) }))
  else parts.push(t('says.finishEarly', { day, n: count(-late) }))
  if (standing.milestonesLate > 0) parts.push(t('says.milestones', { n: standing.milestonesLate }))
  return `${parts.join('，')}。`
}

const GRAVITY: readonly LampColour[] = ['RED', 'ORANGE', 'YELLOW', 'GREEN', 'NOT_STARTED', 'DONE']

/** Where a project stands: as its plan for the whole does, else as its worst lot. */
export function standingOf(plans: readonly PlanSummary[]): Standing | null {
  const whole = plans.find((plan) => plan.lotId === null && plan.standing !== null)
  if (whole) return whole.standing
  const lots = plans.flatMap((plan) => (plan.standing ? [plan.standing] : []))
  return lots.sort((a, b) => GRAVITY.indexOf(a.lamp) - GRAVITY.indexOf(b.lamp))[0] ?? null
}
