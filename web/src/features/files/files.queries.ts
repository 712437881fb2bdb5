import { useQuery } from '@tanstack/vue-query'
import { get, send } from '../../shared/api/client'
import type { Id, StoredFiles } from '../../shared/api/contract'

export const STORED = ['stored-files']

export const useStoredFiles = () =>
  useQuery({ queryKey: STORED, queryFn: ({ signal }) => get<StoredFiles>('/stored-files', {}, signal) })

export const releaseFile = (id: Id, key: string) =>
  send<undefined>('POST', `/stored-files/${id}/release`, undefined, key)

export const eraseFile = (id: Id, key: string) => send<undefined>('DELETE', `/stored-files/${id}`, undefined, key)
