import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, send } from '../../shared/api/client'
import type { CodeList, Coded } from '../../shared/api/contract'

export function useCodeLists() {
  return useQuery({
    queryKey: ['standard', 'code-lists'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/standard/code-lists', {}, signal),
  })
}

export function useCodeList(code: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['standard', 'code-list', code],
    queryFn: ({ signal }) => get<CodeList>(`/standard/code-lists/${toValue(code)}`, {}, signal),
    enabled: () => toValue(code) !== '',
  })
}

export interface ItemForm {
  name: string
  active: boolean
  seq: number
}

export function saveItem(list: string, item: string, form: ItemForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/standard/code-lists/${list}/items/${encodeURIComponent(item)}`, form, key).then(
    () => true as const,
  )
}
