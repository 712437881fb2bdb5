import { describe, expect, it } from 'vitest'
import { machineFaults, machineFormOf, reachWord, type MachineDraft } from './machines'

const draft = (more: Partial<MachineDraft> = {}): MachineDraft => ({
  name: '财政一体化接口',
  purpose: '每日读取项目进度',
  organisationId: 'o',
  answersFor: 'p',
  rights: ['project.read'],
  scopeKind: 'TENANT',
  scopeId: '',
  validUntil: '2026-12-31',
  ...more,
})
const anything = () => undefined

describe('a machine written down', () => {
  it('needs at least one right', () =>
    expect(machineFaults(draft({ rights: [] }), anything).map((one) => one.field)).toEqual(['rights']))

  it('needs to know which one its scope means, but for the whole', () => {
    expect(machineFaults(draft({ scopeKind: 'REGION' }), anything).map((one) => one.field)).toEqual(['scopeId'])
    expect(machineFaults(draft(), anything)).toEqual([])
  })

  it('sends nothing for the whole that a scope had named before', () =>
    expect(machineFormOf(draft({ scopeId: '990100' }))).not.toHaveProperty('scopeId'))

  it('names how far it reaches', () => {
    expect(reachWord({ scopeKind: 'TENANT', scopeName: null })).toBe('全部')
    expect(reachWord({ scopeKind: 'REGION', scopeName: '东区' })).toContain('东区')
  })
})
