import type { SecurityPolicy, SecurityPolicyForm, SecurityPolicyView } from '../../shared/api/contract'
import { numberFault, valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './forms'
import { t } from './words'

/** The figures of a policy, in the order people read them; which people need a code stands among them. */
export const POLICY_FIELDS = [
  'leastLength',
  'kinds',
  'history',
  'adminDays',
  'otherDays',
  'idleMinutes',
  'longestMinutes',
  'secondFactor',
  'attempts',
  'lockMinutes',
] as const
export type PolicyField = (typeof POLICY_FIELDS)[number]
export type PolicyDraft = Record<PolicyField, string>
export const SECOND_FACTORS = ['NOBODY', 'ADMINISTRATORS', 'EVERYBODY'] as const

/** A value of a policy in words, with its unit. */
export function policyWord(policy: SecurityPolicy, field: PolicyField, standard: FieldOf): string {
  if (field === 'secondFactor') return t(`policy.secondFactor.${policy.secondFactor}`)
  const value = policy[field]
  const unit = standard(`securityPolicy.${field}`)?.unit ?? ''
  return value === null ? t('policy.forEver') : `${value} ${unit}`.trim()
}

/** The fields in which one differs from another. */
export function changedFields(one: SecurityPolicy, other: SecurityPolicy): PolicyField[] {
  return POLICY_FIELDS.filter((field) => one[field] !== other[field])
}

export function draftOf(policy: SecurityPolicy): PolicyDraft {
  return Object.fromEntries(
    POLICY_FIELDS.map((field) => [field, policy[field] === null ? '' : String(policy[field])]),
  ) as PolicyDraft
}

/** How far the server lets a figure go, in words for the hint; nothing where the standard alone bounds it. */
export function boundWord(bounds: SecurityPolicyView['bounds'], field: PolicyField): string {
  switch (field) {
    case 'idleMinutes':
    case 'longestMinutes':
      return t('policy.upTo', { n: bounds[field], unit: '分钟' })
    case 'attempts':
      return t('policy.upTo', { n: bounds[field], unit: '次' })
    case 'lockMinutes':
      return t('policy.atLeast', { n: bounds[field] })
    default:
      return ''
  }
}

/** What is wrong with a draft, field by field in their order; what the server is set to counts as the standard does. */
export function policyFaults(draft: PolicyDraft, bounds: SecurityPolicyView['bounds'], standard: FieldOf): Fault[] {
  const found = POLICY_FIELDS.flatMap((field): Fault[] => {
    const place = `securityPolicy.${field}` as const
    const detail =
      field === 'secondFactor'
        ? valueFault(standard, place, draft[field])
        : (numberFault(standard, place, draft[field]) ?? beyond(bounds, field, Number(draft[field])))
    return detail === undefined ? [] : [{ field, detail }]
  })
  if (found.length === 0 && Number(draft.longestMinutes) < Number(draft.idleMinutes)) {
    return [{ field: 'longestMinutes', detail: t('policy.order') }]
  }
  return found
}

function beyond(bounds: SecurityPolicyView['bounds'], field: PolicyField, value: number): string | undefined {
  switch (field) {
    case 'idleMinutes':
    case 'longestMinutes':
    case 'attempts':
      return value > bounds[field] ? boundWord(bounds, field) : undefined
    case 'lockMinutes':
      return value < bounds[field] ? boundWord(bounds, field) : undefined
    default:
      return undefined
  }
}

export function policyFormOf(draft: PolicyDraft, version: number): SecurityPolicyForm {
  const days = draft.otherDays.trim()
  return {
    leastLength: Number(draft.leastLength),
    kinds: Number(draft.kinds),
    history: Number(draft.history),
    adminDays: Number(draft.adminDays),
    ...(days === '' ? {} : { otherDays: Number(days) }),
    idleMinutes: Number(draft.idleMinutes),
    longestMinutes: Number(draft.longestMinutes),
    // Asked for before it is sent; the list holds these codes alone.
    secondFactor: draft.secondFactor as SecurityPolicyForm['secondFactor'],
    attempts: Number(draft.attempts),
    lockMinutes: Number(draft.lockMinutes),
    version,
  }
}
