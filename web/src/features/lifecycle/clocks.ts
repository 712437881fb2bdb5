import type { StatutoryClock } from '../../shared/api/contract'
import { t } from './words'

export type Tone = 'late' | 'soon' | 'quiet'

const UNITS = { HOUR: 'clock.hour', WORKDAY: 'clock.workday' } as const

/** How long a limit still runs, in words, and how pressing that is. */
export function leftOf(clock: StatutoryClock): { words: string; tone: Tone } {
  const n = Math.abs(clock.left)
  const unit = t(UNITS[clock.unit as keyof typeof UNITS] ?? 'clock.day')
  if (clock.atLeast) return lasting(clock, n, unit)
  const over = clock.left < 0
  if (clock.state === 'DONE') {
    return { words: over ? t('clock.doneLate', { n, unit }) : t('clock.done'), tone: 'quiet' }
  }
  if (clock.state === 'PAUSED') {
    return { words: t(over ? 'clock.pausedOver' : 'clock.paused', { n, unit }), tone: over ? 'late' : 'quiet' }
  }
  if (over) return { words: t('clock.overdue', { n, unit }), tone: 'late' }
  if (clock.unit === 'HOUR') {
    return { words: n === 0 ? t('clock.lastHour') : t('clock.leftOver', { n, unit }), tone: 'soon' }
  }
  if (n === 0) return { words: t('clock.dueToday'), tone: 'soon' }
  return { words: t('clock.left', { n, unit }), tone: n <= 3 ? 'soon' : 'quiet' }
}

/** Of one that must last: until then nothing presses, and afterwards only what was ended too early is wrong. */
function lasting(clock: StatutoryClock, n: number, unit: string): { words: string; tone: Tone } {
  if (clock.state === 'DONE') {
    return clock.early
      ? { words: t('clock.tooShort', { n, unit }), tone: 'late' }
      : { words: t('clock.longEnough'), tone: 'quiet' }
  }
  return clock.left > 0
    ? { words: t('clock.mustLast', { n, unit }), tone: 'quiet' }
    : { words: t('clock.lasted'), tone: 'soon' }
}
