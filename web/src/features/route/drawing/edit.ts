import type { RouteField } from '../../../shared/api/contract'
import {
  after,
  exits,
  exitsOf,
  find,
  frames,
  leading,
  meetingOf,
  MET,
  splitOf,
  startOf,
  type Arrow,
  type Branch,
  type Comparison,
  type Route,
  type Step,
  type UserStep,
} from './graph'

/**
 * What a hand may do to a route. Each act takes a route whose steps hang together and gives one that does: arrows always
 * lead somewhere, a split keeps its join, nothing stands where nobody comes by.
 */

export const KINDS = ['user', 'choice', 'split', 'sub'] as const
export type Kind = (typeof KINDS)[number]
export const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text)

/** A route and the step to look at next. */
export interface Edited {
  route: Route
  step: string
}

/** Puts a new step into an arrow. */
export function insert(route: Route, at: Arrow, kind: Kind, fields: readonly RouteField[] = []): Edited {
  const arrows = at.exit === MET ? meeting(route, at.from) : [at]
  const next = arrows[0] && exitsOf(route, arrows[0].from)[arrows[0].exit]
  if (next === undefined) return { route, step: at.from }
  const fresh = newSteps(route, kind, next, fields)
  const head = fresh[0]?.id ?? next
  const led = route.steps.map((step) =>
    arrows.reduce((one, arrow) => (arrow.from === step.id ? leading(one, arrow.exit, head) : one), step),
  )
  // Beside the step it follows, so that the drawing's own order is the one people read.
  const steps = led.flatMap((step) => (step.id === at.from ? [step, ...fresh] : [step]))
  return { route: settled({ ...route, steps }, fields), step: head }
}

/** The arrows with which the ways of a choice come to where they meet. */
function meeting(route: Route, choice: string): Arrow[] {
  const end = meetingOf(route, choice)
  if (end === null) return []
  const beyond = after(route, end)
  const within = [choice, ...after(route, choice)].filter((id) => id !== end && !beyond.has(id))
  return within.flatMap((from) => exitsOf(route, from).flatMap((next, exit) => (next === end ? [{ from, exit }] : [])))
}

function newSteps(route: Route, kind: Kind, next: string, fields: readonly RouteField[]): Step[] {
  const ids = names(route)
  switch (kind) {
    case 'user':
      return [newUser(ids('环节'), next)]
    case 'sub':
      return [{ type: 'sub', id: ids('子流程'), name: '', kind: '', next }]
    case 'choice':
      return [{ type: 'choice', id: ids('条件'), branches: [newBranch(next, fields)], otherwise: next }]
    case 'split': {
      const join = ids('汇合')
      const ways = [newUser(ids('环节'), join), newUser(ids('环节'), join)]
      return [
        { type: 'split', id: ids('并联'), branches: ways.map((way) => way.id), join },
        ...ways,
        { type: 'join', id: join, next },
      ]
    }
  }
}

function newUser(id: string, next: string): UserStep {
  return {
    type: 'user',
    id,
    name: '',
    mode: { type: 'first' },
    participants: { type: 'role', role: '' },
    limit: { amount: 3, unit: 'WORKING_DAYS' },
    apartFrom: [],
    opinionNeeded: false,
    next,
  }
}

function newBranch(next: string, fields: readonly RouteField[]): Branch {
  return { when: [newComparison(fields)], next }
}

export function newComparison(fields: readonly RouteField[]): Comparison {
  const field = fields[0]
  return { field: field?.code ?? '', operator: field?.type === 'TEXT' ? 'EQUAL' : 'AT_LEAST', value: '' }
}

/** Ids that are free, and that people may read: faults name choices, splits and joins by them. */
function names(route: Route): (word: string) => string {
  const taken = new Set(route.steps.map((step) => step.id))
  return (word) => {
    let n = 1
    while (taken.has(`${word}${n}`)) n++
    taken.add(`${word}${n}`)
    return `${word}${n}`
  }
}

/** Changes what a step says of itself; its arrows stay. */
export function change<T extends Step>(route: Route, step: T, fields: readonly RouteField[] = []): Route {
  return settled({ ...route, steps: route.steps.map((one) => (one.id === step.id ? step : one)) }, fields)
}

/** Whether a step may be taken out by itself; a join goes with its split. */
export function mayRemove(step: Step): boolean {
  return isKind(step.type)
}

/**
 * Takes a step out. Of a choice the way 其他 stays; of a split nothing does; a way of a split that would be left empty
 * goes too, and a split of one way is none.
 */
export function remove(route: Route, id: string): Edited {
  const step = find(route, id)
  const before = route.steps.find((one) => exits(one).includes(id))?.id ?? startOf(route)
  switch (step?.type) {
    case 'user':
    case 'sub':
      return { route: settled(past(route, id, step.next)), step: before }
    case 'choice':
      return { route: settled(past(route, id, step.otherwise)), step: before }
    case 'split': {
      const join = find(route, step.join)
      const next = join?.type === 'join' ? join.next : step.join
      return { route: settled(past(route, id, next)), step: before }
    }
    default:
      return { route, step: id }
  }
}

/** One more way: with a condition where it is a choice, with somebody to decide where it is a split. */
export function addBranch(route: Route, id: string, fields: readonly RouteField[] = []): Edited {
  const step = find(route, id)
  if (step?.type === 'choice') {
    const branches = [...step.branches, newBranch(step.otherwise, fields)]
    return { route: change(route, { ...step, branches }, fields), step: id }
  }
  if (step?.type === 'split') {
    const way = newUser(names(route)('环节'), step.join)
    const steps = route.steps.flatMap((one) =>
      one.id === id ? [{ ...step, branches: [...step.branches, way.id] }, way] : [one],
    )
    return { route: settled({ ...route, steps }), step: way.id }
  }
  return { route, step: id }
}

