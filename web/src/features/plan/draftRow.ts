import type { PlanEdit } from '../../shared/api/contract'
import type { Relation, TimelineData } from '../../timeline/data'
import { MILESTONE, RELATIONS, SUMMARY } from '../../timeline/data'

/** A predecessor of a row, as the draft and the unsaved edits have it. */
export interface Before {
  id: string
  name: string
  relation: Relation
  /** Days of the row's calendar; negative is a lead. */
  lagDays: number
}

/** A row of a draft as a form shows it: what is stored, with the unsaved edits over it. */
export interface DraftRow {
  id: string
  name: string
  milestone: boolean
  summary: boolean
  minutesPerDay: number
  days: number
  before: Before[]
}

const USUAL_DAY = 480

export function draftRow(data: TimelineData, edits: readonly PlanEdit[], id: string): DraftRow | null {
  const row = data.rows.id.indexOf(id)
  if (row < 0) return null
  const calendar = data.calendars[data.rows.calendar[row] ?? -1]
  const minutesPerDay = calendar?.minutesPerDay || Math.max(0, ...(calendar?.week ?? [])) || USUAL_DAY
  let name = data.rows.name[row] ?? ''
  let minutes = data.rows.duration[row] ?? 0
  const before = new Map<string, Before>()
  data.links.to.forEach((to, link) => {
    if (to !== row) return
    const from = data.links.from[link] ?? -1
    const relation = RELATIONS[data.links.relation[link] ?? 0] ?? 'FS'
    put(before, data, data.rows.id[from] ?? '', relation, data.links.lag[link] ?? 0, minutesPerDay)
  })
  for (const edit of edits) {
    if (edit.type === 'duration' && edit.id === id) minutes = edit.minutes
    if (edit.type === 'rename' && edit.id === id) name = edit.name
    if (edit.type === 'link' && edit.to === id) put(before, data, edit.from, edit.relation, edit.lag, minutesPerDay)
    if (edit.type === 'unlink' && edit.to === id) before.delete(`${edit.from} ${edit.relation}`)
  }
  return {
    id,
    name,
    milestone: data.rows.kind[row] === MILESTONE,
    summary: data.rows.kind[row] === SUMMARY,
    minutesPerDay,
    days: rounded(minutes / minutesPerDay),
    before: [...before.values()],
  }
}

function put(
  before: Map<string, Before>,
  data: TimelineData,
  from: string,
  relation: Relation,
  lag: number,
  minutesPerDay: number,
): void {
  const row = data.rows.id.indexOf(from)
  before.set(`${from} ${relation}`, {
    id: from,
    name: data.rows.name[row] ?? '',
    relation,
    lagDays: rounded(lag / minutesPerDay),
  })
}

const rounded = (days: number): number => Math.round(days * 100) / 100

/** Rows that may come before another: neither itself nor what lies above or under it. */
export function mayPrecede(data: TimelineData, id: string): { id: string; name: string; note: string }[] {
  const row = data.rows.id.indexOf(id)
  const above = new Set<number>()
  for (let at = row; at >= 0; at = data.rows.parent[at] ?? -1) above.add(at)
  const under = new Set<number>([row])
  const found: { id: string; name: string; note: string }[] = []
  data.rows.id.forEach((one, at) => {
    if (under.has(data.rows.parent[at] ?? -1)) under.add(at)
    if (!above.has(at) && !under.has(at))
      found.push({ id: one, name: data.rows.name[at] ?? '', note: data.rows.wbs[at] ?? '' })
  })
  return found
}

const DAY = 1440

/** The minute a constraint of a kind binds on a day: its first minute for a start, its last for a finish. */
export const boundAt = (kind: string, dayMinute: number): number =>
  kind.includes('FINISH') ? dayMinute + DAY : dayMinute
