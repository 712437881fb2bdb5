import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, send } from '../../shared/api/client'
import type {
  Coded,
  Created,
  Duties,
  GrantForm,
  GrantRequest,
  GrantRequestForm,
  HandingForm,
  Id,
  IdentifierCheck,
  MachineForm,
  MachineLine,
  MachineProposed,
  MachineView,
  Organisation,
  OrganisationForm,
  OwnGrants,
  Page,
  Person,
  PersonForm,
  PolicyVersion,
  PostsOf,
  ProjectName,
  RoleForm,
  RoleKept,
  RoleMatrix,
  SecurityPolicyForm,
  SecurityPolicyView,
  ShownSecret,
  SignInWay,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export interface RegionForm {
  code: string
  name: string
  parentCode: string | null
}

export function usePeople(q: () => string) {
  return usePages<Person>(
    () => '/people',
    () => ({ q: q(), limit: 50 }),
  )
}

export function usePerson(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['person', id],
    queryFn: ({ signal }) => get<Person>(`/people/${toValue(id)}`, {}, signal),
  })
}

export function useOrganisationList(q: () => string) {
  return usePages<Organisation>(
    () => '/organisations',
    () => ({ q: q(), limit: 200 }),
  )
}

export function useOrganisation(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['organisation', id],
    queryFn: ({ signal }) => get<Organisation>(`/organisations/${toValue(id)}`, {}, signal),
    enabled: () => toValue(id) !== '',
  })
}

export function useRoles() {
  return useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/roles', {}, signal),
    staleTime: 60_000,
  })
}

/** Names of projects and their lots to grant a role on, found by the server; the administrator sees no more of them. */
export function useProjectPick(q: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['project-names', 'pick', q],
    queryFn: ({ signal }) => get<Page<ProjectName>>('/project-names', { q: toValue(q), limit: 50 }, signal),
  })
}

/** Vacant posts and roles that must not be one person's. */
export function useDuties() {
  return useQuery({
    queryKey: ['duties'],
    queryFn: ({ signal }) => get<Duties>('/duties', {}, signal),
  })
}

/** What is odd about a unified social credit code while it is typed. */
export function useUsccCheck(value: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['check', 'uscc', value],
    queryFn: ({ signal }) => get<IdentifierCheck>('/check/uscc', { value: toValue(value) }, signal),
    enabled: () => toValue(value) !== '',
    staleTime: Infinity,
  })
}

export function addOrganisation(form: OrganisationForm, key: string): Promise<Created> {
  return send<Created>('POST', '/organisations', form, key)
}

export function saveOrganisation(id: Id, form: OrganisationForm, key: string): Promise<true> {
  return send<unknown>('PUT', `/organisations/${id}`, form, key).then(() => true as const)
}

export function addRegion(form: RegionForm, key: string): Promise<true> {
  return send<unknown>('POST', '/regions', form, key).then(() => true as const)
}

export function renameRegion(code: string, form: { name: string; version: number }, key: string): Promise<true> {
  return send<unknown>('PUT', `/regions/${code}`, form, key).then(() => true as const)
}

export function removeRegion(code: string, key: string): Promise<true> {
  return send<unknown>('DELETE', `/regions/${code}`, undefined, key).then(() => true as const)
}

export function addPerson(form: PersonForm, key: string): Promise<Created> {
  return send<Created>('POST', '/people', form, key)
}

export function addGrant(person: Id, form: GrantForm, key: string): Promise<true> {
  return send<unknown>('POST', `/people/${person}/grants`, form, key).then(() => true as const)
}

export function addPostGrant(post: Id, form: GrantForm, key: string): Promise<true> {
  return send<unknown>('POST', `/posts/${post}/grants`, form, key).then(() => true as const)
}

export function usePosts(organisation: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['posts', organisation],
    queryFn: ({ signal }) => get<PostsOf>(`/organisations/${toValue(organisation)}/posts`, {}, signal),
  })
}

export function addPost(organisation: Id, name: string, key: string): Promise<true> {
  return send<unknown>('POST', `/organisations/${organisation}/posts`, { name }, key).then(() => true as const)
}

export function renamePost(id: Id, form: { name: string; version: number }, key: string): Promise<true> {
  return send<unknown>('PUT', `/posts/${id}`, form, key).then(() => true as const)
}

export function closePost(id: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/posts/${id}`, undefined, key).then(() => true as const)
}

export interface SittingForm {
  personId: Id
  validFrom?: string
  validTo?: string
}

export function seatPerson(post: Id, form: SittingForm, key: string): Promise<true> {
  return send<unknown>('POST', `/posts/${post}/sittings`, form, key).then(() => true as const)
}

export function endSitting(id: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/sittings/${id}`, undefined, key).then(() => true as const)
}

/** What one may do oneself, and what of it was handed on. */
export function useOwnGrants() {
  return useQuery({
    queryKey: ['own-grants'],
    queryFn: ({ signal }) => get<OwnGrants>('/own-grants', {}, signal),
  })
}

export function handOn(grant: Id, form: HandingForm, key: string): Promise<true> {
  return send<unknown>('POST', `/own-grants/${grant}/handings`, form, key).then(() => true as const)
}

