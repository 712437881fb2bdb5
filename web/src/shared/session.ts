import { computed, readonly, shallowRef } from 'vue'
import { get, send } from './api/client'
import type { Session } from './api/contract'

const current = shallowRef<Session | null>(null)

/** Who is signed in, or null before the first answer. The only state that is not a query's. */
export const session = readonly(current)

export const signedIn = computed(() => current.value?.signedIn === true)

/** Whether one holds a right anywhere (`project.read`, `people.manage` …); what it covers is the server's to say. */
export function may(right: string): boolean {
  return current.value?.can?.includes(right) ?? false
}

export async function loadSession(): Promise<Session> {
  return (current.value = await get<Session>('/session'))
}

export async function signIn(login: string, password: string, key: string): Promise<Session> {
  return (current.value = await send<Session>('POST', '/session', { login, password }, key))
}

export async function signOut(): Promise<void> {
  await send<undefined>('DELETE', '/session', undefined)
  await loadSession()
}

/** Forgets who was signed in, when the server has. */
export function forgetSession(): void {
  if (current.value) {
    current.value = {
      ...current.value,
      signedIn: false,
      person: null,
      roles: [],
      can: [],
      mustChangePassword: false,
      tenant: null,
    }
  }
}
