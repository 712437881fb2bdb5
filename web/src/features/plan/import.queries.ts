import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type { Id, PlanImport, Project } from '../../shared/api/contract'
import { uploadFile } from '../../shared/upload'

export interface PlanFile {
  file: File
  projectId: Id
  lotId: Id
}

export const useProject = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', id()]),
    queryFn: ({ signal }) => get<Project>(`/projects/${id()}`, {}, signal),
  })

/** An import under way: looked at every second until it is read. */
export const usePlanImport = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['plan-import', id()]),
    queryFn: ({ signal }) => get<PlanImport>(`/plan-imports/${id()}`, {}, signal),
    enabled: computed(() => id() !== ''),
    refetchInterval: (query) => (query.state.data?.state === 'READING' ? 1000 : false),
  })

export function uploadPlan(input: PlanFile, key: string, progress: (share: number) => void): Promise<{ id: Id }> {
  const form = new FormData()
  form.set('file', input.file)
  form.set('projectId', input.projectId)
  if (input.lotId !== '') form.set('lotId', input.lotId)
  return uploadFile<{ id: Id }>('/plan-imports', form, key, progress)
}

export const confirmImport = (input: { id: Id; name: string }, key: string) =>
  send<{ planId: Id; revisionId: Id }>('POST', `/plan-imports/${input.id}/confirmation`, { name: input.name }, key)

/** The largest file the server takes, in bytes. */
export const useLargestFile = () =>
  useQuery({
    queryKey: ['plan-import', 'limit'],
    queryFn: ({ signal }) => get<{ bytes: number }>('/plan-imports/limit', {}, signal),
    staleTime: Infinity,
  })

/** Reads another project of the same file. */
export const chooseProject = (input: { id: Id; key: string }, key: string) =>
  send<{ id: Id }>('POST', `/plan-imports/${input.id}/choice`, { key: input.key }, key)

export const discardImport = (id: Id, key: string) => send<undefined>('DELETE', `/plan-imports/${id}`, undefined, key)
