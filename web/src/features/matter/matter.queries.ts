import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send, type Query } from '../../shared/api/client'
import type {
  Answer,
  ChangeTotals,
  Id,
  ProjectMatter,
  MatterForm,
  ModeForm,
  MatterRow,
  OutcomeForm,
  Project,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

export const useMatters = (filters: () => Query) =>
  usePages<MatterRow>(
    () => '/matters',
    () => ({ ...filters(), limit: 50 }),
  )

export const useMatter = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['matter', id()]),
    queryFn: ({ signal }) => get<ProjectMatter>(`/matters/${id()}`, {}, signal),
  })

/** The project a matter is raised on, with the lots one sees. */
export const useProject = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', id()]),
    queryFn: ({ signal }) => get<Project>(`/projects/${id()}`, {}, signal),
    enabled: computed(() => id() !== ''),
  })

export const useTotals = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'change-totals']),
    queryFn: ({ signal }) => get<ChangeTotals>(`/projects/${project()}/change-totals`, {}, signal),
  })

export const useKinds = () =>
  useQuery({
    queryKey: ['matter-kinds'],
    queryFn: ({ signal }) => get<Answer<'/matter-kinds'>>('/matter-kinds', {}, signal),
    staleTime: 60_000,
  })

/** What may be attached: bytes of one file, how many, and how their names end. */
export const useLimit = () =>
  useQuery({
    queryKey: ['matters', 'limit'],
    queryFn: ({ signal }) => get<Answer<'/matters/limit'>>('/matters/limit', {}, signal),
    staleTime: Infinity,
  })

export const createMatter = (input: { project: Id; form: MatterForm }, key: string) =>
  send<{ id: Id }>('POST', `/projects/${input.project}/matters`, input.form, key)

export const saveMatter = (input: { id: Id; form: MatterForm }, key: string) =>
  send<ProjectMatter>('PUT', `/matters/${input.id}`, input.form, key)

export const discardMatter = (id: Id, key: string) =>
  send<undefined>('DELETE', `/matters/${id}`, undefined, key).then(() => true as const)

export const submitMatter = (input: { id: Id; version: number }, key: string) =>
  send<ProjectMatter>('POST', `/matters/${input.id}/submission`, { version: input.version }, key)

export const recordOutcome = (input: { id: Id; form: OutcomeForm }, key: string) =>
  send<ProjectMatter>('POST', `/matters/${input.id}/outcome`, input.form, key)

export const voidOutcome = (input: { id: Id; voidReason: string; version: number }, key: string) =>
  send<ProjectMatter>(
    'POST',
    `/matters/${input.id}/outcome/voiding`,
    { voidReason: input.voidReason, version: input.version },
    key,
  )

export function attachFile(input: { id: Id; file: File }, key: string, progress: (share: number) => void) {
  const form = new FormData()
  form.set('file', input.file)
  return uploadFile<ProjectMatter>(`/matters/${input.id}/attachments`, form, key, progress)
}

export const removeAttachment = (input: { id: Id; attachment: Id }, key: string) =>
  send<ProjectMatter>('DELETE', `/matters/${input.id}/attachments/${input.attachment}`, undefined, key)

export const proposeModes = (modes: readonly ModeForm[], key: string) =>
  send<{ id: Id }>('POST', '/matter-kinds/mode-proposals', { modes }, key)
