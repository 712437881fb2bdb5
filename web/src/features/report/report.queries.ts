import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type { Id, Page, ProjectRow, ReportJob } from '../../shared/api/contract'
import type { DayText } from '../../shared/format/time'

export type ReportFormat = ReportJob['format']
export interface WeeklyForm {
  scope: 'PROJECT' | 'PORTFOLIO'
  projectId?: Id
  weekOf: DayText
  formats: ReportFormat[]
}

export const orderWeekly = (form: WeeklyForm, key: string) =>
  send<{ jobs: { id: Id; format: ReportFormat }[] }>('POST', '/weekly-reports', form, key)

const isOver = (job: ReportJob): boolean => job.state === 'DONE' || job.state === 'FAILED'

/** One's own reports, newest first; looked at every second while one is being made. */
export const useReports = () =>
  useQuery({
    queryKey: ['weekly-reports'],
    queryFn: ({ signal }) => get<ReportJob[]>('/weekly-reports', {}, signal),
    refetchInterval: ({ state }) => (state.error || (state.data ?? []).every(isOver) ? false : 1000),
  })

export const useProjectsNamed = (q: () => string) =>
  useQuery({
    queryKey: computed(() => ['projects', 'pick', q()]),
    queryFn: ({ signal }) => get<Page<ProjectRow>>('/projects', { q: q(), limit: 50 }, signal),
  })
