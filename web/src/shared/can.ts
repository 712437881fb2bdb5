/** What the server says one may do with a resource. */
export interface Able {
  can: readonly string[]
}

/** Whether one may do it; the web knows no roles, only this list. */
export function can(subject: Able | null | undefined, right: string): boolean {
  return subject?.can.includes(right) ?? false
}
