import type { RouteField } from '../../../shared/api/contract'
import { wanYuanExact } from '../../../shared/format/money'
import { t } from '../words'
import type { ChoiceStep, Comparison, MatrixRange, MatrixRow, Step, SubStep, UserStep } from './graph'

/** What things a route names by code or id are called. */
export interface Names {
  role: (code: string) => string
  organisation: (id: string) => string
  person: (id: string) => string
  field: (code: string) => RouteField | undefined
  /** The kind whose route a step runs. */
  kind: (code: string) => string
  /** A coded value's name; undefined where the value speaks for itself. */
  value: (field: string, value: string) => string | undefined
}

/** What a step is called in a sentence. */
export function called(step: Step): string {
  switch (step.type) {
    case 'user':
    case 'sub':
      return step.name.trim() || t('step.unnamed')
    case 'choice':
    case 'split':
    case 'join':
      return step.id
    default:
      return t(`type.${step.type}`)
  }
}

export function modeWords(mode: UserStep['mode']): string {
  return mode.type === 'share' ? t('mode.shareOf', { n: mode.percent }) : t(`mode.${mode.type}.name`)
}

export function peopleWords(participants: UserStep['participants'], names: Names): string {
  switch (participants.type) {
    case 'role':
      return participants.role === '' ? t('who.noRole') : names.role(participants.role)
    case 'post':
      return participants.organisation === '' || participants.post.trim() === ''
        ? t('who.noPost')
        : `${names.organisation(participants.organisation)} ${participants.post}`
    case 'named':
      return participants.people.length === 0 ? t('who.nobody') : participants.people.map(names.person).join('、')
    case 'chosen':
      return t('who.chosen.name')
    case 'matrix':
      return participants.rows.length === 0
        ? t('who.noRow')
        : participants.rows.map((row) => rowWords(row, names)).join('；')
  }
}

/** The same in one line, where there is no room for every row of a matrix. */
export function whoWords(participants: UserStep['participants'], names: Names): string {
  return participants.type === 'matrix'
    ? t('matrix.short', { n: participants.rows.length })
    : peopleWords(participants, names)
}

/** 金额 低于 4,000,000：项目单位负责人 */
function rowWords(row: MatrixRow, names: Names): string {
  const when = row.when.map((range) => rangeWords(range, names)).join(t('choice.and')) || t('matrix.always')
  return `${when}：${peopleWords(row.who, names)}`
}

function rangeWords(range: MatrixRange, names: Names): string {
  const field = names.field(range.field)
  if (!field) return t('choice.noField')
  if (field.type === 'TEXT')
    return `${field.name} ${range.among.map((one) => names.value(field.code, one) ?? one).join('、')}`
  return [
    fieldName(field),
    ...(range.from ? [t('matrix.from', { value: value(field, range.from) })] : []),
    ...(range.below ? [t('matrix.below', { value: value(field, range.below) })] : []),
  ].join(' ')
}

/** What a step that runs another route says under its name. */
export function subWords(step: SubStep, names: Names): string {
  return step.kind === '' ? t('sub.none') : t('sub.runs', { name: names.kind(step.kind) })
}

export function limitWords(limit: UserStep['limit']): string {
  return limit ? t(`limit.${limit.unit}`, { n: limit.amount }) : t('limit.none')
}

/** A number as people read it; what is no number stays as typed. */
export function grouped(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text
  const [whole = '', part] = text.replace('-', '').split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${text.startsWith('-') ? '−' : ''}${thousands}${part ? `.${part}` : ''}`
}

const YUAN = '（元）'

/** Whether a field is an amount: kept in yuan, typed and read in 万元 as everywhere. */
export function isMoney(field: Pick<RouteField, 'name' | 'type'> | undefined): boolean {
  return field?.type === 'NUMBER' && field.name.endsWith(YUAN)
}

/** What a field is called in a sentence; an amount's unit stands behind its value. */
export function fieldName(field: RouteField): string {
  return isMoney(field) ? field.name.slice(0, -YUAN.length) : field.name
}

/** An amount as the drawing keeps it: yuan, without the fen that are none. */
export function plainYuan(amount: string): string {
  return amount.replace(/\.00$/, '')
}

/** An amount of the drawing in 万元, as people read it. */
export function wanWords(amount: string): string {
  const wan = wanYuanExact(amount)
  return wan === '' ? amount : t('choice.wan', { n: grouped(wan) })
}

function value(field: RouteField | undefined, text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return t('choice.noValue')
  if (isMoney(field)) return wanWords(trimmed)
  return field?.type === 'NUMBER' ? grouped(trimmed) : trimmed
}

export function operatorWord(type: RouteField['type'], operator: Comparison['operator']): string {
  return t(`operator.${type}.${operator}`)
}

export function comparisonWords(comparison: Comparison, names: Names): string {
  const field = names.field(comparison.field)
  if (!field) return t('choice.noField')
  return `${fieldName(field)} ${operatorWord(field.type, comparison.operator)} ${names.value(field.code, comparison.value) ?? value(field, comparison.value)}`
}

/** The condition of a choice's way; the last one is 其他. */
export function wayWords(choice: ChoiceStep, exit: number, names: Names): string {
  const branch = choice.branches[exit]
  if (!branch) return t('choice.otherwise')
  if (branch.when.length === 0) return t('choice.noCondition')
  return branch.when.map((one) => comparisonWords(one, names)).join(t('choice.and'))
}

/** A step in one breath, for who hears the drawing. */
export function spoken(step: Step, names: Names): string {
  if (step.type === 'sub') return `${t('type.sub')} ${called(step)}，${subWords(step, names)}`
  if (step.type !== 'user')
    return step.type === 'start' || step.type === 'end' ? called(step) : `${t(`type.${step.type}`)} ${called(step)}`
  const words = t('step.spoken', {
    name: called(step),
    who: whoWords(step.participants, names),
    mode: modeWords(step.mode),
    limit: limitWords(step.limit),
  })
  return step.formal ? `${words}，${t('step.formalMark')}` : words
}
