import type { Plan, Revision } from '../../shared/api/contract'

const UNDER_WAY = ['DRAFT', 'RETURNED', 'SUBMITTED', 'REVIEWED']

/** The revision that is on its way to becoming the baseline: what submit, review and freeze act on. */
export function underWay(revisions: readonly Revision[]): Revision | undefined {
  return newestFirst(revisions).find((revision) => UNDER_WAY.includes(revision.state))
}

/** The baseline in force. */
export function inForce(revisions: readonly Revision[]): Revision | undefined {
  return newestFirst(revisions).find((revision) => revision.state === 'FROZEN')
}

/** What the page shows: the one asked for, else the baseline, else the one under way. */
export function shown(revisions: readonly Revision[], asked: string): Revision | undefined {
  return (
    revisions.find((revision) => revision.id === asked) ??
    inForce(revisions) ??
    underWay(revisions) ??
    newestFirst(revisions)[0]
  )
}

export function newestFirst(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((one, other) => other.number - one.number)
}

/** Whether the baseline in force is being decided. */
export function approvalUnderWay(plan: Pick<Plan, 'approval'>): boolean {
  return plan.approval !== null && ['RUNNING', 'GIVEN_BACK', 'SUSPENDED'].includes(plan.approval.standing)
}
