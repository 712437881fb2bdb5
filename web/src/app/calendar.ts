/** What a calendar may hold, in the order it is offered. */
export const KINDS = ['MILESTONE', 'CLOCK', 'TASK', 'APPROVAL', 'MEETING', 'OBSTACLE'] as const
export type Kind = (typeof KINDS)[number]

/** The whole address to be given to calendar software; with all kinds chosen it says nothing of them. */
export function addressOf(site: string, path: string, kinds: readonly Kind[]): string {
  const chosen = KINDS.filter((kind) => kinds.includes(kind))
  return `${site}${path}${chosen.length === KINDS.length ? '' : `?kinds=${chosen.join(',')}`}`
}
