import type { Lot, LotForm } from '../../shared/api/contract'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { nameOf, valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './form'
import { t } from './words'

/** A lot as it stands in the form. */
export interface LotDraft {
  code: string
  name: string
  kind: string
  contractorId: string
  supervisorId: string
  contractNumber: string
  contractAmount: string
  contractStart: string
  contractFinish: string
}
export type LotField = keyof LotDraft

export function emptyLot(): LotDraft {
  return {
    code: '',
    name: '',
    kind: '',
    contractorId: '',
    supervisorId: '',
    contractNumber: '',
    contractAmount: '',
    contractStart: '',
    contractFinish: '',
  }
}

export function lotDraftOf(lot: Lot): LotDraft {
  return {
    code: lot.code,
    name: lot.name,
    kind: lot.kind ?? '',
    contractorId: lot.contractor?.id ?? '',
    supervisorId: lot.supervisor?.id ?? '',
    contractNumber: lot.contractNumber ?? '',
    contractAmount: lot.contractAmount ?? '',
    contractStart: lot.contractStart ?? '',
    contractFinish: lot.contractFinish ?? '',
  }
}

/** What keeps a lot from being sent. `others` are the codes of the project's other lots. */
export function lotFaults(draft: LotDraft, others: readonly string[], standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const name = (field: LotField) => nameOf(standard, `lot.${field}`)
  for (const field of Object.keys(draft) as LotField[]) {
    const detail = valueFault(standard, `lot.${field}`, draft[field])
    if (detail !== undefined) found.push({ field, detail })
  }
  if (others.includes(draft.code.trim())) {
    found.push({ field: 'code', detail: t('need.duplicateCode', { code: draft.code.trim() }) })
  }
  if (draft.contractorId !== '' && draft.contractorId === draft.supervisorId) {
    found.push({ field: 'supervisorId', detail: t('need.sameParties') })
  }
  const amount = draft.contractAmount
  if (amount !== '' && (parseYuan(amount) === undefined || amount.startsWith('-'))) {
    found.push({ field: 'contractAmount', detail: t('need.money', { name: name('contractAmount') }) })
  }
  for (const field of ['contractStart', 'contractFinish'] as const) {
    if (draft[field] !== '' && !isDay(draft[field])) {
      found.push({ field, detail: t('need.day', { name: name(field) }) })
    }
  }
  if (isDay(draft.contractStart) && isDay(draft.contractFinish) && draft.contractFinish < draft.contractStart) {
    const names = { later: name('contractFinish'), earlier: name('contractStart'), day: draft.contractStart }
    found.push({ field: 'contractFinish', detail: t('need.order', names) })
  }
  return found
}

/** The request for a draft without faults; what is empty is left out. */
export function lotFormOf(draft: LotDraft, version?: number): LotForm {
  const filled = (field: LotField) => (draft[field].trim() === '' ? {} : { [field]: draft[field].trim() })
  return {
    code: draft.code.trim(),
    name: draft.name.trim(),
    ...filled('kind'),
    ...filled('contractorId'),
    ...filled('supervisorId'),
    ...filled('contractNumber'),
    ...(draft.contractAmount === '' ? {} : { contractAmount: draft.contractAmount as Yuan }),
    ...filled('contractStart'),
    ...filled('contractFinish'),
    ...(version === undefined ? {} : { version }),
  }
}
