import type { MarkLoss } from '../../shared/api/contract'

/** Those who lose sight, by organisation, in the order given: names with their posts. */
export function byOrganisation(items: MarkLoss['items']): { name: string; people: string[] }[] {
  const groups = new Map<string, string[]>()
  for (const one of items) {
    const people = groups.get(one.organisation.name) ?? []
    people.push(one.post ? `${one.name}（${one.post}）` : one.name)
    groups.set(one.organisation.name, people)
  }
  return [...groups].map(([name, people]) => ({ name, people }))
}
