import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type {
  Activity,
  Deviation,
  Id,
  Named,
  Page,
  Plan,
  PlanSummary,
  ProgressReport,
  Thresholds,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export type PlanRow = PlanSummary & { project: Named }

export const usePlans = (filters: () => { q: string; project: string }) =>
  usePages<PlanRow>(
    () => '/plans',
    () => ({ ...filters(), limit: 50 }),
  )

export const usePlan = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['plan', id()]),
    queryFn: ({ signal }) => get<Plan>(`/plans/${id()}`, {}, signal),
  })

/** `known` says whether there is a baseline: without one there is nothing to ask. */
export const useDeviation = (id: () => Id, basis: () => string, known: () => boolean) =>
  useQuery({
    queryKey: computed(() => ['plan', id(), 'deviation', basis()]),
    queryFn: ({ signal }) => get<Deviation>(`/plans/${id()}/deviation`, { basis: basis() }, signal),
    enabled: computed(known),
  })

export const useActivities = (id: () => Id, filters: () => { q: string; filter: string; sort: string }) =>
  usePages<Activity>(
    () => `/plans/${id()}/activities`,
    () => ({ ...filters(), limit: 50 }),
  )

/** One activity, in the revision on screen. */
export const useActivity = (id: () => Id, revision: () => string) =>
  useQuery({
    queryKey: computed(() => ['activity', id(), revision()]),
    queryFn: ({ signal }) => get<Activity>(`/activities/${id()}`, { revision: revision() }, signal),
    enabled: computed(() => id() !== ''),
  })

/** Why an activity lies where it lies: what set its date, what set the date of that, nearest first. */
export const useWhy = (id: () => Id, revision: () => string, basis: () => string) =>
  useQuery({
    queryKey: computed(() => ['activity', id(), 'why', revision(), basis()]),
    queryFn: ({ signal }) =>
      get<{ chain: { activityId: Id; name: string; text: string }[] }>(
        `/activities/${id()}/why`,
        { revision: revision(), basis: basis() },
        signal,
      ),
    enabled: computed(() => id() !== ''),
  })

export const useActivityReports = (activity: () => Id, plan: () => Id) =>
  useQuery({
    queryKey: computed(() => ['activity', activity(), 'reports']),
    queryFn: async ({ signal }) => {
      const page = await get<Page<ProgressReport>>(
        '/progress-reports',
        { plan: plan(), activity: activity(), limit: 50 },
        signal,
      )
      return page.items.filter((one) => one.activity.id === activity())
    },
    enabled: computed(() => activity() !== ''),
  })

export interface Verdict {
  verdict: 'PASS' | 'FREEZE' | 'RETURN'
  reason?: string
}

export const startDraft = (plan: Id, key: string) =>
  send<{ revisionId: Id }>('POST', `/plans/${plan}/drafts`, undefined, key)
export const discardDraft = (revision: Id, key: string) =>
  send<undefined>('DELETE', `/revisions/${revision}`, undefined, key)
export const sendForApproval = (revision: Id, key: string) =>
  send<{ approval: Id }>('POST', `/revisions/${revision}/approval`, undefined, key)
export const submitRevision = (revision: Id, key: string) =>
  send<undefined>('POST', `/revisions/${revision}/submission`, undefined, key)
export const decide = (input: { revision: Id; step: 'review' | 'freeze' } & Verdict, key: string) =>
  send<undefined>(
    'POST',
    `/revisions/${input.revision}/${input.step}`,
    { verdict: input.verdict, ...(input.reason ? { reason: input.reason } : {}) },
    key,
  )

export const useThresholds = () =>
  useQuery({ queryKey: ['thresholds'], queryFn: ({ signal }) => get<Thresholds>('/thresholds', {}, signal) })
export const saveThresholds = (form: Omit<Thresholds, 'presets' | 'can'>, key: string) =>
  send<Thresholds | undefined>('PUT', '/thresholds', form, key)
