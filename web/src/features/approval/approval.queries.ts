import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { get, getFile, send } from '../../shared/api/client'
import type {
  ActForm,
  ActPaper,
  AgreedAll,
  Answer,
  ApprovalBox,
  ApprovalLine,
  Coded,
  Face,
  Id,
  Matter,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

export const useBox = (asked: () => { box: ApprovalBox; kind: string; q: string }) =>
  usePages<ApprovalLine>(
    () => '/approvals',
    () => ({ ...asked(), limit: 50 }),
  )

export const useKinds = () =>
  useQuery({
    queryKey: ['approval-kinds'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/approval-kinds', {}, signal),
    staleTime: Infinity,
  })

export const useMatter = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['approval', id()]),
    queryFn: ({ signal }) => get<Matter>(`/approvals/${id()}`, {}, signal),
  })

export const matterPaper = (id: Id) => getFile(`/approvals/${id}/paper.pdf`)

/** Whom an act may name: those whose grants reach where the matter lies. */
export function useCandidates(id: () => Id) {
  const q = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const { data } = useQuery({
    queryKey: computed(() => ['approval-candidates', id(), q.value]),
    queryFn: ({ signal }) => get<{ items: Face[] }>(`/approvals/${id()}/candidates`, { q: q.value }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const people = computed(() => data.value?.items ?? [])
  function search(text: string): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      q.value = text
    }, 200)
  }
  return { people, search }
}

export const useFileLimit = () =>
  useQuery({
    queryKey: ['approval-file-limit'],
    queryFn: ({ signal }) => get<Answer<'/approval-file-limit'>>('/approval-file-limit', {}, signal),
    staleTime: Infinity,
  })

export const bringFile = (input: { id: Id; file: File }, key: string, progress: (share: number) => void) => {
  const form = new FormData()
  form.append('file', input.file)
  return uploadFile<ActPaper>(`/approvals/${input.id}/files`, form, key, progress)
}

export const letGoFile = (input: { id: Id; file: Id }, key: string) =>
  send<undefined>('DELETE', `/approvals/${input.id}/files/${input.file}`, undefined, key).then(() => true as const)

export const getActFile = (input: { id: Id; file: Id }) => getFile(`/approvals/${input.id}/files/${input.file}`)

export const takeAct = (input: { id: Id; form: ActForm }, key: string) =>
  send<Matter>('POST', `/approvals/${input.id}/acts`, input.form, key)

export const agreeAll = (input: { ids: Id[]; opinion: string }, key: string) =>
  send<AgreedAll>('POST', '/approvals/agreements', input, key)

export interface Phrases {
  items: string[]
  /** Kept by oneself, and not those everybody begins with. */
  own: boolean
}
export const usePhrases = () =>
  useQuery({
    queryKey: ['approval-phrases'],
    queryFn: ({ signal }) => get<Phrases>('/approval-phrases', {}, signal),
    staleTime: 600_000,
  })
export const savePhrases = (items: string[], key: string) => send<Phrases>('PUT', '/approval-phrases', { items }, key)
