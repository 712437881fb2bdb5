import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send, type Query } from '../../shared/api/client'
import type {
  Answer,
  Assignment,
  AssignmentAct,
  AssignmentRow,
  Id,
  InstructionForm,
  InstructionShown,
  Meeting,
  MeetingForm,
  MeetingRow,
  MinutesForm,
  Obstacle,
  ObstacleRow,
  Page,
  Project,
  ProjectMatter,
  ProjectRow,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

export const useMeetings = (filters: () => Query) =>
  usePages<MeetingRow>(
    () => '/meetings',
    () => ({ ...filters(), limit: 50 }),
  )

export const useMeeting = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['meeting', id()]),
    queryFn: ({ signal }) => get<Meeting>(`/meetings/${id()}`, {}, signal),
    enabled: computed(() => id() !== ''),
  })

export const saveMeeting = (input: { id: Id; form: MeetingForm }, key: string) =>
  input.id === ''
    ? send<{ id: Id }>('POST', '/meetings', input.form, key)
    : send<{ id: Id }>('PUT', `/meetings/${input.id}`, input.form, key)

export const publishMinutes = (input: { id: Id; form: MinutesForm }, key: string) =>
  send<Meeting>('POST', `/meetings/${input.id}/minutes`, input.form, key)

export const useAssignments = (filters: () => Query) =>
  usePages<AssignmentRow>(
    () => '/assignments',
    () => ({ ...filters(), limit: 50 }),
  )

export const useAssignment = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['assignment', id()]),
    queryFn: ({ signal }) => get<Assignment>(`/assignments/${id()}`, {}, signal),
  })

/** What may be attached, for those who do tasks. */
export const useLimit = (wanted: () => boolean) =>
  useQuery({
    queryKey: ['assignments', 'limit'],
    queryFn: ({ signal }) => get<Answer<'/assignments/limit'>>('/assignments/limit', {}, signal),
    staleTime: Infinity,
    enabled: computed(wanted),
  })

export const takeAct = (input: { id: Id; act: AssignmentAct; words: string; version: number }, key: string) =>
  send<Assignment>(
    'POST',
    `/assignments/${input.id}/acts`,
    { act: input.act, words: input.words, version: input.version },
    key,
  )

export function attachFile(input: { id: Id; file: File }, key: string, progress: (share: number) => void) {
  const form = new FormData()
  form.set('file', input.file)
  return uploadFile<Assignment>(`/assignments/${input.id}/attachments`, form, key, progress)
}

export const useInstructions = (kind: () => string, id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['instructions', kind(), id()]),
    queryFn: ({ signal }) =>
      get<{ items: InstructionShown[] }>('/instructions', { subjectKind: kind(), subjectId: id() }, signal),
    enabled: computed(() => id() !== ''),
  })

export const giveInstruction = (form: InstructionForm, key: string) =>
  send<{ id: Id }>('POST', '/instructions', form, key)

const SUBJECTS: Record<string, string> = { PROJECT: '/projects', OBSTACLE: '/obstacles', MATTER: '/matters' }

/** Where what an instruction is written on is shown. */
export const subjectPath = (kind: string, id: Id) => `${SUBJECTS[kind] ?? '/projects'}/${id}`

/** What an instruction is written on, by its name. */
export const useSubject = (kind: () => string, id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['subject', kind(), id()]),
    queryFn: async ({ signal }) => {
      const one = await get<Project | Obstacle | ProjectMatter>(subjectPath(kind(), id()), {}, signal)
      return 'title' in one ? one.title : one.name
    },
    enabled: computed(() => id() !== ''),
  })

/** Those who answer for an organisation. */
export const useAnswering = (organisation: () => Id) =>
  useQuery({
    queryKey: computed(() => ['answering', organisation()]),
    queryFn: ({ signal }) =>
      get<{ items: { id: Id; name: string }[] }>(`/organisations/${organisation()}/answering`, {}, signal),
    enabled: computed(() => organisation() !== ''),
  })

export const useProjects = (q: () => string) =>
  useQuery({
    queryKey: computed(() => ['projects', 'pick', q()]),
    queryFn: ({ signal }) => get<Page<ProjectRow>>('/projects', { q: q(), limit: 50 }, signal),
    // The page stays as it is while what was typed is looked for: the field would lose it.
    placeholderData: keepPreviousData,
  })

/** The one project another page came from, however many there are. */
export const useAskedProject = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', id()]),
    queryFn: ({ signal }) => get<Project>(`/projects/${id()}`, {}, signal),
    enabled: computed(() => id() !== ''),
  })

/** What still blocks some projects, to be put on the agenda. */
export const useOpenObstacles = (projects: () => readonly Id[]) =>
  useQuery({
    queryKey: computed(() => ['obstacles', 'pick', ...projects()]),
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        projects().map((project) =>
          get<Page<ObstacleRow>>('/obstacles', { project, open: 'true', limit: 100 }, signal),
        ),
      )
      return pages.flatMap((page) => page.items)
    },
    enabled: computed(() => projects().length > 0),
  })
