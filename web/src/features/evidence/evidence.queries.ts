import { useQuery } from '@tanstack/vue-query'
import { whileAwaited } from '../../shared/api/awaited'
import { get, send } from '../../shared/api/client'
import type { Evidence } from '../../shared/api/contract'

export const EVIDENCE = ['evidence']

export const useEvidence = () =>
  useQuery({
    queryKey: EVIDENCE,
    queryFn: ({ signal }) => get<Evidence>('/evidence', {}, signal),
    refetchInterval: whileAwaited<Evidence>((evidence) => evidence.waiting > 0),
  })

/** Answers when every entry and record has been gone through. */
export const verifyAll = (key: string) => send<Evidence>('POST', '/evidence/verification', undefined, key)
