import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send, upload } from '../../shared/api/client'
import type {
  ClockForm,
  ClockStepForm,
  Created,
  EntryForm,
  EntryKinds,
  Id,
  Lifecycle,
  LifecycleEntry,
  LifecycleRules,
  Named,
  Project,
  RuleForm,
  StageMove,
  StageMoveForm,
  StatutoryClocks,
  TrackForm,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export const useLifecycle = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'lifecycle']),
    queryFn: ({ signal }) => get<Lifecycle>(`/projects/${project()}/lifecycle`, {}, signal),
  })

export const useMoves = (project: () => Id) =>
  usePages<StageMove>(
    () => `/projects/${project()}/transitions`,
    () => ({ limit: 50 }),
  )

export const useEntries = (project: () => Id) =>
  usePages<LifecycleEntry>(
    () => `/projects/${project()}/entries`,
    () => ({ limit: 50 }),
  )

/** All that are in force may be superseded, so the form asks for as many as there are likely to be. */
export const useLatestEntries = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'entries']),
    queryFn: ({ signal }) => get<{ items: LifecycleEntry[] }>(`/projects/${project()}/entries`, { limit: 200 }, signal),
  })

export const useEntryKinds = () =>
  useQuery({
    queryKey: ['entry-kinds'],
    queryFn: ({ signal }) => get<EntryKinds>('/entry-kinds', {}, signal),
    staleTime: Infinity,
  })

export const useClocks = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'clocks']),
    queryFn: ({ signal }) => get<StatutoryClocks>(`/projects/${project()}/clocks`, {}, signal),
  })

export const useProject = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', id()]),
    queryFn: ({ signal }) => get<Project>(`/projects/${id()}`, {}, signal),
  })

export const useRules = () =>
  useQuery({
    queryKey: ['lifecycle-rules'],
    queryFn: ({ signal }) => get<LifecycleRules>('/lifecycle-rules', {}, signal),
  })

export const moveProject = (input: { project: Id; form: StageMoveForm }, key: string) =>
  send<Lifecycle>('POST', `/projects/${input.project}/transitions`, input.form, key)

export const chooseTrack = (input: { project: Id; form: TrackForm }, key: string) =>
  send<Lifecycle>('PUT', `/projects/${input.project}/track`, input.form, key)

export function keepDocument(
  input: { project: Id; file: File },
  key: string,
  progress: (share: number) => void,
): Promise<Named> {
  const form = new FormData()
  form.set('file', input.file)
  return upload<Named>(`/projects/${input.project}/entry-documents`, form, key, progress)
}

export const recordEntry = (input: { project: Id; form: EntryForm }, key: string) =>
  send<Pick<Created, 'id'>>('POST', `/projects/${input.project}/entries`, input.form, key)

export const beginClock = (input: { project: Id; form: ClockForm }, key: string) =>
  send<StatutoryClocks>('POST', `/projects/${input.project}/clocks`, input.form, key)

export const stepClock = (input: { project: Id; clock: Id; form: ClockStepForm }, key: string) =>
  send<StatutoryClocks>('POST', `/projects/${input.project}/clocks/${input.clock}/steps`, input.form, key)

export const setRule = (form: RuleForm, key: string) => send<LifecycleRules>('POST', '/lifecycle-rules', form, key)
