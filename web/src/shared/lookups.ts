import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch, type ComputedRef } from 'vue'
import { get } from './api/client'
import type { CodeList, CodeListItem, Coded, Page, Organisation, Region } from './api/contract'

/** Things that are looked up on many pages and change rarely: a minute old is fresh enough. */
const STALE = 60_000

/** A code list's items in their order; empty until read. */
export function useCodes(list: string): { items: ComputedRef<CodeListItem[]>; name: (code: string | null) => string } {
  const { data } = useQuery({
    queryKey: ['standard', 'code-list', list],
    queryFn: ({ signal }) => get<CodeList>(`/standard/code-lists/${list}`, {}, signal),
    staleTime: STALE,
  })
  const items = computed(() => data.value?.items ?? [])
  const name = (code: string | null) => items.value.find((one) => one.code === code)?.name ?? code ?? ''
  return { items, name }
}

/** Every region one may name, parents before children. */
export function useRegions() {
  const { data } = useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => get<{ items: Region[] }>('/regions', {}, signal),
    staleTime: STALE,
  })
  const items = computed(() => data.value?.items ?? [])
  const options = computed(() =>
    items.value.map((one) => ({ id: one.code, name: one.name, note: parentName(one, items.value) })),
  )
  return { items, options }
}

function parentName(region: Region, all: readonly Coded[]): string {
  const parent = all.find((one) => one.code === region.parentCode)
  return parent ? `${parent.name} ${region.code}` : region.code
}

/** Organisations of one kind, or of every kind, to pick from; `search` asks the server, which knows them all. */
export function useOrganisations(kind = '') {
  const q = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const { data } = useQuery({
    queryKey: ['organisations', 'pick', kind, q],
    queryFn: ({ signal }) => get<Page<Organisation>>('/organisations', { kind, q: q.value, limit: 100 }, signal),
    staleTime: STALE,
    placeholderData: keepPreviousData,
  })
  const seen = reactive(new Map<string, string>())
  const items = computed(() => data.value?.items ?? [])
  watch(items, (now) => now.forEach((one) => seen.set(one.id, one.name)), { immediate: true })
  const options = computed(() => items.value.map((one) => ({ id: one.id, name: one.name, note: one.uscc ?? '' })))
  /** The name of one that was offered before, when a later search no longer lists it. */
  const name = (id: string) => seen.get(id)
  function search(text: string): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      q.value = text
    }, 200)
  }
  return { items, options, name, search }
}
