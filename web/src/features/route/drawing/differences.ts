import { t } from '../words'
import { isKind } from './edit'
import { exits, find, type Route, type Step, type UserStep } from './graph'
import { called, limitWords, modeWords, peopleWords, subWords, wayWords, type Names } from './wording'

/** One thing that a drawing does otherwise than the one before. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed'
  text: string
}

/** What a draft changes of the route in force, in words. */
export function differences(before: Route, now: Route, names: Names): Difference[] {
  const added = now.steps.filter((step) => worthSaying(step) && !find(before, step.id))
  const removed = before.steps.filter((step) => worthSaying(step) && !find(now, step.id))
  return [
    ...whole(before, now, names),
    ...added.map((step): Difference => ({ kind: 'added', text: described(step, names) })),
    ...removed.map((step): Difference => ({ kind: 'removed', text: described(step, names) })),
    ...now.steps.flatMap((step) => {
      const was = find(before, step.id)
      return was ? changedStep(before, now, was, step, names) : []
    }),
  ]
}

/** A join says nothing that its split does not. */
function worthSaying(step: Step): boolean {
  return isKind(step.type)
}

function described(step: Step, names: Names): string {
  switch (step.type) {
    case 'user':
      return t('difference.user', {
        name: called(step),
        who: peopleWords(step.participants, names),
        mode: modeWords(step.mode),
        limit: limitWords(step.limit),
      })
    case 'sub':
      return t('difference.sub', { name: called(step), runs: subWords(step, names) })
    case 'choice':
      return t('difference.choice', {
        name: called(step),
        ways: step.branches.map((_, exit) => wayWords(step, exit, names)).join('；'),
      })
    default:
      return t('difference.split', { name: called(step) })
  }
}

function whole(before: Route, now: Route, names: Names): Difference[] {
  return [
    ...turned(t('difference.name'), before.name, now.name),
    ...turned(t('difference.above'), names.role(before.above), names.role(now.above)),
  ]
}

function turned(what: string, before: string, now: string): Difference[] {
  return before === now ? [] : [{ kind: 'changed', text: t('difference.turned', { what, before, now }) }]
}

function changedStep(before: Route, now: Route, was: Step, step: Step, names: Names): Difference[] {
  const own = was.type === 'user' && step.type === 'user' ? changedUser(before, now, was, step, names) : []
  const ways =
    was.type === 'choice' && step.type === 'choice'
      ? turned(
          t('difference.ways', { name: called(step) }),
          was.branches.map((_, exit) => wayWords(was, exit, names)).join('；'),
          step.branches.map((_, exit) => wayWords(step, exit, names)).join('；'),
        )
      : []
  const runs =
    was.type === 'sub' && step.type === 'sub'
      ? [
          ...turned(t('difference.stepName'), called(was), called(step)),
          ...turned(
            t('difference.of', { name: called(step), what: t('type.sub') }),
            subWords(was, names),
            subWords(step, names),
          ),
        ]
      : []
  return [...own, ...ways, ...runs, ...follows(before, now, step)]
}

function changedUser(before: Route, now: Route, was: UserStep, step: UserStep, names: Names): Difference[] {
  const of = (what: string) => t('difference.of', { name: called(step), what })
  const apart = (route: Route, one: UserStep) =>
    one.apartFrom
      .map((id) => find(route, id))
      .map((other) => (other ? called(other) : ''))
      .join('、') || t('difference.nobody')
  return [
    ...turned(t('difference.stepName'), called(was), called(step)),
    ...turned(of(t('step.who')), peopleWords(was.participants, names), peopleWords(step.participants, names)),
    ...turned(of(t('step.mode')), modeWords(was.mode), modeWords(step.mode)),
    ...turned(of(t('step.limit')), limitWords(was.limit), limitWords(step.limit)),
    ...turned(of(t('step.apart')), apart(before, was), apart(now, step)),
    ...turned(of(t('step.opinion')), yes(was.opinionNeeded), yes(step.opinionNeeded)),
    ...turned(of(t('step.formal')), proof(was), proof(step)),
  ]
}

function yes(needed: boolean): string {
  return needed ? t('step.opinionYes') : t('step.opinionNo')
}

function proof(step: UserStep): string {
  return step.formal ? t('step.formalYes') : t('step.formalNo')
}

/** What comes after a step that both drawings have, where they have all of it and still differ. */
function follows(before: Route, now: Route, step: Step): Difference[] {
  const both = (id: string) => find(before, id) !== undefined && find(now, id) !== undefined
  const was = nextShared(before, step.id, both)
  const is = nextShared(now, step.id, both)
  if (same(was, is)) return []
  const words = (route: Route, ids: readonly string[]) =>
    ids
      .map((id) => find(route, id))
      .map((one) => (one ? called(one) : ''))
      .join('、')
  return turned(t('difference.next', { name: called(step) }), words(now, was), words(now, is))
}

/** The nearest steps after one that both drawings have. */
function nextShared(route: Route, id: string, both: (id: string) => boolean): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = [...exits(find(route, id) ?? { type: 'end', id })]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (both(next)) found.add(next)
    else open.push(...exits(find(route, next) ?? { type: 'end', id: next }))
  }
  return [...found]
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
