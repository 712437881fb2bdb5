import { computed, readonly, shallowRef } from 'vue'
import { get, send } from './api/client'
import type { ChallengeAnswer, Session } from './api/contract'

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

/** The second step beside the password: a code, or what a key answers. */
export async function enterCode(shown: { code: string } | { answer: ChallengeAnswer }, key?: string): Promise<Session> {
  return (current.value = await send<Session>('POST', '/session/code', shown, key))
}

/** Proves once more to be there, by whichever is given. */
export async function stepUp(
  proof: { password?: string; code?: string; answer?: ChallengeAnswer },
  key?: string,
): Promise<true> {
  await send<undefined>('POST', '/session/step-up', proof, key)
  return true
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
      passwordExpired: false,
      codeNeeded: false,
      factors: [],
      mustEnrol: false,
      endedWhy: null,
      tenant: null,
    }
  }
}
