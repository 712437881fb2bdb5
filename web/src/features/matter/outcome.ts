import type { OutcomeForm } from '../../shared/api/contract'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { nameOf, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import type { Fault } from './form'
import { t } from './words'

/** What was decided elsewhere, as it stands in the form. */
export interface OutcomeDraft {
  verdict: string
  authority: string
  number: string
  decidedOn: string
  amount: string
  originalId: string
}

export function emptyOutcome(): OutcomeDraft {
  return { verdict: '', authority: '', number: '', decidedOn: '', amount: '', originalId: '' }
}

/** Whether an amount belongs to it: an approval of what is counted in money. */
export function counts(draft: OutcomeDraft, asksAmount: boolean): boolean {
  return asksAmount && draft.verdict === 'APPROVED'
}

/** What keeps it from being recorded, in the order of the page. */
export function outcomeFaults(draft: OutcomeDraft, asksAmount: boolean, today: string, standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const name = (field: keyof OutcomeDraft) => nameOf(standard, `matterOutcome.${field}`)
  const say = (field: keyof OutcomeDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  for (const field of ['verdict', 'authority', 'number'] as const) {
    say(field, valueFault(standard, `matterOutcome.${field}`, draft[field]))
  }
  if (!isDay(draft.decidedOn)) say('decidedOn', t('need.day', { name: name('decidedOn') }))
  else if (draft.decidedOn > today) say('decidedOn', t('need.later', { name: name('decidedOn') }))
  if (counts(draft, asksAmount)) {
    if (draft.amount === '') say('amount', w('need.text', { name: name('amount') }))
    else if (parseYuan(draft.amount) === undefined) say('amount', t('need.money', { name: name('amount') }))
  }
  if (draft.originalId === '') say('originalId', t('need.original'))
  return found
}

/** The request for one without faults. */
export function outcomeFormOf(draft: OutcomeDraft, asksAmount: boolean, version: number): OutcomeForm {
  return {
    verdict: draft.verdict as OutcomeForm['verdict'],
    authority: draft.authority.trim(),
    number: draft.number.trim(),
    decidedOn: draft.decidedOn,
    ...(counts(draft, asksAmount) ? { amount: draft.amount as Yuan } : {}),
    originalId: draft.originalId,
    version,
  }
}
