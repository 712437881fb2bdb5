import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type {
  Answer,
  ClockForm,
  ClockStepForm,
  Created,
  DropForm,
  EntryForm,
  EntryKinds,
  Id,
  Lifecycle,
  LifecycleEntry,
  LifecycleRules,
  MilestoneChanges,
  MilestoneChoices,
  MilestoneForm,
  Milestones,
  MilestoneTemplateForm,
  MilestoneTemplates,
  Named,
  Project,
  ReachForm,
  RuleForm,
  StageDocuments,
  StageDocumentVersions,
  StageMove,
  StageMoveForm,
  StatutoryClocks,
  TakenOver,
  TrackForm,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

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
  return uploadFile<Named>(`/projects/${input.project}/entry-documents`, form, key, progress)
}

export const recordEntry = (input: { project: Id; form: EntryForm }, key: string) =>
  send<Pick<Created, 'id'>>('POST', `/projects/${input.project}/entries`, input.form, key)

export const beginClock = (input: { project: Id; form: ClockForm }, key: string) =>
  send<StatutoryClocks>('POST', `/projects/${input.project}/clocks`, input.form, key)

export const stepClock = (input: { project: Id; clock: Id; form: ClockStepForm }, key: string) =>
  send<StatutoryClocks>('POST', `/projects/${input.project}/clocks/${input.clock}/steps`, input.form, key)

export const setRule = (form: RuleForm, key: string) => send<LifecycleRules>('POST', '/lifecycle-rules', form, key)

export const useMilestones = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'milestones']),
    queryFn: ({ signal }) => get<Milestones>(`/projects/${project()}/milestones`, {}, signal),
  })

export const useMilestoneChoices = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'milestone-choices']),
    queryFn: ({ signal }) => get<MilestoneChoices>(`/projects/${project()}/milestone-choices`, {}, signal),
  })

export const useMilestoneChanges = (project: () => Id, milestone: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'milestone', milestone(), 'changes']),
    queryFn: ({ signal }) =>
      get<MilestoneChanges>(`/projects/${project()}/milestones/${milestone()}/changes`, {}, signal),
  })

/** @param input.id of the one that is changed; none for a new one */
export const saveMilestone = (input: { project: Id; id?: Id | undefined; form: MilestoneForm }, key: string) =>
  input.id === undefined
    ? send<Milestones>('POST', `/projects/${input.project}/milestones`, input.form, key)
    : send<Milestones>('PUT', `/projects/${input.project}/milestones/${input.id}`, input.form, key)

export const reachMilestone = (input: { project: Id; id: Id; form: ReachForm }, key: string) =>
  send<Milestones>('POST', `/projects/${input.project}/milestones/${input.id}/reached`, input.form, key)

export const dropMilestone = (input: { project: Id; id: Id; form: DropForm }, key: string) =>
  send<Milestones>('POST', `/projects/${input.project}/milestones/${input.id}/removal`, input.form, key)

export const takeOverTemplate = (project: Id, key: string) =>
  send<TakenOver>('POST', `/projects/${project}/milestone-template`, undefined, key)

/** What the template would add, and what it would not since the stage is past. */
export const useTemplatePreview = (project: () => Id, asked: () => boolean) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'milestone-template']),
    queryFn: ({ signal }) =>
      get<Answer<'/projects/{project}/milestone-template'>>(`/projects/${project()}/milestone-template`, {}, signal),
    enabled: computed(asked),
    gcTime: 0,
  })

export const undoTemplate = (input: { project: Id; added: readonly Id[] }, key: string) =>
  send<Milestones>('POST', `/projects/${input.project}/milestone-template/undoing`, { added: input.added }, key)

export const useMilestoneTemplates = () =>
  useQuery({
    queryKey: ['milestone-templates'],
    queryFn: ({ signal }) => get<MilestoneTemplates>('/milestone-templates', {}, signal),
  })

export const saveMilestoneTemplate = (form: MilestoneTemplateForm, key: string) =>
  send<MilestoneTemplates>('PUT', '/milestone-templates', form, key)

export const useStageDocuments = (project: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'stage-documents']),
    queryFn: ({ signal }) => get<StageDocuments>(`/projects/${project()}/stage-documents`, {}, signal),
  })

export const useStageDocumentVersions = (project: () => Id, need: () => string) =>
  useQuery({
    queryKey: computed(() => ['project', project(), 'stage-documents', need()]),
    queryFn: ({ signal }) =>
      get<StageDocumentVersions>(`/projects/${project()}/stage-documents/${need()}/versions`, {}, signal),
  })

export function keepStageDocument(
  input: { project: Id; need: string; file: File },
  key: string,
  progress: (share: number) => void,
): Promise<StageDocuments> {
  const form = new FormData()
  form.set('file', input.file)
  return uploadFile<StageDocuments>(
    `/projects/${input.project}/stage-documents/${input.need}/versions`,
    form,
    key,
    progress,
  )
}

export const waiveStageDocument = (input: { project: Id; need: string; reason: string }, key: string) =>
  send<StageDocuments>(
    'POST',
    `/projects/${input.project}/stage-documents/${input.need}/waiver`,
    { reason: input.reason },
    key,
  )
