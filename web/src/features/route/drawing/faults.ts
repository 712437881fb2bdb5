import type { RouteField } from '../../../shared/api/contract'
import { parseDay } from '../../../shared/format/time'
import { t } from '../words'
import type { Comparison, Matrix, MatrixRange, Route, Step } from './graph'
import { called, fieldName } from './wording'

/** Something that is known to be wrong before the server says so: the field it stands beside, and a sentence. */
export interface Fault {
  field: string
  text: string
}

const LONGEST_NAME = 60
const MOST_PEOPLE = 50
const LONGEST_VALUE = 200

/** What is wrong with a step as it stands. */
export function faultsOf(route: Route, step: Step): Fault[] {
  switch (step.type) {
    case 'user':
      return [
        ...nameFault(step.name),
        ...modeFault(step.mode),
        ...(step.participants.type === 'matrix' ? matrixFaults(route, step.participants) : whoFault(step.participants)),
        ...limitFault(step.limit),
      ]
    case 'sub':
      return [...nameFault(step.name), ...(step.kind === '' ? [{ field: 'kind', text: t('fault.noSub') }] : [])]
    case 'choice':
      return step.branches.flatMap((branch, exit) =>
        branch.when.length === 0
          ? [{ field: `way-${exit}`, text: t('fault.noCondition', { n: exit + 1 }) }]
          : branch.when.flatMap((one, at) => comparisonFault(route, one, `way-${exit}-${at}`)),
      )
    default:
      return []
  }
}

type User = Extract<Step, { type: 'user' }>

function nameFault(name: string): Fault[] {
  if (name.trim() === '') return [{ field: 'name', text: t('fault.noName') }]
  return name.length > LONGEST_NAME ? [{ field: 'name', text: t('fault.longName', { n: LONGEST_NAME }) }] : []
}

function modeFault(mode: User['mode']): Fault[] {
  return mode.type === 'share' && !within(mode.percent, 100) ? [{ field: 'percent', text: t('fault.percent') }] : []
}

function limitFault(limit: User['limit']): Fault[] {
  return limit && !within(limit.amount, 1000) ? [{ field: 'limit', text: t('fault.limit') }] : []
}

function within(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most
}

function whoFault(who: User['participants']): Fault[] {
  switch (who.type) {
    case 'role':
      return who.role === '' ? [{ field: 'role', text: t('fault.noRole') }] : []
    case 'post':
      return [
        ...(who.organisation === '' ? [{ field: 'organisation', text: t('fault.noOrganisation') }] : []),
        ...(who.post.trim() === '' ? [{ field: 'post', text: t('fault.noPost') }] : []),
      ]
    case 'named':
      if (who.people.length === 0) return [{ field: 'people', text: t('fault.nobody') }]
      return who.people.length > MOST_PEOPLE ? [{ field: 'people', text: t('fault.people', { n: MOST_PEOPLE }) }] : []
    case 'chosen':
    case 'matrix':
      return []
  }
}

/** What a row by itself lacks; holes and overlaps of all of them the server finds. */
function matrixFaults(route: Route, { rows }: Matrix): Fault[] {
  if (rows.length === 0) return [{ field: 'matrix', text: t('fault.noRow') }]
  return rows.flatMap((row, at) => [
    ...row.when.flatMap((range) => rangeFault(route, range, `row-${at}-${range.field}`)),
    ...whoFault(row.who).map(({ text }) => ({ field: `row-${at}-who`, text })),
  ])
}

function rangeFault(route: Route, range: MatrixRange, at: string): Fault[] {
  const field = route.fields.find((one) => one.code === range.field)
  if (!field) return [{ field: at, text: t('fault.noField') }]
  if (field.type === 'TEXT') return range.among.length === 0 ? [{ field: at, text: t('fault.noText') }] : []
  const given = [range.from, range.below].filter((one): one is string => typeof one === 'string')
  if (given.length === 0) return [{ field: at, text: t('fault.noBound') }]
  return given.every((one) => reads(field.type, one))
    ? []
    : [{ field: at, text: t(`fault.value.${field.type}`, { name: fieldName(field) }) }]
}

function comparisonFault(route: Route, { field: code, value }: Comparison, at: string): Fault[] {
  const field = route.fields.find((one) => one.code === code)
  if (!field) return [{ field: at, text: t('fault.noField') }]
  return reads(field.type, value)
    ? []
    : [{ field: at, text: t(`fault.value.${field.type}`, { name: fieldName(field) }) }]
}

/** Whether a text is a value of a field's type, as the server reads it. */
export function reads(type: RouteField['type'], text: string): boolean {
  switch (type) {
    case 'NUMBER':
      return /^-?\d{1,18}(\.\d{1,6})?$/.test(text)
    case 'DAY':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) === text
    case 'TEXT':
      return text.trim() !== '' && text.length <= LONGEST_VALUE
  }
}

/** What is wrong with the whole: its name, who takes over, and that somebody decides at all. */
export function wholeFaults(route: Route): Fault[] {
  return [
    ...(route.name.trim() === '' ? [{ field: 'routeName', text: t('fault.noRouteName') }] : []),
    ...(route.name.length > LONGEST_NAME
      ? [{ field: 'routeName', text: t('fault.longName', { n: LONGEST_NAME }) }]
      : []),
    ...(route.above === '' ? [{ field: 'above', text: t('fault.noAbove') }] : []),
    ...(route.steps.some((step) => step.type === 'user' || step.type === 'sub')
      ? []
      : [{ field: 'steps', text: t('fault.noSteps') }]),
  ]
}

/** The step a sentence of the server speaks of: it quotes the name of one. */
export function spokenOf(route: Route, sentence: string): string | undefined {
  return route.steps.find((step) =>
    sentence.includes(`“${step.type === 'user' || step.type === 'sub' ? step.name || step.id : called(step)}”`),
  )?.id
}
