import type { MachineForm, MachineLine } from '../../shared/api/contract'
import { valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './forms'
import { t } from './words'

export interface MachineDraft {
  name: string
  purpose: string
  organisationId: string
  answersFor: string
  rights: string[]
  scopeKind: MachineForm['scopeKind'] | ''
  scopeId: string
  validUntil: string
}

/** What the data standard finds wrong, and what only this form knows: at least one right, and what the scope means. */
export function machineFaults(draft: MachineDraft, standard: FieldOf): Fault[] {
  const { rights, scopeId, ...texts } = draft
  const found = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((field) => {
    const detail = valueFault(standard, `machine.${field}`, texts[field])
    return detail === undefined ? [] : [{ field: field as string, detail }]
  })
  if (rights.length === 0) found.push({ field: 'rights', detail: t('machine.needRights') })
  if (draft.scopeKind !== '' && draft.scopeKind !== 'TENANT' && scopeId === '')
    found.push({ field: 'scopeId', detail: t('machine.needScope') })
  return found
}

export function machineFormOf(draft: MachineDraft): MachineForm {
  return {
    name: draft.name.trim(),
    purpose: draft.purpose.trim(),
    organisationId: draft.organisationId,
    answersFor: draft.answersFor,
    rights: draft.rights,
    // Asked for before it is sent.
    scopeKind: draft.scopeKind as MachineForm['scopeKind'],
    ...(draft.scopeKind === 'TENANT' ? {} : { scopeId: draft.scopeId }),
    validUntil: draft.validUntil,
  }
}

/** How far it reaches, in words; a project or lot is named to those alone who may see it. */
export function reachWord(machine: Pick<MachineLine, 'scopeKind' | 'scopeName'>): string {
  if (machine.scopeKind === 'TENANT') return t('machine.whole')
  const kind = t(`grant.kind.${machine.scopeKind}`)
  return machine.scopeName ? `${kind}：${machine.scopeName}` : kind
}
