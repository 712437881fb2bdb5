import type { Region } from '../../shared/api/contract'
import { valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './forms'
import { t } from './words'

export interface RegionRow extends Region {
  depth: number
}
export interface RegionDraft {
  code: string
  name: string
  parentCode: string
}

/** Regions under their parents; of those sought also what they lie in, so that the branch can be read. */
export function regionRows(all: readonly Region[], words: string): RegionRow[] {
  const byCode = new Map(all.map((one) => [one.code, one]))
  const shown = new Set<string>()
  for (const one of all) {
    if (!one.name.includes(words) && !one.code.startsWith(words)) continue
    for (let at: Region | undefined = one; at && !shown.has(at.code);) {
      shown.add(at.code)
      at = at.parentCode === null ? undefined : byCode.get(at.parentCode)
    }
  }
  const children = new Map<string, Region[]>()
  for (const one of all) {
    if (!shown.has(one.code)) continue
    const parent = one.parentCode !== null && shown.has(one.parentCode) ? one.parentCode : ''
    children.set(parent, [...(children.get(parent) ?? []), one])
  }
  const rows: RegionRow[] = []
  const walk = (parent: string, depth: number) => {
    for (const one of children.get(parent) ?? []) {
      rows.push({ ...one, depth })
      walk(one.code, depth + 1)
    }
  }
  walk('', 0)
  return rows
}

/** What every code beneath one begins with, after GB/T 2260. */
export function stem(code: string): string {
  if (code.length !== 6) return code
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : code
}

export function regionFaults(draft: RegionDraft, all: readonly Region[], standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const code = draft.code.trim()
  const parent = all.find((one) => one.code === draft.parentCode)
  if (!/^[1-9]\d{5}(\d{3}){0,2}$/.test(code) || (code.length > 6 && code.endsWith('000'))) {
    found.push({ field: 'code', detail: t('region.needCode') })
  } else if (all.some((one) => one.code === code)) {
    found.push({ field: 'code', detail: t('region.taken') })
  } else if (parent && !code.startsWith(stem(parent.code))) {
    found.push({ field: 'code', detail: t('region.outside', { name: parent.name, stem: stem(parent.code) }) })
  }
  return [...found, ...nameFaults(draft.name, standard)]
}

export function nameFaults(name: string, standard: FieldOf): Fault[] {
  const detail = valueFault(standard, 'region.name', name)
  return detail === undefined ? [] : [{ field: 'name', detail }]
}
