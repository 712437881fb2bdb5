import type { Gate, LifecycleNext } from '../../shared/api/contract'
import { t } from './words'

export type Tone = 'good' | 'bad' | 'warn' | 'quiet'

/** How a gate is shown: always a shape and a word beside the colour. */
export function standingOf(gate: Gate): { mark: string; word: string; tone: Tone } {
  if (gate.state === 'PASSED') return { mark: '✓', word: t('gate.PASSED'), tone: 'good' }
  if (gate.state === 'EXEMPT') return { mark: '○', word: t('gate.EXEMPT'), tone: 'quiet' }
  if (gate.severity === 'WARN') return { mark: '▲', word: t('gate.WARN'), tone: 'warn' }
  if (gate.severity === 'NOTIFY') return { mark: '▲', word: t('gate.NOTIFY'), tone: 'warn' }
  return { mark: '■', word: t('gate.BLOCK'), tone: 'bad' }
}

export const refuses = (gate: Gate): boolean => gate.state === 'BLOCKED' && gate.severity === 'BLOCK'
export const warns = (gate: Gate): boolean => gate.state === 'BLOCKED' && gate.severity !== 'BLOCK'

/** How much is still missing before a move: every single thing, not every gate. */
export function lacking(next: LifecycleNext): number {
  return next.gates.filter(refuses).reduce((sum, gate) => sum + gate.lacks.length, 0)
}

/** The way onward, and beside it what a project does only when it has to. */
export function ways(next: readonly LifecycleNext[]): { onward: LifecycleNext[]; aside: LifecycleNext[] } {
  return {
    onward: next.filter((one) => !one.aside),
    aside: next.filter((one) => one.aside),
  }
}

/** What a move says of itself. */
export function readiness(next: LifecycleNext): string {
  const missing = lacking(next)
  if (missing > 0) return t('next.blocked', { n: missing })
  const warned = next.gates.filter(warns).length
  return warned > 0 ? t('next.warned', { n: warned }) : t('next.open')
}
