import type { StatutoryClock } from '../../shared/api/contract'
import { t } from './words'

export type Tone = 'late' | 'soon' | 'quiet'

/** How long a limit still runs, in words, and how pressing that is. */
export function leftOf(clock: StatutoryClock): { words: string; tone: Tone } {
  const n = Math.abs(clock.left)
  const unit = clock.unit === 'WORKDAY' ? t('clock.workday') : t('clock.day')
  const over = clock.left < 0
  if (clock.state === 'DONE') {
    return { words: over ? t('clock.doneLate', { n, unit }) : t('clock.done'), tone: 'quiet' }
  }
  if (clock.state === 'PAUSED') {
    return { words: t(over ? 'clock.pausedOver' : 'clock.paused', { n, unit }), tone: over ? 'late' : 'quiet' }
  }
  if (over) return { words: t('clock.overdue', { n, unit }), tone: 'late' }
  if (n === 0) return { words: t('clock.dueToday'), tone: 'soon' }
  return { words: t('clock.left', { n, unit }), tone: n <= 3 ? 'soon' : 'quiet' }
}
