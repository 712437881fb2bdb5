import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { whileAwaited } from '../api/awaited'
import { address, get } from '../api/client'
import type { Id, Seal, SealReceipt } from '../api/contract'
import { usePages } from '../api/pages'

const PAGE = 20

/** What was sealed of a project or of one record. */
export type SealedOf = { project: Id } | { subject: string; kind?: string }

export const useSeals = (of: () => SealedOf) =>
  usePages<Seal>(
    () => '/seals',
    () => ({ ...of(), limit: PAGE }),
    undefined,
    (seal) => seal.number === null,
  )

/** A receipt is made anew each time it is asked for, towards the newest head: none is kept. */
export const useReceipt = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['seal', id()]),
    queryFn: ({ signal }) => get<SealReceipt>(`/seals/${id()}`, {}, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchInterval: whileAwaited<SealReceipt>((receipt) => receipt.state === 'PROMISED'),
  })

export const receiptFile = (id: Id) => address(`/seals/${id}/receipt`)
