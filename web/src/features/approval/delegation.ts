import type { OwnDelegation } from '../../shared/api/contract'
import { t } from './words'

/** What is typed of a delegation. */
export interface DelegationDraft {
  person: string[]
  delegate: string[]
  from: string
  to: string
  reason: string
}

export type DelegationField = 'personId' | 'delegateId' | 'from' | 'to' | 'reason'

export interface DelegationFault {
  field: DelegationField
  detail: string
}

export const emptyDelegation = (today: string): DelegationDraft => ({
  person: [],
  delegate: [],
  from: today,
  to: '',
  reason: '',
})

/** What is missing before it may be sent; the server judges the rest. */
export function delegationFaults(draft: DelegationDraft, another: boolean): DelegationFault[] {
  const missing: DelegationField[] = [
    ...(another && draft.person.length === 0 ? (['personId'] as const) : []),
    ...(draft.delegate.length === 0 ? (['delegateId'] as const) : []),
    ...(draft.from === '' ? (['from'] as const) : []),
    ...(draft.to === '' ? (['to'] as const) : []),
    ...(draft.reason.trim() === '' ? (['reason'] as const) : []),
  ]
  return missing.map((field) => ({ field, detail: t(`delegations.need.${field}`) }))
}

export function delegationFormOf(draft: DelegationDraft): OwnDelegation {
  return { delegateId: draft.delegate[0] ?? '', from: draft.from, to: draft.to, reason: draft.reason.trim() }
}
