import { instant, instantDay } from '../../shared/format/time'
import { t } from './words'

/** A length of time in the two largest units that say something: 3 天 2 小时. */
export function spentWords({ days, hours, minutes }: { days: number; hours: number; minutes: number }): string {
  if (days > 0) return hours > 0 ? t('time.daysHours', { d: days, h: hours }) : t('time.days', { d: days })
  if (hours > 0) return t('time.hours', { h: hours })
  return t('time.minutes', { m: minutes })
}

/** Until when: of a whole day the day, since midnight is the end of the one before. */
export function limitWords(due: string): string {
  const before = new Date(Date.parse(due) - 1).toISOString()
  return instant(due).endsWith('00:00') ? instantDay(before) : instant(due)
}
