import type { CodeListItem, StandardField } from '../../shared/api/contract'
import { nameOf, numberFault, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import type { ItemForm } from './standard.queries'
import { t } from './words'

export interface ItemDraft {
  code: string
  name: string
  seq: string
  active: boolean
}
export interface Fault {
  field: string
  detail: string
}

/** What keeps a code from being saved; `others` are the list's other codes. */
export function itemFaults(draft: ItemDraft, others: readonly CodeListItem[], standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const say = (field: string, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  const code = draft.code.trim()
  const taken = others.some((one) => one.code === code) ? t('need.taken', { code }) : undefined
  say('code', valueFault(standard, 'codeItem.code', code) ?? taken)
  say('name', valueFault(standard, 'codeItem.name', draft.name))
  const blank = draft.seq.trim() === '' ? w('need.text', { name: nameOf(standard, 'codeItem.seq') }) : undefined
  say('seq', blank ?? numberFault(standard, 'codeItem.seq', draft.seq))
  return found
}

export function itemFormOf(draft: ItemDraft): ItemForm {
  return { name: draft.name.trim(), active: draft.active, seq: Number(draft.seq) }
}

/** A new code goes behind the last. */
export function newItem(items: readonly CodeListItem[]): ItemDraft {
  const last = Math.max(0, ...items.map((one) => one.seq ?? 0))
  return { code: '', name: '', seq: String(Math.min(9999, last + 1)), active: true }
}

/** The fields of one entity, or of all, that contain the words in name, code or meaning. */
export function matching(fields: readonly StandardField[], entity: string, words: string): StandardField[] {
  const wanted = words.trim().toLowerCase()
  return fields.filter(
    (one) =>
      (entity === '' || one.entity === entity) &&
      (wanted === '' || `${one.name} ${one.code} ${one.meaning}`.toLowerCase().includes(wanted)),
  )
}
