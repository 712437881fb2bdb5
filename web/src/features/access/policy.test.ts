import { describe, expect, it } from 'vitest'
import type { SecurityPolicy } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { boundWord, changedFields, draftOf, policyFaults, policyFormOf, policyWord } from './policy'

const policy: SecurityPolicy = {
  leastLength: 10,
  kinds: 3,
  history: 5,
  adminDays: 90,
  otherDays: null,
  idleMinutes: 120,
  longestMinutes: 720,
  secondFactor: 'NOBODY',
  attempts: 5,
  lockMinutes: 15,
}
const bounds = { idleMinutes: 120, longestMinutes: 720, attempts: 5, lockMinutes: 15 }
const standard = aStandard({
  'securityPolicy.leastLength': {
    name: '口令最短长度',
    kind: 'integer',
    unit: '个字符',
    required: true,
    least: 10,
    most: 64,
  },
  'securityPolicy.otherDays': { name: '其他人员口令有效期', kind: 'integer', unit: '天', least: 1, most: 730 },
  'securityPolicy.idleMinutes': {
    name: '无操作退出',
    kind: 'integer',
    unit: '分钟',
    required: true,
    least: 5,
    most: 1440,
  },
})

describe('a security policy', () => {
  it('is shown in words with its units', () => {
    expect(policyWord(policy, 'leastLength', standard)).toBe('10 个字符')
    expect(policyWord(policy, 'otherDays', standard)).toBe('长期有效')
    expect(policyWord(policy, 'secondFactor', standard)).toBe('不要求')
  })
  it('differs from another in what was changed and in nothing else', () => {
    expect(changedFields(policy, { ...policy, otherDays: 365, kinds: 4 })).toEqual(['kinds', 'otherDays'])
    expect(changedFields(policy, policy)).toEqual([])
  })
  it('goes back to the server as it came, with an empty term as none', () => {
    const { otherDays, ...rest } = policy
    expect(otherDays).toBeNull()
    expect(policyFormOf(draftOf(policy), 7)).toEqual({ ...rest, version: 7 })
  })
  it('is held against the standard and against what the server is set to', () => {
    expect(policyFaults(draftOf(policy), bounds, standard)).toEqual([])
    const lenient = { ...draftOf(policy), leastLength: '9', idleMinutes: '121', attempts: '6', lockMinutes: '14' }
    expect(policyFaults(lenient, bounds, standard).map((one) => one.field)).toEqual([
      'leastLength',
      'idleMinutes',
      'attempts',
      'lockMinutes',
    ])
    expect(boundWord(bounds, 'idleMinutes')).toContain('120 分钟')
  })
  it('lets nobody be signed in for less time than they may be idle', () => {
    expect(policyFaults({ ...draftOf(policy), longestMinutes: '60' }, bounds, standard)).toEqual([
      { field: 'longestMinutes', detail: '登录最长时间不能短于无操作退出的时间。' },
    ])
  })
})
