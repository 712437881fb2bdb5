import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, getFile, send } from '../../shared/api/client'
import type { EditPreview, Id, PlanEdit, Timeline } from '../../shared/api/contract'
import type { TimelineData } from '../../timeline/data'
import type { PaperChoice } from '../../timeline/exports'

/** What a set of edits would do, before anything is saved. */
export type Consequence = EditPreview

/** The bars of a revision; a draft carries the version its next edits are based on. */
export type PlanBars = Omit<Timeline, 'calendars'> & {
  /** Their exceptions are pairs, which the description can only call lists. */
  calendars: TimelineData['calendars']
}

export const useBars = (plan: () => Id, revision: () => string, basis: () => string) =>
  useQuery({
    queryKey: computed(() => ['plan', plan(), 'timeline', revision(), basis()]),
    queryFn: ({ signal }) =>
      get<PlanBars>(`/plans/${plan()}/timeline`, { revision: revision(), basis: basis() }, signal),
  })

/** The bars as PDF, as they stand on the screen. */
export const barsPdf = (plan: Id, of: { revision: Id; basis: string }, choice: PaperChoice) =>
  getFile(`/plans/${plan}/timeline.pdf`, {
    ...of,
    paper: choice.paper,
    columns: choice.columns.join(','),
    filter: choice.filter === 'month' ? 'dueThisMonth' : choice.filter,
    open: choice.open,
    ...choice.options,
  })

export const previewEdits = (input: { revision: Id; edits: PlanEdit[] }, key: string) =>
  send<Consequence>('POST', `/revisions/${input.revision}/preview`, { edits: input.edits }, key)

export const saveEdits = (input: { revision: Id; edits: PlanEdit[]; version: number }, key: string) =>
  send<{ version: number }>(
    'POST',
    `/revisions/${input.revision}/edits`,
    { edits: input.edits, version: input.version },
    key,
  )
