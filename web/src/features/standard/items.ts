import type { CodeListItem, StandardField } from '../../shared/api/contract'
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
export function itemFaults(draft: ItemDraft, others: readonly CodeListItem[]): Fault[] {
  const found: Fault[] = []
  const code = draft.code.trim()
  if (!/^[A-Za-z0-9_]{1,40}$/.test(code)) found.push({ field: 'code', detail: t('need.code') })
  else if (others.some((one) => one.code === code)) found.push({ field: 'code', detail: t('need.taken', { code }) })
  if (draft.name.trim() === '') found.push({ field: 'name', detail: t('need.name') })
  if (!/^\d{1,4}$/.test(draft.seq.trim())) found.push({ field: 'seq', detail: t('need.seq') })
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
