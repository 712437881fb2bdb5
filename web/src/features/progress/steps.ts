import { useQueryClient } from '@tanstack/vue-query'
import { useAction } from '../../shared/api/action'
import type { ProgressReport } from '../../shared/api/contract'
import { toast } from '../../shared/ui/toast'
import { type Step, takeStep } from './progress.queries'
import { t } from './words'

const SAID = {
  verification: 'act.verified',
  return: 'act.returned',
  approval: 'act.approved',
  withdrawal: 'act.withdrawn',
} as const

/** Moves a report on: verified, returned, approved or withdrawn; everything that shows it is read again. */
export function useSteps() {
  const queries = useQueryClient()
  const action = useAction(takeStep)
  async function take(report: ProgressReport, step: Step, reason?: string): Promise<boolean> {
    await action.run({ id: report.id, step, version: report.version, ...(reason ? { reason } : {}) })
    const problem = action.problem.value
    if (problem) {
      toast(problem.slug === 'stale' ? t('act.changed') : problem.detail, { tone: 'failed' })
      if (problem.slug === 'stale') await queries.invalidateQueries()
      return false
    }
    toast(t(SAID[step]))
    await queries.invalidateQueries()
    return true
  }
  return { busy: action.busy, take }
}
