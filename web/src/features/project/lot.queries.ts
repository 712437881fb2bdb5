import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, send } from '../../shared/api/client'
import type { Created, Id, Lot, LotForm, Part } from '../../shared/api/contract'

export function useLot(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['lot', id],
    queryFn: ({ signal }) => get<Lot>(`/lots/${toValue(id)}`, {}, signal),
  })
}

export function useParts(lotId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['lot', lotId, 'parts'],
    queryFn: ({ signal }) => get<{ items: Part[] }>(`/lots/${toValue(lotId)}/parts`, {}, signal),
  })
}

export function addLot(projectId: Id, form: LotForm, key: string): Promise<Created> {
  return send<Created>('POST', `/projects/${projectId}/lots`, form, key)
}

export function saveLot(id: Id, form: LotForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/lots/${id}`, form, key).then(() => true as const)
}

export interface PartForm {
  parentId?: Id
  code: string
  name: string
}

export function addPart(lotId: Id, form: PartForm, key: string): Promise<Created> {
  return send<Created>('POST', `/lots/${lotId}/parts`, form, key)
}
