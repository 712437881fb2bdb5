import type { EntryForm, EntryKindShown, LifecycleEntry } from '../../shared/api/contract'
import type { Problem } from '../../shared/api/problem'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { dayFault, nameOf, numberFault, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import { t } from './words'

/** An entry as it stands in the form. */
export interface EntryDraft {
  kind: string
  documentId: string
  number: string
  decidedOn: string
  amount: string
  quantity: string
  lotId: string
  supersedes: string
  note: string
}
export interface Fault {
  field: string
  detail: string
}

export function emptyEntry(kind: string): EntryDraft {
  return {
    kind,
    documentId: '',
    number: '',
    decidedOn: '',
    amount: '',
    quantity: '',
    lotId: '',
    supersedes: '',
    note: '',
  }
}

export function asks(kind: EntryKindShown | undefined, what: EntryKindShown['asks'][number]): boolean {
  return kind?.asks.includes(what) ?? false
}

/** Those in force of a kind, which a new one may take the place of. */
export function replaceable(entries: readonly LifecycleEntry[], kind: string): LifecycleEntry[] {
  return entries.filter((one) => one.kind === kind && one.supersededBy === null)
}

/** What keeps it from being registered, in the order of the page. */
export function entryFaults(
  draft: EntryDraft,
  kind: EntryKindShown | undefined,
  today: string,
  standard: FieldOf,
): Fault[] {
  const found: Fault[] = []
  const name = (field: keyof EntryDraft) => nameOf(standard, `lifecycleEntry.${field}`)
  const say = (field: keyof EntryDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  const filled = (field: 'number' | 'amount' | 'quantity') => {
    if (draft[field].trim() === '') return w('need.text', { name: name(field) })
    if (field === 'number') return valueFault(standard, 'lifecycleEntry.number', draft.number)
    if (field === 'quantity') return numberFault(standard, 'lifecycleEntry.quantity', draft.quantity)
    return parseYuan(draft.amount) === undefined ? t('entry.needMoney', { name: name('amount') }) : undefined
  }
  say('kind', valueFault(standard, 'lifecycleEntry.kind', draft.kind))
  if (asks(kind, 'NUMBER')) say('number', filled('number'))
  const day = dayFault(standard, 'lifecycleEntry.decidedOn', draft.decidedOn)
  if (day !== undefined) say('decidedOn', day)
  else if (draft.decidedOn > today) say('decidedOn', t('entry.later', { name: name('decidedOn') }))
  if (asks(kind, 'AMOUNT')) say('amount', filled('amount'))
  if (asks(kind, 'QUANTITY')) say('quantity', filled('quantity'))
  say('note', valueFault(standard, 'lifecycleEntry.note', draft.note))
  if (draft.documentId === '') say('documentId', t('entry.needDocument'))
  return found
}

/** The request for one without faults: only what the kind asks for. */
export function entryFormOf(draft: EntryDraft, kind: EntryKindShown): EntryForm {
  return {
    kind: kind.kind,
    documentId: draft.documentId,
    decidedOn: draft.decidedOn,
    ...(asks(kind, 'NUMBER') ? { number: draft.number.trim() } : {}),
    ...(asks(kind, 'AMOUNT') ? { amount: draft.amount as Yuan } : {}),
    ...(asks(kind, 'QUANTITY') ? { quantity: Number(draft.quantity) } : {}),
    ...(asks(kind, 'LOT') && draft.lotId !== '' ? { lotId: draft.lotId } : {}),
    ...(asks(kind, 'MANY') && draft.supersedes !== '' ? { supersedes: draft.supersedes } : {}),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
  }
}

/** What the server refused, by field. */
export function refused(problem: Problem | null): Fault[] {
  return (problem?.errors ?? []).map((one) => ({ field: one.pointer.slice(1), detail: one.detail }))
}
