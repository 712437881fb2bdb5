import type { ApprovalRoute, Matter, MatterRound, RouteStep } from '../../shared/api/contract'

/** How a step on the way stands. */
export type StepState = 'past' | 'now' | 'back' | 'refused' | 'ahead'

export interface WayStep {
  id: string
  kind: RouteStep['type']
  /** Of a step people decide its own name; the rest are called by their kind. */
  name: string
  state: StepState
  /** The last time it was opened. */
  round: MatterRound | undefined
  /** Of a route that is run, and where it is now: since when. */
  since?: string
}

function exits(step: RouteStep): string[] {
  switch (step.type) {
    case 'start':
    case 'user':
    case 'sub':
    case 'join':
      return [step.next]
    case 'choice':
      return [...step.branches.map((branch) => branch.next), step.otherwise]
    case 'split':
      return step.branches
    default:
      return []
  }
}

/** The steps row by row from the start: a step stands below everything that leads to it. */
export function rowsOf(route: ApprovalRoute): string[][] {
  const steps = new Map(route.steps.map((step) => [step.id, step]))
  const depth = new Map<string, number>()
  const visit = (id: string, at: number): void => {
    const step = steps.get(id)
    if (!step || (depth.get(id) ?? -1) >= at) return
    depth.set(id, at)
    for (const next of exits(step)) visit(next, at + 1)
  }
  const start = route.steps.find((step) => step.type === 'start')
  if (start) visit(start.id, 0)
  const rows: string[][] = []
  for (const { id } of route.steps) {
    const at = depth.get(id)
    if (at !== undefined) (rows[at] ??= []).push(id)
  }
  return rows.filter((row) => row.length > 0)
}

/** The way of a matter as it is drawn: rows of steps with where each stands. */
export function wayOf(matter: Pick<Matter, 'route' | 'rounds' | 'standing'>): WayStep[][] {
  const last = new Map(matter.rounds.map((round) => [round.step, round]))
  const over = !['RUNNING', 'GIVEN_BACK', 'SUSPENDED'].includes(matter.standing)
  const steps = new Map(
    matter.route.steps.map((step) => [step.id, drawn(step, last.get(step.id), over, matter.standing)]),
  )
  return rowsOf(matter.route).map((row) => row.flatMap((id) => steps.get(id) ?? []))
}

/** The same as it was drawn, with each route that is run as one step: where it stands is where its last round does. */
export function foldedWayOf(matter: Pick<Matter, 'drawn' | 'rounds' | 'standing'>): WayStep[][] {
  const rows = wayOf({ ...matter, route: matter.drawn })
  return rows.map((row) => row.map((step) => (step.kind === 'sub' ? folded(step, matter.rounds) : step)))
}

function folded(step: WayStep, rounds: readonly MatterRound[]): WayStep {
  const within = rounds.filter((round) => round.step.startsWith(`${step.id}/`))
  const first = within[0]
  if (!first) return step
  const last = new Map(within.map((round) => [round.step, round.end]))
  const ends = [...last.values()]
  if (ends.includes('OPEN')) return { ...step, state: 'now', since: first.openedAt }
  if (ends.includes('REFUSED')) return { ...step, state: 'refused' }
  return { ...step, state: ends.every((end) => end === 'AGREED') ? 'past' : 'back' }
}

function drawn(step: RouteStep, round: MatterRound | undefined, over: boolean, standing: string): WayStep {
  const name = step.type === 'user' || step.type === 'sub' ? step.name : ''
  return { id: step.id, kind: step.type, name, round, state: stateOf(step, round, over, standing) }
}

function stateOf(step: RouteStep, round: MatterRound | undefined, over: boolean, standing: string): StepState {
  if (step.type === 'start') return 'past'
  if (step.type === 'end') return over ? (standing === 'APPROVED' ? 'past' : 'refused') : 'ahead'
  switch (round?.end) {
    case 'OPEN':
      return 'now'
    case 'AGREED':
      return 'past'
    case 'REFUSED':
      return 'refused'
    case 'GIVEN_BACK':
    case 'TAKEN_BACK':
      return 'back'
    default:
      return 'ahead'
  }
}

/** A length of time as people say it: 3 天 2 小时. */
export function spent(from: string, to: string): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}
