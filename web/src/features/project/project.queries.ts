import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, getFile, send, type Query } from '../../shared/api/client'
import type {
  ContactForm,
  Created,
  HistoryEntry,
  IdentifierCheck,
  MarkForm,
  MarkLoss,
  MatterRow,
  ObstacleRow,
  Page,
  PlanSummary,
  Project,
  ProjectEvent,
  ProjectForm,
  ProjectRow,
  ProjectSummary,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

const PAGE = 50

export function useProjects(filters: () => Query) {
  return usePages<ProjectRow>(
    () => '/projects',
    () => ({ ...filters(), limit: PAGE }),
  )
}

/** The whole list as a workbook, narrowed and ordered as on the screen. */
export function projectsFile(filters: Query): Promise<Blob> {
  return getFile('/projects.xlsx', filters)
}

export function useProject(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', id],
    queryFn: ({ signal }) => get<Project>(`/projects/${toValue(id)}`, {}, signal),
    enabled: () => toValue(id) !== '',
  })
}

export function usePlansOf(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', projectId, 'plans'],
    queryFn: ({ signal }) => get<{ items: PlanSummary[] }>(`/projects/${toValue(projectId)}/plans`, {}, signal),
  })
}

export function useMattersOf(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', projectId, 'matters'],
    queryFn: ({ signal }) => get<Page<MatterRow>>('/matters', { project: toValue(projectId), limit: 5 }, signal),
  })
}

export function useObstaclesOf(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', projectId, 'obstacles'],
    queryFn: ({ signal }) =>
      get<Page<ObstacleRow>>('/obstacles', { project: toValue(projectId), open: 'true', limit: 5 }, signal),
  })
}

/** Only for who sees the project as a whole. */
export function useSummary(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', projectId, 'summary'],
    queryFn: ({ signal }) => get<ProjectSummary>(`/projects/${toValue(projectId)}/summary`, {}, signal),
  })
}

/** The same: everything that happened, of one kind or of all. */
export const useEvents = (projectId: () => string, kind: () => string) =>
  usePages<ProjectEvent>(
    () => `/projects/${projectId()}/events`,
    () => ({ kind: kind(), limit: PAGE }),
  )

export function useHistory(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project', projectId, 'history'],
    queryFn: ({ signal }) => get<{ items: HistoryEntry[] }>(`/projects/${toValue(projectId)}/history`, {}, signal),
  })
}

/** What is odd about a national project code while it is typed; never a reason to refuse it. */
export function useCodeCheck(value: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['check', 'project-code', value],
    queryFn: ({ signal }) => get<IdentifierCheck>('/check/project-code', { value: toValue(value) }, signal),
    enabled: () => toValue(value) !== '',
    staleTime: Infinity,
  })
}

export function saveContact(id: string, form: ContactForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/projects/${id}/contact`, form, key).then(() => true as const)
}

/** Who would see it no more under another mark. */
export function useMarkLoss(project: string, mark: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['mark-loss', project, mark],
    queryFn: ({ signal }) => get<MarkLoss>(`/projects/${project}/mark-loss`, { mark: toValue(mark) }, signal),
    gcTime: 0,
    staleTime: 0,
  })
}

export function markProject(id: string, form: MarkForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/projects/${id}/mark`, form, key).then(() => true as const)
}

export function createProject(form: ProjectForm, key: string): Promise<Created> {
  return send<Created>('POST', '/projects', form, key)
}

export function saveProject(id: string, form: ProjectForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/projects/${id}`, form, key).then(() => true as const)
}
