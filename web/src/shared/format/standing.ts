import { w } from '../words'
import { count } from './number'

/** How far a finish has moved, in words: 推迟 12 天, 提前 3 天, 按期. */
export function variance(days: number | null | undefined): string {
  if (days === null || days === undefined) return '—'
  if (days === 0) return w('standing.onTime')
  return w(days > 0 ? 'standing.later' : 'standing.earlier', { n: count(Math.abs(days)) })
}

/** How far away a day is, in words: 今天, 3 天后, 已过 2 天. */
export function until(days: number | null | undefined): string {
  if (days === null || days === undefined) return ''
  if (days === 0) return w('standing.today')
  return w(days > 0 ? 'standing.inDays' : 'standing.overdue', { n: count(Math.abs(days)) })
}
