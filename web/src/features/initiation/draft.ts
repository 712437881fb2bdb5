import type { Initiation, InitiationForm } from '../../shared/api/contract'
import { parseYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { nameOf, valueFault, type FieldOf } from '../../shared/standard'
import { t } from './words'

export interface FundDraft {
  sourceCode: string
  amount: string
  proof: string
}

/** An application as it stands in the form: what was typed, before it is known to be right. */
export interface InitiationDraft {
  projectId: string
  track: string
  name: string
  nationalCode: string
  typeCode: string
  natureCode: string
  industryCode: string
  regionCode: string
  ownerOrganisationId: string
  authorityOrganisationId: string
  necessity: string
  content: string
  scale: string
  investment: string
  funds: FundDraft[]
  plannedStart: string
  plannedFinish: string
  address: string
  landUse: string
  contact: string
  phone: string
  notSecret: boolean
}

export interface Fault {
  field: string
  detail: string
}

/** The steps, with what is asked in each. */
export const STEPS = {
  basics: [
    'track',
    'name',
    'nationalCode',
    'typeCode',
    'natureCode',
    'industryCode',
    'regionCode',
    'ownerOrganisationId',
    'authorityOrganisationId',
    'contact',
    'phone',
  ],
  content: ['necessity', 'content', 'scale'],
  money: ['investment', 'funds'],
  time: ['plannedStart', 'plannedFinish'],
  site: ['address', 'landUse'],
  review: ['notSecret', 'projectId'],
} as const
export type StepCode = keyof typeof STEPS
export const STEP_CODES = Object.keys(STEPS) as StepCode[]

const TEXTS = [
  'projectId',
  'track',
  'name',
  'nationalCode',
  'typeCode',
  'natureCode',
  'industryCode',
  'regionCode',
  'ownerOrganisationId',
  'authorityOrganisationId',
  'necessity',
  'content',
  'scale',
  'plannedStart',
  'plannedFinish',
  'address',
  'landUse',
  'contact',
  'phone',
] as const

/** Where a field of the request is asked: `funds/0/amount` is money's. */
export function stepOf(field: string): StepCode {
  const code = field.split('/')[0] ?? ''
  return STEP_CODES.find((step) => (STEPS[step] as readonly string[]).includes(code)) ?? 'review'
}

export function draftOf(form: InitiationForm): InitiationDraft {
  const texts = Object.fromEntries(TEXTS.map((code) => [code, form[code] ?? '']))
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    investment: form.investment ?? '',
    funds: (form.funds ?? []).map((fund) => ({
      sourceCode: fund.sourceCode ?? '',
      amount: fund.amount ?? '',
      proof: fund.proof ?? '',
    })),
    notSecret: form.notSecret ?? false,
  }
}

/** What is wrong with what was typed so far; what is missing is no fault of a draft. */
export function faults(draft: InitiationDraft, field: FieldOf): Fault[] {
  const found: Fault[] = []
  const say = (code: string, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field: code, detail })
  }
  for (const code of TEXTS) say(code, valueFault(field, `initiation.${code}`, draft[code]))
  if (!isMoney(draft.investment)) {
    say('investment', t('need.money', { name: nameOf(field, 'initiation.investment') }))
  }
  draft.funds.forEach((fund, index) => {
    if (!isMoney(fund.amount)) {
      say(`funds/${index}/amount`, t('need.money', { name: nameOf(field, 'initiationFund.amount') }))
    }
    say(`funds/${index}/proof`, valueFault(field, 'initiationFund.proof', fund.proof))
  })
  if (isDay(draft.plannedStart) && isDay(draft.plannedFinish) && draft.plannedFinish < draft.plannedStart) {
    say('plannedFinish', t('need.order'))
  }
  return found
}

function isMoney(typed: string): boolean {
  return typed === '' || (parseYuan(typed) !== undefined && !typed.startsWith('-'))
}

/** The request for a draft without faults; what is empty is left out. */
export function formOf(draft: InitiationDraft, version?: number): InitiationForm {
  const texts = Object.fromEntries(
    TEXTS.filter((code) => draft[code].trim() !== '').map((code) => [code, draft[code].trim()]),
  )
  return {
    ...texts,
    ...(draft.investment === '' ? {} : { investment: draft.investment as Yuan }),
    funds: draft.funds.map((fund) => ({
      ...(fund.sourceCode === '' ? {} : { sourceCode: fund.sourceCode }),
      ...(fund.amount === '' ? {} : { amount: fund.amount as Yuan }),
      ...(fund.proof.trim() === '' ? {} : { proof: fund.proof.trim() }),
    })),
    notSecret: draft.notSecret,
    ...(version === undefined ? {} : { version }),
  }
}

/** Fen of all sources together, and of the whole; null while one of them is no amount. */
export function sums(draft: InitiationDraft): { funds: number; whole: number } | null {
  const fen = (typed: string) => (parseYuan(typed) === undefined ? undefined : Math.round(Number(typed) * 100))
  const amounts = draft.funds.filter((fund) => fund.amount !== '').map((fund) => fen(fund.amount))
  const whole = fen(draft.investment)
  if (whole === undefined || amounts.some((one) => one === undefined)) return null
  return { funds: amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0), whole }
}

/** What keeps it from being submitted, by step, in the order of the steps. */
export function lacksByStep(lacks: Initiation['lacks']): { step: StepCode; lacks: Fault[] }[] {
  const all = lacks.map((one) => ({ field: one.pointer.slice(1), detail: one.detail }))
  return STEP_CODES.map((step) => ({ step, lacks: all.filter((one) => stepOf(one.field) === step) })).filter(
    (one) => one.lacks.length > 0,
  )
}
