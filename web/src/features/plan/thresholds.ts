import type { LampColour, Thresholds } from '../../shared/api/contract'
import { count } from '../../shared/format/number'
import { numberFault, type FieldOf } from '../../shared/standard'
import { t } from './words'

/** What is typed in the form; points behind plan are written without a sign, as people say them. */
export interface ThresholdFields {
  preset: string
  yellow: string
  orange: string
  red: string
  finishYellowDays: string
  finishRedDays: string
}
type Form = Omit<Thresholds, 'presets' | 'can'>

const points = (value: number) => Math.abs(value)

export function fieldsOf(from: Thresholds): ThresholdFields {
  return {
    preset: from.preset,
    yellow: String(points(from.yellow)),
    orange: from.orange === null ? '' : String(points(from.orange)),
    red: String(points(from.red)),
    finishYellowDays: String(from.finishYellowDays),
    finishRedDays: String(from.finishRedDays),
  }
}

/** Reads the form; either what to send or what is wrong, field by field. */
export function checked(
  fields: ThresholdFields,
  from: Thresholds,
  standard: FieldOf,
): { form?: Form; errors: { field: string; detail: string }[] } {
  const errors: { field: string; detail: string }[] = []
  const read = (field: keyof ThresholdFields): number => {
    const detail = numberFault(standard, `threshold.${field}`, fields[field])
    if (detail !== undefined) errors.push({ field, detail })
    return Number(fields[field].trim())
  }
  const yellow = read('yellow')
  const orange = fields.orange.trim() === '' ? null : read('orange')
  const red = read('red')
  const finishYellowDays = read('finishYellowDays')
  const finishRedDays = read('finishRedDays')
  if (errors.length > 0) return { errors }
  if (yellow >= red || (orange !== null && (orange <= yellow || orange >= red))) {
    return { errors: [{ field: 'red', detail: t('thresholds.order') }] }
  }
  if (finishYellowDays >= finishRedDays) {
    return { errors: [{ field: 'finishRedDays', detail: t('thresholds.orderDays') }] }
  }
  // The sign is the server's own way of writing "behind"; it is kept as found.
  const sign = from.red < 0 ? -1 : 1
  return {
    form: {
      preset: fields.preset,
      yellow: sign * yellow,
      orange: orange === null ? null : sign * orange,
      red: sign * red,
      finishYellowDays,
      finishRedDays,
      version: from.version,
    },
    errors,
  }
}

/** The rule of each light in words, worst first. */
export function rules(from: Thresholds): { lamp: LampColour; text: string }[] {
  const yellow = count(points(from.yellow), places(from.yellow))
  const red = count(points(from.red), places(from.red))
  const orange = from.orange === null ? null : count(points(from.orange), places(from.orange))
  return [
    { lamp: 'RED', text: t('thresholds.ruleRed', { n: red, days: from.finishRedDays }) },
    ...(orange === null ? [] : [{ lamp: 'ORANGE' as const, text: t('thresholds.ruleOrange', { n: orange, m: red }) }]),
    { lamp: 'YELLOW', text: t('thresholds.ruleYellow', { n: yellow, m: orange ?? red, days: from.finishYellowDays }) },
    { lamp: 'GREEN', text: t('thresholds.ruleGreen', { n: yellow }) },
    { lamp: 'NOT_STARTED', text: t('thresholds.ruleNotStarted') },
    { lamp: 'DONE', text: t('thresholds.ruleDone') },
  ]
}

function places(value: number): number {
  return Number.isInteger(value) ? 0 : 1
}