/** One way less, with what only it comes by. */
export function removeBranch(route: Route, id: string, exit: number): Edited {
  const step = find(route, id)
  if (step?.type === 'choice') {
    if (exit >= step.branches.length) return { route, step: id }
    if (step.branches.length === 1) return remove(route, id)
    return { route: change(route, { ...step, branches: step.branches.filter((_, at) => at !== exit) }), step: id }
  }
  if (step?.type === 'split') {
    const edited = change(route, { ...step, branches: step.branches.filter((_, at) => at !== exit) })
    return { route: edited, step: find(edited, id) ? id : startOf(edited) }
  }
  return { route, step: id }
}

/** A choice takes its ways in their order: which is asked first matters. */
export function moveBranch(route: Route, id: string, exit: number, by: -1 | 1): Route {
  const step = find(route, id)
  if (step?.type !== 'choice') return route
  const branches = [...step.branches]
  const one = branches[exit]
  const other = branches[exit + by]
  if (!one || !other) return route
  branches[exit] = other
  branches[exit + by] = one
  return change(route, { ...step, branches })
}

/** The steps an arrow may lead to: not back, not into or out of a way of a split. */
export function targets(route: Route, at: Arrow): Step[] {
  const inside = frames(route)
  const from = find(route, at.from)
  const here = from?.type === 'split' ? undefined : inside.get(at.from)
  const mine = from && exits(from)[at.exit]
  return route.steps.filter((step) => {
    if (step.id === mine) return true
    if (here === undefined || step.type === 'start' || step.id === at.from) return false
    if (after(route, step.id).has(at.from)) return false
    if (step.type !== 'join') return inside.get(step.id) === here
    const split = splitOf(route, step.id)
    return split !== undefined && insideSplit(here, split.id, inside.get(split.id) ?? '')
  })
}

/** Whether a frame is one way of that split, and no deeper. */
function insideSplit(frame: string, split: string, outer: string): boolean {
  const own = outer === '' ? frame : frame.startsWith(`${outer} / `) ? frame.slice(outer.length + 3) : ''
  return own !== '' && !own.includes(' / ') && own.slice(0, own.lastIndexOf(' ')) === split
}

/** Leads an arrow to another step; what nobody comes by any more goes. */
export function lead(route: Route, at: Arrow, to: string): Route {
  if (!targets(route, at).some((step) => step.id === to)) return route
  return settled({
    ...route,
    steps: route.steps.map((step) => (step.id === at.from ? leading(step, at.exit, to) : step)),
  })
}

/** Leads every arrow that came to a step past it. */
function past(route: Route, id: string, to: string): Route {
  const steps = route.steps
    .filter((step) => step.id !== id)
    .map((step) => exits(step).reduce((one, exit, at) => (exit === id ? leading(one, at, to) : one), step))
  return { ...route, steps }
}

/** Makes a route whole again after an act. */
function settled(route: Route, fields: readonly RouteField[] = []): Route {
  let whole = reached(route)
  for (let split = thin(whole); split; split = thin(whole)) whole = reached(thinned(whole, split))
  return { ...whole, steps: whole.steps.map((step) => apart(whole, step)), fields: compared(whole, fields) }
}

/** Only what one comes by from the start. */
function reached(route: Route): Route {
  const start = startOf(route)
  const seen = after(route, start)
  return { ...route, steps: route.steps.filter((step) => step.id === start || seen.has(step.id)) }
}

type Split = Extract<Step, { type: 'split' }>

/** A split with an empty way or fewer than two. */
function thin(route: Route): Split | undefined {
  return route.steps.find(
    (step): step is Split => step.type === 'split' && (step.branches.length < 2 || step.branches.includes(step.join)),
  )
}

function thinned(route: Route, split: Split): Route {
  const branches = split.branches.filter((next) => next !== split.join)
  if (branches.length > 1) {
    return { ...route, steps: route.steps.map((step) => (step.id === split.id ? { ...split, branches } : step)) }
  }
  const join = find(route, split.join)
  const next = join?.type === 'join' ? join.next : split.join
  const alone = past({ ...route, steps: route.steps.filter((step) => step.id !== split.id) }, split.join, next)
  return past(alone, split.id, branches[0] ?? next)
}

/** Deciders can be kept apart only from those of steps before. */
function apart(route: Route, step: Step): Step {
  if (step.type !== 'user' || step.apartFrom.length === 0) return step
  const apartFrom = step.apartFrom.filter((id) => find(route, id)?.type === 'user' && after(route, id).has(step.id))
  return apartFrom.length === step.apartFrom.length ? step : { ...step, apartFrom }
}

/** The fields its conditions and matrices look at: a matter must give each a value, so none is declared in vain. */
function compared(route: Route, fields: readonly RouteField[]): RouteField[] {
  const looked = new Set(
    route.steps.flatMap((step) => {
      if (step.type === 'choice') return step.branches.flatMap((branch) => branch.when.map((one) => one.field))
      return step.type === 'user' && step.participants.type === 'matrix'
        ? step.participants.rows.flatMap((row) => row.when.map((one) => one.field))
        : []
    }),
  )
  const declared = route.fields.filter((field) => looked.has(field.code))
  const fresh = fields.filter((field) => looked.has(field.code) && !declared.some((one) => one.code === field.code))
  return [...declared, ...fresh]
}
