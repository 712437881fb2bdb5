import type { GrantForm, OrganisationForm, OrganisationKind, PersonForm, ScopeKind } from '../../shared/api/contract'
import type { Problem } from '../../shared/api/problem'
import { passwordFault as shortPassword } from '../../shared/password'
import { isDay } from '../../shared/format/time'
import { session } from '../../shared/session'
import { dayFault, nameOf, valueFault, type FieldOf } from '../../shared/standard'
import { t } from './words'

export interface Fault {
  field: string
  detail: string
}
export interface OrganisationDraft {
  name: string
  kind: string
  uscc: string
  parentId: string
  regionCode: string
}
export interface PersonDraft {
  name: string
  post: string
  mobile: string
  email: string
  organisationId: string
  login: string
  password: string
}
export interface GrantDraft {
  role: string
  scopeKind: ScopeKind | ''
  region: string
  organisation: string
  project: string
  projectClass: string
  lot: string
  validFrom: string
  validTo: string
}

/** What the data standard finds wrong with a draft, field by field in their order. */
function held<D extends object>(draft: D, fault: (field: keyof D & string) => string | undefined): Fault[] {
  return (Object.keys(draft) as (keyof D & string)[]).flatMap((field) => {
    const detail = fault(field)
    return detail === undefined ? [] : [{ field, detail }]
  })
}

export function organisationFaults(draft: OrganisationDraft, standard: FieldOf): Fault[] {
  const found = held(draft, (field) => valueFault(standard, `organisation.${field}`, draft[field]))
  const uscc = standard('organisation.uscc')
  const length = draft.uscc.replace(/\s/g, '').length
  if (uscc && length > 0 && length < (uscc.maxLength ?? 0)) {
    const values = { name: uscc.name, n: uscc.maxLength ?? 0, m: length }
    found.push({ field: 'uscc', detail: t('need.whole', values) })
  }
  return found
}

export function organisationFormOf(draft: OrganisationDraft, version?: number): OrganisationForm {
  return {
    name: draft.name.trim(),
    // Asked for before it is sent; the list holds these codes alone.
    kind: draft.kind as OrganisationKind,
    ...(draft.uscc.trim() ? { uscc: draft.uscc.trim() } : {}),
    ...(draft.parentId ? { parentId: draft.parentId } : {}),
    ...(draft.regionCode ? { regionCode: draft.regionCode } : {}),
    ...(version === undefined ? {} : { version }),
  }
}

export function passwordFault(field: string, password: string): Fault[] {
  const detail = shortPassword(password)
  return detail === undefined ? [] : [{ field, detail }]
}

export function personFaults(draft: PersonDraft, standard: FieldOf): Fault[] {
  const found = held(draft, (field) => valueFault(standard, `person.${field}`, draft[field]))
  return [...found.filter((one) => one.field !== 'password'), ...passwordFault('password', draft.password)]
}

export function personFormOf(draft: PersonDraft): PersonForm {
  return {
    name: draft.name.trim(),
    ...(draft.post.trim() ? { post: draft.post.trim() } : {}),
    ...(draft.mobile.trim() ? { mobile: draft.mobile.trim() } : {}),
    ...(draft.email.trim() ? { email: draft.email.trim() } : {}),
    organisationId: draft.organisationId,
    login: draft.login.trim(),
    password: draft.password,
  }
}

/** What the scope of each kind is called by: its id in the request. */
function scopeOf(draft: GrantDraft): string {
  switch (draft.scopeKind) {
    case 'REGION':
      return draft.region
    case 'ORGANISATION':
      return draft.organisation
    case 'CLASS':
      return draft.projectClass
    case 'PROJECT':
      return draft.project
    case 'LOT':
      return draft.lot
    default:
      return ''
  }
}

/** What is chosen for a scope of each kind; a lot by way of its project. */
const CHOSEN = {
  '': [],
  TENANT: [],
  REGION: ['region'],
  ORGANISATION: ['organisation'],
  OWN: [],
  CLASS: ['projectClass'],
  PROJECT: ['project'],
  LOT: ['project', 'lot'],
} as const

export function grantFaults(draft: GrantDraft, standard: FieldOf): Fault[] {
  const found = held({ role: draft.role, scopeKind: draft.scopeKind }, (field) =>
    valueFault(standard, `grant.${field}`, draft[field]),
  )
  // A lot is chosen among those of its project, so that one is asked for first.
  const next = CHOSEN[draft.scopeKind].find((field) => draft[field] === '')
  const detail = next && valueFault(standard, `grant.${next}`, draft[next])
  const days = (['validFrom', 'validTo'] as const).flatMap((field) => {
    const fault = periodFault(standard, 'grant', field, draft)
    return fault === undefined ? [] : [{ field, detail: fault }]
  })
  return next && detail !== undefined ? [...found, { field: next, detail }, ...days] : [...found, ...days]
}

/** What is wrong with a day of a period, said before anybody is asked to prove to be there. */
export function periodFault(
  standard: FieldOf,
  entity: 'grant' | 'handing' | 'grantRequest',
  field: 'validFrom' | 'validTo',
  period: { validFrom: string; validTo: string },
  today: string = session.value?.today ?? '',
): string | undefined {
  const value = period[field].trim()
  if (value === '') return undefined
  const name = nameOf(standard, `${entity}.${field}`)
  if (!isDay(value)) return dayFault(standard, `${entity}.${field}`, value)
  if (field === 'validFrom') return undefined
  if (value < today) return t('grant.past', { name })
  return isDay(period.validFrom) && value < period.validFrom
    ? t('grant.backwards', { name, from: nameOf(standard, `${entity}.validFrom`) })
    : undefined
}

export interface Scope {
  scopeKind: ScopeKind
  scopeId?: string
}

/** Where a draft reaches, once it says so. */
export function scopeFormOf(draft: GrantDraft): Scope {
  const scopeId = scopeOf(draft)
  return { scopeKind: draft.scopeKind as ScopeKind, ...(scopeId ? { scopeId } : {}) }
}

/** @param further where the same role reaches as well */
export function grantFormOf(draft: GrantDraft, further: readonly Scope[] = []): GrantForm {
  return {
    role: draft.role,
    ...scopeFormOf(draft),
    ...(draft.validFrom ? { validFrom: draft.validFrom } : {}),
    ...(draft.validTo ? { validTo: draft.validTo } : {}),
    ...(further.length > 0 ? { further: [...further] } : {}),
  }
}

export function refused(problem: Problem | null): Fault[] {
  return problem?.errors.map((one) => ({ field: one.pointer.slice(1), detail: one.detail })) ?? []
}

/** Letters and figures nobody mistakes for each other when reading aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A first password of sixteen characters in fours, from the browser's random source. */
export function randomPassword(): string {
  const limit = 256 - (256 % ALPHABET.length)
  let made = ''
  while (made.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < limit && made.length < 16) made += ALPHABET[byte % ALPHABET.length]
    }
  }
  return made.replace(/(.{4})(?=.)/g, '$1-')
}
