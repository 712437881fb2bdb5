import { keepPreviousData, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { get, send } from '../../shared/api/client'
import type {
  ApprovalRoute,
  Coded,
  Face,
  Organisation,
  Page,
  RouteKindLine,
  RouteOfKind,
  RouteTravelled,
  RouteTrial,
} from '../../shared/api/contract'
import { useCodes, useRegions } from '../../shared/lookups'
import { may } from '../../shared/session'
import type { Option } from '../../shared/ui/option'
import type { Names } from './drawing/wording'

const STALE = 60_000

export function useRouteKinds() {
  return useQuery({
    queryKey: ['approval-routes'],
    queryFn: ({ signal }) => get<{ items: RouteKindLine[] }>('/approval-routes', {}, signal),
  })
}

export function useRouteOfKind(kind: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['approval-route', kind],
    queryFn: ({ signal }) => get<RouteOfKind>(`/approval-routes/${toValue(kind)}`, {}, signal),
  })
}

export interface Drawn {
  kind: string
  route: ApprovalRoute
  /** Of the draft that was drawn on; null where there was none. */
  version: number | null
}

export function saveDraft({ kind, route, version }: Drawn, key: string): Promise<RouteOfKind> {
  return send<RouteOfKind>('PUT', `/approval-routes/${kind}/draft`, { route, version }, key)
}

export function discardDraft({ kind, version }: { kind: string; version: number }, key: string): Promise<RouteOfKind> {
  return send<RouteOfKind>('DELETE', `/approval-routes/${kind}/draft?version=${version}`, undefined, key)
}

export function publishDraft({ kind, version }: { kind: string; version: number }, key: string): Promise<RouteOfKind> {
  return send<RouteOfKind>('POST', `/approval-routes/${kind}/publication`, { version }, key)
}

export function tryRoute({ kind, ...trial }: RouteTrial & { kind: string }, key: string): Promise<RouteTravelled> {
  return send<RouteTravelled>('POST', `/approval-routes/${kind}/trial`, trial, key)
}

export function useRoles() {
  return useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/roles', {}, signal),
    staleTime: STALE,
  })
}

/** People a step may name, found by name, organisation or post. */
export function useApprovalPeople(q: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['approval-people', q],
    queryFn: ({ signal }) => get<{ items: Face[] }>('/approval-people', { q: toValue(q) }, signal),
    staleTime: STALE,
    placeholderData: keepPreviousData,
  })
}

interface Named {
  id: string
  name: string
}

/** Projects to try a route on: those one works on, or the names of all for who only looks after rights. */
export function useTrialProjects(q: MaybeRefOrGetter<string>) {
  const path = may('project.read') ? '/projects' : '/project-names'
  return useQuery({
    queryKey: [path, 'trial', q],
    queryFn: ({ signal }) => get<Page<Named>>(path, { q: toValue(q), limit: 50 }, signal),
    staleTime: STALE,
    placeholderData: keepPreviousData,
  })
}

/** The fields whose values are codes, with what one may choose from. */
function useValues() {
  const types = useCodes('PROJECT_TYPE').items
  const regions = useRegions().options
  return computed<Readonly<Record<string, readonly Option[]>>>(() => ({
    projectType: types.value.map((type) => ({ id: type.code, name: type.name })),
    region: regions.value,
  }))
}

/** What the drawings of a kind name by code or id is called. */
export function useNames(of: () => RouteOfKind | undefined, more: () => readonly ApprovalRoute[] = () => []) {
  const roles = useRoles()
  const organisations = computed(() => {
    const kind = of()
    const drawings = [...(kind ? [kind.inForce] : []), ...(kind?.draft ? [kind.draft.route] : []), ...more()]
    const ids = drawings.flatMap((drawing) =>
      drawing.steps.flatMap((step) =>
        step.type === 'user'
          ? (step.participants.type === 'matrix'
              ? step.participants.rows.map((row) => row.who)
              : [step.participants]
            ).flatMap((who) => (who.type === 'post' && who.organisation !== '' ? [who.organisation] : []))
          : [],
      ),
    )
    return [...new Set(ids)]
  })
  const asked = useQueries({
    queries: computed(() =>
      organisations.value.map((id) => ({
        queryKey: ['organisation', id],
        queryFn: ({ signal }: { signal: AbortSignal }) => get<Organisation>(`/organisations/${id}`, {}, signal),
        staleTime: STALE,
      })),
    ),
  })
  const values = useValues()
  const kinds = useRouteKinds()
  const called = new Map<string, string>()
  const names = computed<Names>(() => {
    const known = new Map(roles.data.value?.items.map((role) => [role.code, role.name]))
    const places = new Map(asked.value.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])))
    for (const face of of()?.faces ?? []) called.set(face.id, face.name)
    return {
      role: (code) => known.get(code) ?? code,
      organisation: (id) => places.get(id) ?? '',
      person: (id) => called.get(id) ?? '…',
      value: (field, value) => values.value[field]?.find((option) => option.id === value)?.name,
      kind: (code) => kinds.data.value?.items.find((line) => line.kind === code)?.title ?? code,
      field: (code) => of()?.fields.find((field) => field.code === code),
    }
  })
  /** Remembers what somebody is called who was picked from a list. */
  const remember = (face: Face): void => void called.set(face.id, face.name)
  return { names, remember, roles, values }
}
