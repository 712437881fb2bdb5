import zh from './audit.zh-CN.json'
import { t } from './words'

/** How an attempt ended, in a word; one we have no word for shows as it came. */
export function outcomeWord(outcome: string | null | undefined): string {
  if (!outcome) return '—'
  return outcome in zh.outcomes ? t(`outcomes.${outcome as keyof typeof zh.outcomes}`) : outcome
}
