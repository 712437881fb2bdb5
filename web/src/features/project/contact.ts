import type { ContactForm } from '../../shared/api/contract'

export interface ContactDraft {
  contactName: string
  contactPhone: string
  fundAccount: string
  remark: string
}
type Field = keyof ContactDraft

const FIELDS: readonly Field[] = ['contactName', 'contactPhone', 'fundAccount', 'remark']

/** What I read masked; it is asked for anew and never written back. */
export function hiddenFrom(read: ContactDraft): Field[] {
  return FIELDS.filter((field) => read[field].includes('****'))
}

/** What I changed alone, so that what I cannot read stays. */
export function contactFormOf(before: ContactDraft, draft: ContactDraft, version: number): ContactForm {
  const hidden = hiddenFrom(before)
  const changed = FIELDS.filter((field) =>
    hidden.includes(field) ? draft[field].trim() !== '' : draft[field].trim() !== before[field],
  )
  return { ...Object.fromEntries(changed.map((field) => [field, draft[field].trim()])), version }
}
