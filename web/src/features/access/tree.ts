import type { Organisation } from '../../shared/api/contract'

export interface OrganisationRow extends Organisation {
  depth: number
}

/** Organisations as a tree laid out in rows; one whose parent is not at hand stands at the top, none is lost. */
export function treeRows(all: readonly Organisation[]): OrganisationRow[] {
  const known = new Set(all.map((one) => one.id))
  const children = new Map<string, Organisation[]>()
  for (const one of all) {
    const parent = one.parentId !== null && known.has(one.parentId) ? one.parentId : ''
    children.set(parent, [...(children.get(parent) ?? []), one])
  }
  const rows: OrganisationRow[] = []
  const walk = (parent: string, depth: number) => {
    for (const one of children.get(parent) ?? []) {
      rows.push({ ...one, depth })
      walk(one.id, depth + 1)
    }
  }
  walk('', 0)
  return rows
}
