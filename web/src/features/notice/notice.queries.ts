import { useQuery, type QueryClient } from '@tanstack/vue-query'
import { get, send } from '../../shared/api/client'
import type {
  Id,
  Notice,
  NoticeDelivery,
  NoticeGateway,
  NoticeSettings,
  NoticeWish,
  Page,
  UnreadNotices,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export const UNREAD = ['notices-unread']

/** Read once; the stream keeps it. Asked again every minute where no stream does. */
export const useUnread = (asks: () => boolean = () => false) =>
  useQuery({
    queryKey: UNREAD,
    refetchInterval: () => (asks() ? 60_000 : false),
    queryFn: ({ signal }) => get<UnreadNotices>('/notices/unread', {}, signal),
  })

export const useNotices = (unread: () => boolean) =>
  usePages<Notice>(
    () => '/notices',
    () => ({ unread: unread(), limit: 50 }),
  )

export const useLatest = (open: () => boolean) =>
  useQuery({
    queryKey: ['pages', '/notices', 'latest'],
    queryFn: ({ signal }) => get<Page<Notice>>('/notices', { limit: 8 }, signal),
    enabled: open,
  })

export const readOne = (id: Id, key: string) =>
  send<unknown>('POST', `/notices/${id}/reading`, undefined, key).then(() => true as const)

export const readAllUpTo = (upTo: Id, key: string) => send<{ read: number }>('POST', '/notices/readings', { upTo }, key)

/** After something was read here; other windows hear of it from the server. */
export async function renewNotices(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: UNREAD }),
    queries.invalidateQueries({ queryKey: ['pages', '/notices'] }),
  ])
}

export const useNoticeSettings = () =>
  useQuery({
    queryKey: ['notice-settings'],
    queryFn: ({ signal }) => get<NoticeSettings>('/notice-settings', {}, signal),
  })

export const useOwnEmail = () =>
  useQuery({
    queryKey: ['own-email'],
    queryFn: ({ signal }) => get<{ email: string | null }>('/own-email', {}, signal),
  })

export interface SettingsForm {
  quietFrom?: string
  quietTo?: string
  digest: boolean
  wishes: NoticeWish[]
  version: number
}

export const saveSettings = (form: SettingsForm, key: string) =>
  send<NoticeSettings>('PUT', '/notice-settings', form, key)

export const saveOwnEmail = (email: string, key: string) =>
  send<{ email: string | null }>('PUT', '/own-email', email === '' ? {} : { email }, key)

export const useGateways = () =>
  useQuery({
    queryKey: ['notice-channels'],
    queryFn: ({ signal }) => get<{ items: NoticeGateway[] }>('/notice-channels', {}, signal),
  })

export const useDeliveries = (state: () => string) =>
  usePages<NoticeDelivery>(
    () => '/notice-deliveries',
    () => ({ state: state(), limit: 50 }),
  )
