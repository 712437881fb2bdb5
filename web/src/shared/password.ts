import { session } from './session'
import { w } from './words'

/** What the security policy in force asks of a password, in words for the hint beside the field. */
export function passwordHint(): string {
  const asked = session.value?.password
  return w(asked?.kinds === 4 ? 'password.hintAll' : 'password.hint', { n: leastLength() })
}

/** What is wrong with a new password that can be told before it is sent; the server judges the rest. */
export function passwordFault(password: string): string | undefined {
  const n = leastLength()
  return password.length < n ? w('password.short', { n, m: password.length }) : undefined
}

function leastLength(): number {
  return session.value?.password.leastLength ?? 10
}
