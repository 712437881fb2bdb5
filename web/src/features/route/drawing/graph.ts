import type { ApprovalRoute, RouteComparison, RouteStep } from '../../../shared/api/contract'

export type Route = ApprovalRoute
export type Step = RouteStep
export type UserStep = Extract<Step, { type: 'user' }>
export type SubStep = Extract<Step, { type: 'sub' }>
export type Matrix = Extract<UserStep['participants'], { type: 'matrix' }>
export type MatrixRow = Matrix['rows'][number]
export type MatrixRange = MatrixRow['when'][number]
export type ChoiceStep = Extract<Step, { type: 'choice' }>
export type SplitStep = Extract<Step, { type: 'split' }>
export type JoinStep = Extract<Step, { type: 'join' }>
export type Branch = ChoiceStep['branches'][number]
export type Comparison = RouteComparison

/** A way out of a step: the step and which of its exits; a choice's last exit is 其他. */
export interface Arrow {
  from: string
  exit: number
}

/** As the exit of a choice: the arrow in which its ways have met again. */
export const MET = -1

export function find(route: Route, id: string): Step | undefined {
  return route.steps.find((step) => step.id === id)
}

/** Where one may go from a step, in its order. */
export function exits(step: Step): string[] {
  switch (step.type) {
    case 'choice':
      return [...step.branches.map((branch) => branch.next), step.otherwise]
    case 'split':
      return [...step.branches]
    case 'end':
      return []
    default:
      return [step.next]
  }
}

export function exitsOf(route: Route, id: string): string[] {
  const step = find(route, id)
  return step ? exits(step) : []
}

/** The same step with one of its exits leading elsewhere. */
export function leading(step: Step, exit: number, to: string): Step {
  switch (step.type) {
    case 'choice':
      return exit === step.branches.length
        ? { ...step, otherwise: to }
        : { ...step, branches: step.branches.map((branch, at) => (at === exit ? { ...branch, next: to } : branch)) }
    case 'split':
      return { ...step, branches: step.branches.map((next, at) => (at === exit ? to : next)) }
    case 'end':
      return step
    default:
      return { ...step, next: to }
  }
}

export function startOf(route: Route): string {
  return route.steps.find((step) => step.type === 'start')?.id ?? ''
}

/** Everything one may come to from a step, itself left out. */
export function after(route: Route, id: string): Set<string> {
  const seen = new Set<string>()
  const open = exitsOf(route, id)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...exitsOf(route, next))
  }
  return seen
}

/** The steps people decide that may come before this one, in the order of the drawing. */
export function usersBefore(route: Route, id: string): UserStep[] {
  return route.steps.filter((step): step is UserStep => step.type === 'user' && after(route, step.id).has(id))
}

/** The split a join belongs to. */
export function splitOf(route: Route, join: string): SplitStep | undefined {
  return route.steps.find((step): step is SplitStep => step.type === 'split' && step.join === join)
}

/** The branches of splits each step lies in, outermost first; a join lies where its split does. */
export function frames(route: Route): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (id: string, inside: readonly string[]): void => {
    const step = find(route, id)
    if (!step) return
    const here = step.type === 'join' ? inside.slice(0, -1) : inside
    if (found.has(id)) return
    found.set(id, here.join(' / '))
    exits(step).forEach((next, at) => walk(next, step.type === 'split' ? [...here, `${id} ${at}`] : here))
  }
  walk(startOf(route), [])
  return found
}

/**
 * Where all ways of a branching meet again: the nearest step that none of them can avoid. Null where they end apart.
 * A split's ways meet at its join.
 */
export function meetingOf(route: Route, id: string): string | null {
  const step = find(route, id)
  if (!step) return null
  if (step.type === 'split') return step.join
  const sure = unavoidable(route)
  const common = [...(sure.get(id) ?? [])].filter((one) => one !== id)
  // Of all that is certain to come, the nearest has the most still certain after it.
  let nearest: string | null = null
  for (const one of common) {
    if (nearest === null || (sure.get(one)?.size ?? 0) > (sure.get(nearest)?.size ?? 0)) nearest = one
  }
  return nearest
}

/** For each step what one comes by for certain from there, itself included. */
function unavoidable(route: Route): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  const of = (id: string): Set<string> => {
    const before = known.get(id)
    if (before) return before
    const ways = exitsOf(route, id).map(of)
    const [first, ...rest] = ways
    const shared = first ? [...first].filter((one) => rest.every((way) => way.has(one))) : []
    const all = new Set([id, ...shared])
    known.set(id, all)
    return all
  }
  route.steps.forEach((step) => of(step.id))
  return known
}
