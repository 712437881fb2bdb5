import zh from './audit.zh-CN.json'
import { t } from './words'

/** How an attempt ended, in a word; one we have no word for shows as it came. */
export function outcomeWord(outcome: string | null | undefined): string {
  if (!outcome) return '—'
  return outcome in zh.outcomes ? t(`outcomes.${outcome as keyof typeof zh.outcomes}`) : outcome
}

const STATUS = /^HTTP (\d{3})$/

/** Why it was refused, in words where the trail keeps only the number of the answer. */
export function detailWord(detail: string): string {
  const status = STATUS.exec(detail)?.[1]
  if (status === undefined) return detail
  return status in zh.statuses ? t(`statuses.${status as keyof typeof zh.statuses}`) : t('statuses.other', { status })
}