export function takeBack(handed: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/handings/${handed}`, undefined, key).then(() => true as const)
}

/** Roles one has asked for, the latest first, and how each request stands. */
export function useGrantRequests() {
  return usePages<GrantRequest>(
    () => '/grant-requests',
    () => ({ limit: 20 }),
  )
}

export function useRolesToAskFor() {
  return useQuery({
    queryKey: ['grant-requests', 'roles'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/grant-requests/roles', {}, signal),
  })
}

export function askForGrant(form: GrantRequestForm, key: string): Promise<Created> {
  return send<Created>('POST', '/grant-requests', form, key)
}

/** Projects one sees, found by the server. */
export function useProjectsInSight(q: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['projects', 'in-sight', q],
    queryFn: ({ signal }) =>
      get<Page<{ id: Id; name: string; region: Coded }>>('/projects', { q: toValue(q), limit: 50 }, signal),
  })
}

/** Lots of one of them that one sees. */
export function useLotsInSight(project: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['projects', project, 'lots-in-sight'],
    queryFn: ({ signal }) => get<{ lots: { id: Id; name: string }[] }>(`/projects/${toValue(project)}`, {}, signal),
    enabled: () => toValue(project) !== '',
  })
}

/** Colleagues a part of one's right may go to. */
export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) =>
      get<{ items: { id: string; name: string; post: string | null }[] }>('/colleagues', {}, signal),
  })
}

export function useRoleMatrix() {
  return useQuery({
    queryKey: ['role-rights'],
    queryFn: ({ signal }) => get<RoleMatrix>('/role-rights', {}, signal),
  })
}

export function useRoleChanges() {
  return usePages<RoleKept>(
    () => '/role-rights/changes',
    () => ({ limit: 20 }),
  )
}

export function proposeRoles(roles: RoleForm[], key: string): Promise<true> {
  return send<unknown>('POST', '/role-rights/proposals', { roles }, key).then(() => true as const)
}

export function endGrant(grant: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/grants/${grant}`, undefined, key).then(() => true as const)
}

export function changeEmail(person: Id, email: string, key: string): Promise<true> {
  const form = email === '' ? {} : { email }
  return send<unknown>('PUT', `/people/${person}/email`, form, key).then(() => true as const)
}

export function leavePost(person: Id, key: string): Promise<true> {
  return send<unknown>('POST', `/people/${person}/leave`, {}, key).then(() => true as const)
}

export function resetPassword(person: Id, next: string, key: string): Promise<true> {
  return send<unknown>('POST', `/people/${person}/password`, { next }, key).then(() => true as const)
}

/** An administrator's: in place once another administrator confirms it. */
export function proposeReset(person: Id, next: string, key: string): Promise<Created> {
  return send<Created>('POST', `/people/${person}/password-proposals`, { next }, key)
}

export function proposeFactorRemoval(person: Id, key: string): Promise<Created> {
  return send<Created>('POST', `/people/${person}/second-factor-proposals`, {}, key)
}

export function useSecurityPolicy() {
  return useQuery({
    queryKey: ['security-policy'],
    queryFn: ({ signal }) => get<SecurityPolicyView>('/security-policy', {}, signal),
  })
}

export function usePolicyVersions() {
  return usePages<PolicyVersion>(
    () => '/security-policy/versions',
    () => ({ limit: 20 }),
  )
}

export function proposePolicy(form: SecurityPolicyForm, key: string): Promise<Created> {
  return send<Created>('POST', '/security-policy/proposals', form, key)
}

/** How somebody signs in, and what of it one may change. */
export function useSignInWay(person: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['sign-in-way', person],
    queryFn: ({ signal }) => get<SignInWay>(`/people/${toValue(person)}/sign-in`, {}, signal),
  })
}

export function changeSignInWay(person: Id, byDirectory: boolean, key: string): Promise<true> {
  return send<unknown>('PUT', `/people/${person}/sign-in`, { byDirectory }, key).then(() => true as const)
}

export function linkIdentity(person: Id, form: { provider: string; subject: string }, key: string): Promise<true> {
  return send<unknown>('POST', `/people/${person}/identities`, form, key).then(() => true as const)
}

export function unlinkIdentity(person: Id, identity: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/people/${person}/identities/${identity}`, undefined, key).then(() => true as const)
}

export function useMachines() {
  return usePages<MachineLine>(
    () => '/machines',
    () => ({ limit: 50 }),
  )
}

export function useMachine(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['machine', id],
    queryFn: ({ signal }) => get<MachineView>(`/machines/${toValue(id)}`, {}, signal),
  })
}

/** What a machine may be given. */
export function useMachineRights() {
  return useQuery({
    queryKey: ['machine-rights'],
    queryFn: ({ signal }) => get<{ items: Coded[] }>('/machine-rights', {}, signal),
    staleTime: 60_000,
  })
}

export function addMachine(form: MachineForm, key: string): Promise<MachineProposed> {
  return send<MachineProposed>('POST', '/machines', form, key)
}

export function renewSecret(machine: Id, overlapHours: number | undefined, key: string): Promise<ShownSecret> {
  const form = overlapHours === undefined ? {} : { overlapHours }
  return send<ShownSecret>('POST', `/machines/${machine}/secrets`, form, key)
}

export function endSecret(machine: Id, secret: Id, key: string): Promise<true> {
  return send<unknown>('DELETE', `/machines/${machine}/secrets/${secret}`, undefined, key).then(() => true as const)
}

export function revokeMachine(machine: Id, key: string): Promise<true> {
  return send<unknown>('POST', `/machines/${machine}/revocation`, {}, key).then(() => true as const)
}
