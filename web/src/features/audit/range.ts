import { isDay } from '../../shared/format/time'
import { t } from './words'

export interface Range {
  /** What the request takes: a day that exists, or nothing. */
  from: string
  to: string
  /** What to tell the person about the days typed, if anything. */
  notice: string | undefined
}

/** The days to ask for, from what stands in two fields. */
export function rangeOf(from: string, to: string): Range {
  const first = isDay(from) ? from : ''
  const last = isDay(to) ? to : ''
  if (first !== from || last !== to) return { from: first, to: last, notice: t('dayWrong') }
  return { from, to, notice: from !== '' && to !== '' && from > to ? t('order') : undefined }
}
