import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { get, send } from '../../shared/api/client'
import type { Delegation, DelegationForAnother, Face, Id, OwnDelegation } from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export type Whose = 'GIVEN' | 'HELD' | 'ALL'

export const useDelegations = (whose: () => Whose) =>
  usePages<Delegation>(
    () => '/approval-delegations',
    () => ({ whose: whose(), limit: 50 }),
  )

export const giveDelegation = (form: OwnDelegation, key: string) =>
  send<Delegation>('POST', '/approval-delegations', form, key)

export const giveForAnother = (form: DelegationForAnother, key: string) =>
  send<Delegation>('POST', '/approval-delegations/for-another', form, key)

export const endDelegation = (input: { id: Id; version: number }, key: string) =>
  send<Delegation>('POST', `/approval-delegations/${input.id}/end`, { version: input.version }, key)

/** People found by words typed a moment ago. */
function useFaces(path: string, query: () => Record<string, string>, enabled: () => boolean = () => true) {
  const q = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const { data } = useQuery({
    queryKey: computed(() => [path, query(), q.value]),
    queryFn: ({ signal }) => get<{ items: Face[] }>(path, { ...query(), q: q.value }, signal),
    placeholderData: keepPreviousData,
    enabled: computed(enabled),
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

/** Whom somebody may charge: colleagues with a role, and those who hold one of theirs. */
export const useDelegates = (person: () => string) =>
  useFaces('/approval-delegations/candidates', () => (person() === '' ? {} : { person: person() }))

/** Everybody who is here, for who looks after approvals. */
export const useAnybody = (wanted: () => boolean) => useFaces('/approval-people', () => ({}), wanted)
