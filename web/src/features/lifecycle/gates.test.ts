import { describe, expect, it } from 'vitest'
import type { Gate, LifecycleNext } from '../../shared/api/contract'
import { lacking, readiness, refuses, standingOf, ways, warns } from './gates'

const gate = (state: Gate['state'], severity: Gate['severity'], lacks = 0): Gate => ({
  code: 'G07',
  name: '施工许可条件具备',
  law: '建筑法第八条',
  state,
  severity,
  words: '',
  lacks: Array.from({ length: lacks }, (_, n) => ({
    what: `缺少第 ${n} 项。`,
    supplier: '住建部门',
    way: 'ENTER' as const,
    kind: 'WORK_PERMIT',
    link: '/',
  })),
})
const next = (transition: LifecycleNext['transition'], gates: Gate[] = [], aside = false): LifecycleNext => ({
  transition,
  name: transition,
  toStage: 'CONSTRUCTION',
  toStageName: '施工',
  toStatus: 'ACTIVE',
  toStatusName: '进行中',
  open: !gates.some(refuses),
  aside,
  gates,
})

describe('gates on the screen', () => {
  it('tell their state by a shape and a word as well as by colour', () => {
    expect(standingOf(gate('PASSED', 'BLOCK'))).toEqual({ mark: '✓', word: '已满足', tone: 'good' })
    expect(standingOf(gate('EXEMPT', null))).toEqual({ mark: '○', word: '不适用', tone: 'quiet' })
    expect(standingOf(gate('BLOCKED', 'BLOCK', 1))).toEqual({ mark: '■', word: '未满足', tone: 'bad' })
    expect(standingOf(gate('BLOCKED', 'WARN', 1))).toEqual({ mark: '▲', word: '警示', tone: 'warn' })
    expect(standingOf(gate('BLOCKED', 'NOTIFY', 1))).toEqual({ mark: '▲', word: '提醒', tone: 'warn' })
  })

  it('refuse only where their rule blocks, and warn where it does not', () => {
    expect(refuses(gate('BLOCKED', 'BLOCK', 1))).toBe(true)
    expect(refuses(gate('BLOCKED', 'WARN', 1))).toBe(false)
    expect(refuses(gate('PASSED', 'BLOCK'))).toBe(false)
    expect(warns(gate('BLOCKED', 'WARN', 1))).toBe(true)
    expect(warns(gate('PASSED', 'WARN'))).toBe(false)
  })
})

describe('ways of a project', () => {
  it('count every single thing that is missing, warnings apart', () => {
    const start = next('STARTED', [
      gate('BLOCKED', 'BLOCK', 3),
      gate('BLOCKED', 'WARN', 2),
      gate('BLOCKED', 'BLOCK', 1),
    ])
    expect(lacking(start)).toBe(4)
    expect(readiness(start)).toBe('还差 4 项，补齐后才能办理。')
  })

  it('say that warnings need a reason', () => {
    expect(readiness(next('SETTLED', [gate('BLOCKED', 'NOTIFY', 1)]))).toBe('条件具备；有 1 项警示，办理时须说明理由。')
    expect(readiness(next('SETTLED'))).toBe('条件具备，可以办理。')
  })

  it('are the way onward, and aside what a project does only when it has to', () => {
    const all = [
      next('STARTED'),
      next('TERMINATED', [], true),
      next('WITHDRAWN', [], true),
      next('HANDED_OVER'),
      next('NOT_EVALUATED', [], true),
    ]
    const { onward, aside } = ways(all)
    expect(onward.map((one) => one.transition)).toEqual(['STARTED', 'HANDED_OVER'])
    expect(aside.map((one) => one.transition)).toEqual(['TERMINATED', 'WITHDRAWN', 'NOT_EVALUATED'])
  })
})
