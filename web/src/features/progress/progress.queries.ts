import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type { Activity, CodeList, Created, Id, ProgressReport, ProgressReportForm } from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

/** Activities I may report on now: not finished, running or about to start, by finish. */
export const useDue = (enabled: () => boolean, q: () => string) =>
  usePages<Activity>(
    () => '/activities',
    () => ({ q: q(), limit: 50 }),
    enabled,
  )

export const useReports = (filters: () => { state?: string; mine?: boolean }) =>
  usePages<ProgressReport>(
    () => '/progress-reports',
    () => ({ ...filters(), limit: 50 }),
  )

export const useReport = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['progress-report', id()]),
    queryFn: ({ signal }) => get<ProgressReport>(`/progress-reports/${id()}`, {}, signal),
  })

export const useActivity = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['activity', id()]),
    queryFn: ({ signal }) => get<Activity>(`/activities/${id()}`, {}, signal),
  })

/** Reasons for lagging behind, as the data standard lists them. */
export const useCauses = () =>
  useQuery({
    queryKey: ['standard', 'code-list', 'DELAY_CAUSE'],
    queryFn: ({ signal }) => get<CodeList>('/standard/code-lists/DELAY_CAUSE', {}, signal),
    staleTime: 60_000,
  })

export const sendReport = (input: { activity: Id; form: ProgressReportForm }, key: string) =>
  send<Created>('POST', `/activities/${input.activity}/progress-reports`, input.form, key)

export type Step = 'verification' | 'approval' | 'withdrawal' | 'return'
export interface StepInput {
  id: Id
  step: Step
  version: number
  reason?: string
}
export const takeStep = ({ id, step, version, reason }: StepInput, key: string) =>
  send<unknown>('POST', `/progress-reports/${id}/${step}`, { version, ...(reason ? { reason } : {}) }, key)

export interface ManyApproved {
  /** How many. */
  approved: number
  refused: { id: Id; detail?: string }[]
}
export const approveMany = (ids: Id[], key: string) =>
  send<ManyApproved>('POST', '/progress-reports/approvals', { ids }, key)
