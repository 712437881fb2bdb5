import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '../../shared/api/client'
import type {
  EntryKinds,
  Id,
  Initiation,
  InitiationDone,
  InitiationForm,
  InitiationLine,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

export const useInitiations = () =>
  usePages<InitiationLine>(
    () => '/initiations',
    () => ({ limit: 50 }),
  )

export const useInitiation = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['initiation', id()]),
    queryFn: ({ signal }) => get<Initiation>(`/initiations/${id()}`, {}, signal),
    // What is typed here is newer than whatever is read again.
    staleTime: Infinity,
    gcTime: 0,
  })

/** What kinds of file are taken and how large they may be: the same as of registered papers. */
export const useFileKinds = () =>
  useQuery({
    queryKey: ['entry-kinds'],
    queryFn: ({ signal }) => get<EntryKinds>('/entry-kinds', {}, signal),
    staleTime: Infinity,
  })

/** Begins with what is known of the person, or of a project in reserve. */
export async function begin(project: Id | undefined, key: string): Promise<Initiation> {
  const start = await get<InitiationForm>('/initiations/start', { project })
  const form = Object.fromEntries(Object.entries(start).filter(([, value]) => value !== null))
  return send<Initiation>('POST', '/initiations', form, key)
}

export const saveInitiation = (input: { id: Id; form: InitiationForm }, key: string) =>
  send<Initiation>('PUT', `/initiations/${input.id}`, input.form, key)

export const discardInitiation = (id: Id, key: string) =>
  send<undefined>('DELETE', `/initiations/${id}`, undefined, key)

export const submitInitiation = (input: { id: Id; version: number }, key: string) =>
  send<InitiationDone>('POST', `/initiations/${input.id}/submission`, { version: input.version }, key)

export function attachFile(
  input: { id: Id; file: File },
  key: string,
  progress: (share: number) => void,
): Promise<Initiation> {
  const form = new FormData()
  form.set('file', input.file)
  return uploadFile<Initiation>(`/initiations/${input.id}/files`, form, key, progress)
}

export const detachFile = (input: { id: Id; file: Id }, key: string) =>
  send<Initiation>('DELETE', `/initiations/${input.id}/files/${input.file}`, undefined, key)
