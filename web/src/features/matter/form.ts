import type { ProjectMatter, MatterForm, MatterKind, MatterKindShown } from '../../shared/api/contract'
import type { Problem } from '../../shared/api/problem'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { nameOf, numberFault, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import { t } from './words'

/** A matter as it stands in the form. */
export interface MatterDraft {
  kind: string
  lotId: string
  title: string
  content: string
  amount: string
  days: string
  day: string
}
export type MatterField = keyof MatterDraft
export interface Fault {
  field: string
  detail: string
}
export type Asked = MatterKindShown['asks'][number]

export function emptyMatter(): MatterDraft {
  return { kind: '', lotId: '', title: '', content: '', amount: '', days: '', day: '' }
}

export function draftOf(matter: ProjectMatter): MatterDraft {
  return {
    kind: matter.kind,
    lotId: matter.lot?.id ?? '',
    title: matter.title,
    content: matter.content ?? '',
    amount: matter.amount ?? '',
    days: matter.days === null ? '' : String(matter.days),
    day: matter.day ?? '',
  }
}

/** What a kind asks for; nothing before one is chosen. */
export function asks(kind: MatterKindShown | undefined, what: Asked): boolean {
  return kind?.asks.includes(what) ?? false
}

/** The kinds one may raise: who does not see the project as a whole raises only what is of a lot. */
export function raisable(kinds: readonly MatterKindShown[], seesWhole: boolean): MatterKindShown[] {
  return kinds.filter((kind) => seesWhole || kind.ofLot)
}

/**
 * What keeps a draft from being kept or, as a `whole`, from being submitted; in the order of the page. Who does not see
 * the project as a whole must name a lot.
 */
export function faults(
  draft: MatterDraft,
  kind: MatterKindShown | undefined,
  standard: FieldOf,
  { whole, seesWhole }: { whole: boolean; seesWhole: boolean },
): Fault[] {
  const found: Fault[] = []
  const name = (field: MatterField) => nameOf(standard, `matter.${field}`)
  const say = (field: MatterField, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  if (!kind) say('kind', t('need.kind'))
  if (kind?.ofLot && !seesWhole && draft.lotId === '') say('lotId', t('need.lot'))
  say('title', valueFault(standard, 'matter.title', draft.title))
  say(
    'content',
    whole && draft.content.trim() === ''
      ? w('need.text', { name: name('content') })
      : valueFault(standard, 'matter.content', draft.content),
  )
  if (asks(kind, 'AMOUNT')) say('amount', amountFault(draft.amount, name('amount'), kind?.kind === 'CHANGE', whole))
  if (asks(kind, 'DAYS')) say('days', daysFault(draft.days, name('days'), standard, kind?.kind === 'EXTENSION', whole))
  if (asks(kind, 'DAY')) {
    if (draft.day === '') say('day', whole ? w('need.text', { name: name('day') }) : undefined)
    else if (!isDay(draft.day)) say('day', t('need.day', { name: name('day') }))
  }
  return found
}

function amountFault(amount: string, name: string, signed: boolean, whole: boolean): string | undefined {
  if (amount === '') return whole ? w('need.text', { name }) : undefined
  if (parseYuan(amount) === undefined) return t('need.money', { name })
  return !signed && amount.startsWith('-') ? t('need.notNegative', { name }) : undefined
}

function daysFault(
  days: string,
  name: string,
  standard: FieldOf,
  positive: boolean,
  whole: boolean,
): string | undefined {
  const typed = days.trim()
  if (typed === '') return whole ? w('need.text', { name }) : undefined
  const plain = typed.replace(/^−/, '-')
  return (
    numberFault(standard, 'matter.days', plain) ??
    (positive && Number(plain) <= 0 ? t('need.positive', { name }) : undefined)
  )
}

/** The request for a draft without faults; what is empty, or not asked for by the kind, is left out. */
export function formOf(draft: MatterDraft, kind: MatterKindShown, version?: number): MatterForm {
  const text = (field: 'content') => (draft[field].trim() === '' ? {} : { [field]: draft[field].trim() })
  return {
    kind: kind.kind as MatterKind,
    ...(kind.ofLot && draft.lotId !== '' ? { lotId: draft.lotId } : {}),
    title: draft.title.trim(),
    ...text('content'),
    ...(asks(kind, 'AMOUNT') && draft.amount !== '' ? { amount: draft.amount as Yuan } : {}),
    ...(asks(kind, 'DAYS') && draft.days.trim() !== '' ? { days: Number(draft.days.trim().replace(/^−/, '-')) } : {}),
    ...(asks(kind, 'DAY') && draft.day !== '' ? { day: draft.day } : {}),
    ...(version === undefined ? {} : { version }),
  }
}

/** What the server found wrong, by field, in the form the error summary takes. */
export function refused(problem: Problem | null): Fault[] {
  return problem?.errors.map((one) => ({ field: one.pointer.slice(1), detail: one.detail })) ?? []
}
