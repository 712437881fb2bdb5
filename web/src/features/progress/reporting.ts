import type { Activity, ProgressReportForm, ReportMethod } from '../../shared/api/contract'
import { count, percent } from '../../shared/format/number'
import { type DayText, daysBetween, isDay } from '../../shared/format/time'
import { nameOf, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import { t } from './words'

/** What stands in the form, as typed. */
export interface Reporting {
  forDay: DayText
  method: ReportMethod
  percent: number
  quantity: string
  actualStart: string
  actualFinish: string
  remainingDays: string
  cause: string
  note: string
}
export interface Checked {
  form?: ProgressReportForm
  errors: { field: string; detail: string }[]
}

/** The form as it opens: last value, today, the method that fits; nothing to type when nothing changed. */
export function opening(activity: Activity, today: DayText): Reporting {
  return {
    forDay: today,
    method: methods(activity)[0] ?? 'PERCENT',
    percent: Math.round(activity.percent),
    quantity: activity.quantityDone ?? quantityFor(activity.percent, activity),
    actualStart: activity.actualStart ?? (activity.start && activity.start <= today ? activity.start : today),
    actualFinish: activity.actualFinish ?? '',
    remainingDays: '',
    cause: '',
    note: '',
  }
}

/** Ways to report this activity: a milestone by its day, by quantity only where there is one to measure against. */
export function methods(activity: Activity): ReportMethod[] {
  if (activity.kind === 'START_MILESTONE' || activity.kind === 'FINISH_MILESTONE') return ['DATES']
  const total = Number(activity.quantity ?? 0)
  return total > 0 ? ['QUANTITY', 'PERCENT', 'DATES'] : ['PERCENT', 'DATES']
}

/** The share done that a quantity stands for, or null where it cannot be told. */
export function shareOf(quantity: string, activity: Activity): number | null {
  const total = Number(activity.quantity ?? 0)
  const done = Number(quantity)
  return total > 0 && quantity.trim() !== '' && Number.isFinite(done) ? Math.min(100, (done / total) * 100) : null
}

/** The quantity for a share: for the quick buttons, to a tenth of the unit. */
export function quantityFor(share: number, activity: Activity): string {
  return String(Math.round(Number(activity.quantity ?? 0) * share) / 100)
}

/** The share done that the form says, whichever way it is reported. */
export function shareNow(fields: Reporting, activity: Activity): number | null {
  if (fields.method === 'PERCENT') return fields.percent
  if (fields.method === 'QUANTITY') return shareOf(fields.quantity, activity)
  return fields.actualFinish.trim() === '' ? null : 100
}

/** Points a share may lie under the baseline's before somebody asks why: where the lights begin to warn. */
const WARNING_POINTS = 3

/** The share the baseline promises by the end of a day, day by day from its start to its finish; null without one. */
export function promised(activity: Activity, day: DayText): number | null {
  const { baselineStart, baselineFinish } = activity
  if (!baselineStart || !baselineFinish || !isDay(day)) return null
  const whole = daysBetween(baselineStart, baselineFinish) + 1
  return Math.max(0, Math.min(100, ((daysBetween(baselineStart, day) + 1) / whole) * 100))
}

/** Whether a reason is due: finished late, past its finish and not done, or clearly less than promised by now. */
export function isLate(fields: Reporting, activity: Activity): boolean {
  const share = shareNow(fields, activity)
  const should = activity.baselineFinish ?? activity.finish
  if (share === 100) return should !== null && isDay(fields.actualFinish) && fields.actualFinish > should
  if ((activity.finishVarianceDays ?? 0) > 0) return true
  if (should !== null && fields.forDay > should) return true
  const by = share === null ? null : promised(activity, fields.forDay)
  return by !== null && share !== null && share < by - WARNING_POINTS
}

/** A value smaller than last time may stand, but deserves a second look. */
export function lessThanBefore(fields: Reporting, activity: Activity): string[] {
  const share = shareNow(fields, activity)
  if (share === null || share >= Math.floor(activity.percent)) return []
  return [t('error.less', { n: percent(activity.percent) })]
}

/** Reads the form; either what to send or what is wrong, field by field. */
export function checkReporting(fields: Reporting, activity: Activity, today: DayText, standard: FieldOf): Checked {
  const errors: Checked['errors'] = []
  const fault = (field: string, detail: string) => errors.push({ field, detail })
  const start = fields.actualStart.trim()
  const finish = fields.actualFinish.trim()
  const share = shareNow(fields, activity)
  const started = fields.method === 'DATES' || (share ?? 0) > 0

  if (!isDay(fields.forDay) || fields.forDay > today) fault('forDay', t('error.forDay'))
  if (fields.method === 'PERCENT' && !(fields.percent >= 0 && fields.percent <= 100))
    fault('percent', t('error.percent'))
  if (fields.method === 'QUANTITY' && !/^\d{1,12}(\.\d{1,4})?$/.test(fields.quantity.trim()))
    fault('quantity', t('error.quantity'))
  if (fields.method === 'DATES' && start === '' && finish === '') fault('actualStart', t('error.dates'))
  else if (started && start !== '' && (!isDay(start) || start > fields.forDay))
    fault('actualStart', t('error.actualStart'))
  if (finish !== '' && (!isDay(finish) || finish > fields.forDay || (start !== '' && finish < start)))
    fault('actualFinish', t('error.actualFinish'))
  if (fields.method === 'DATES' && fields.remainingDays.trim() !== '' && !/^\d{1,4}$/.test(fields.remainingDays.trim()))
    fault('remainingDays', t('error.remaining'))
  if (isLate(fields, activity) && fields.cause === '') {
    fault('cause', w('need.choice', { name: nameOf(standard, 'progress.cause') }))
  }
  const note = valueFault(standard, 'progress.note', fields.note)
  if (note !== undefined) fault('note', note)
  if (lessThanBefore(fields, activity).length > 0 && fields.note.trim() === '') fault('note', t('error.lessWhy'))
  if (errors.length > 0) return { errors }

  const form: ProgressReportForm = { forDay: fields.forDay, method: fields.method }
  if (fields.method === 'PERCENT') form.percent = fields.percent
  if (fields.method === 'QUANTITY') form.quantity = Number(fields.quantity.trim())
  if (started && start !== '') form.actualStart = start
  if (finish !== '' && (fields.method === 'DATES' || share === 100)) form.actualFinish = finish
  else if (share === 100) form.actualFinish = fields.forDay
  if (fields.method === 'DATES' && finish === '' && fields.remainingDays.trim() !== '')
    form.remainingDays = Number(fields.remainingDays.trim())
  if (fields.cause !== '') form.cause = fields.cause
  if (fields.note.trim() !== '') form.note = fields.note.trim()
  return { form, errors }
}

/** A quantity with its unit, for reading. */
export function measured(quantity: string | null, unit: string | null): string {
  if (quantity === null) return '—'
  const [, fraction = ''] = quantity.split('.')
  return `${count(Number(quantity), fraction.length)}${unit ? ` ${unit}` : ''}`
}
