import type { Project, ProjectForm, StandardField } from '../../shared/api/contract'
import type { Problem } from '../../shared/api/problem'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
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
/** What the request cannot go without, whatever the standard says. */
const MUST: readonly DraftField[] = [
  'name',
  'typeCode',
  'natureCode',
  'regionCode',
  'ownerOrganisationId',
  'stage',
  'investment',
]

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

/** The standard's word of a field, or ours when the standard does not list it. */
type FieldOf = (code: string) => StandardField | undefined
function nameOf(code: DraftField, field: FieldOf): string {
  return field(code)?.name ?? (code === 'notSecret' ? t('fact.secrecy') : t(`fact.${code}`))
}

/** What keeps the form from being sent, in the order of the page, each as a sentence saying what to do. */
export function faults(draft: ProjectDraft, field: FieldOf, creating = false): Fault[] {
  const found: Fault[] = []
  const say = (code: DraftField, detail: string) => found.push({ field: code, detail })
  const must = (code: DraftField) => MUST.includes(code) || field(code)?.required === true

  for (const code of TEXTS) {
    const value = draft[code].trim()
    const most = field(code)?.maxLength
    if (value === '' && must(code)) say(code, t('need.text', { name: nameOf(code, field) }))
    else if (most && value.length > most) {
      say(code, t('need.tooLong', { name: nameOf(code, field), n: most, m: value.length }))
    }
  }
  for (const code of CHOICES) {
    if (draft[code] === '' && must(code)) say(code, t('need.choice', { name: nameOf(code, field) }))
  }
  if (draft.investment === '') {
    if (must('investment')) say('investment', t('need.text', { name: nameOf('investment', field) }))
  } else if (parseYuan(draft.investment) === undefined || draft.investment.startsWith('-')) {
    say('investment', t('need.money', { name: nameOf('investment', field) }))
  }
  for (const code of DAYS) {
    if (draft[code] === '') {
      if (must(code)) say(code, t('need.text', { name: nameOf(code, field) }))
    } else if (!isDay(draft[code])) say(code, t('need.day', { name: nameOf(code, field) }))
  }
  if (isDay(draft.plannedStart) && isDay(draft.plannedFinish) && draft.plannedFinish < draft.plannedStart) {
    const names = { later: nameOf('plannedFinish', field), earlier: nameOf('plannedStart', field) }
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
