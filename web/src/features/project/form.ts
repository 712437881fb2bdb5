import type { Project, ProjectForm } from '../../shared/api/contract'
import type { Problem } from '../../shared/api/problem'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { nameOf, valueFault, type FieldOf } from '../../shared/standard'
import { t } from './words'

/** A project as it stands in the form: what was typed, before it is known to be right. */
export interface ProjectDraft {
  name: string
  nationalCode: string
  typeCode: string
  natureCode: string
  industryCode: string
  regionCode: string
  ownerOrganisationId: string
  authorityOrganisationId: string
  stage: string
  investment: string
  plannedStart: string
  plannedFinish: string
  approvedOn: string
  approvalNumber: string
  address: string
  summary: string
  keyProject: boolean
  notSecret: boolean
}
export type DraftField = keyof ProjectDraft
export interface Fault {
  field: string
  detail: string
}

const TEXTS = ['name', 'nationalCode', 'approvalNumber', 'address', 'summary'] as const
const CHOICES = [
  'typeCode',
  'natureCode',
  'industryCode',
  'regionCode',
  'stage',
  'ownerOrganisationId',
  'authorityOrganisationId',
] as const
const DAYS = ['plannedStart', 'plannedFinish', 'approvedOn'] as const
export function emptyDraft(): ProjectDraft {
  return {
    name: '',
    nationalCode: '',
    typeCode: '',
    natureCode: '',
    industryCode: '',
    regionCode: '',
    ownerOrganisationId: '',
    authorityOrganisationId: '',
    stage: '',
    investment: '',
    plannedStart: '',
    plannedFinish: '',
    approvedOn: '',
    approvalNumber: '',
    address: '',
    summary: '',
    keyProject: false,
    notSecret: false,
  }
}

export function draftOf(project: Project): ProjectDraft {
  return {
    name: project.name,
    nationalCode: project.nationalCode ?? '',
    typeCode: project.typeCode,
    natureCode: project.natureCode ?? '',
    industryCode: project.industryCode ?? '',
    regionCode: project.region.code,
    ownerOrganisationId: project.owner.id,
    authorityOrganisationId: project.authority?.id ?? '',
    stage: project.stage,
    investment: project.investment ?? '',
    plannedStart: project.plannedStart ?? '',
    plannedFinish: project.plannedFinish ?? '',
    approvedOn: project.approvedOn ?? '',
    approvalNumber: project.approvalNumber ?? '',
    address: project.address ?? '',
    summary: project.summary ?? '',
    keyProject: project.keyProject,
    notSecret: project.secrecyDeclaredAt !== null,
  }
}

/** What keeps the form from being sent, in the order of the page, each as a sentence saying what to do. */
export function faults(draft: ProjectDraft, field: FieldOf, creating = false): Fault[] {
  const found: Fault[] = []
  const say = (code: DraftField, detail: string) => found.push({ field: code, detail })
  const name = (code: DraftField) => nameOf(field, `project.${code}`)

  for (const code of [...TEXTS, ...CHOICES, 'investment', ...DAYS] as const) {
    const detail = valueFault(field, `project.${code}`, draft[code])
    if (detail !== undefined) say(code, detail)
  }
  const { investment } = draft
  if (investment !== '' && (parseYuan(investment) === undefined || investment.startsWith('-'))) {
    say('investment', t('need.money', { name: name('investment') }))
  }
  for (const code of DAYS) {
    if (draft[code] !== '' && !isDay(draft[code])) say(code, t('need.day', { name: name(code) }))
  }
  if (isDay(draft.plannedStart) && isDay(draft.plannedFinish) && draft.plannedFinish < draft.plannedStart) {
    const names = { later: name('plannedFinish'), earlier: name('plannedStart') }
    say('plannedFinish', t('need.order', { ...names, day: draft.plannedStart }))
  }
  if (creating && !draft.notSecret) say('notSecret', t('need.notSecret'))
  return found
}

/** The request for a draft without faults; what is empty is left out. */
export function formOf(draft: ProjectDraft, version?: number): ProjectForm {
  const filled = <K extends DraftField>(code: K) => {
    const value = draft[code]
    return typeof value === 'string' && value.trim() !== '' ? { [code]: value.trim() } : {}
  }
  return {
    name: draft.name.trim(),
    ...filled('nationalCode'),
    typeCode: draft.typeCode,
    natureCode: draft.natureCode,
    ...filled('industryCode'),
    regionCode: draft.regionCode,
    ownerOrganisationId: draft.ownerOrganisationId,
    ...filled('authorityOrganisationId'),
    stage: draft.stage,
    investment: draft.investment as Yuan,
    ...filled('plannedStart'),
    ...filled('plannedFinish'),
    ...filled('approvedOn'),
    ...filled('approvalNumber'),
    ...filled('address'),
    ...filled('summary'),
    keyProject: draft.keyProject,
    notSecret: draft.notSecret,
    ...(version === undefined ? {} : { version }),
  }
}

/** What the server found wrong, by field, in the form the error summary takes. */
export function refused(problem: Problem | null): Fault[] {
  return problem?.errors.map((one) => ({ field: one.pointer.slice(1), detail: one.detail })) ?? []
}
