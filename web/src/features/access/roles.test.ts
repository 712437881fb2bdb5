import { describe, expect, it } from 'vitest'
import type { RoleLine } from '../../shared/api/contract'
import { changeForm, formOf, same } from './roles'

const role: RoleLine = {
  code: 'OWN',
  madeFrom: 'OWN',
  meaning: { name: '经办', level: 'SENSITIVE', rights: ['project.read', 'project.edit'] },
  shipped: null,
  version: 3,
  holders: 2,
}

describe('changes of roles', () => {
  it('are kept once a role, the latest', () => {
    const first = { ...formOf(role), rights: [] }
    const second = { ...formOf(role), name: '办事员' }
    expect(changeForm(changeForm([], first, [role]), second, [role])).toEqual([second])
  })

  it('go when a role is again as it was, in whatever order its rights stand', () => {
    const changed = { ...formOf(role), rights: [] }
    const back = { ...formOf(role), rights: ['project.edit', 'project.read'] }
    expect(changeForm([changed], back, [role])).toEqual([])
    expect(same(role.meaning, back)).toBe(true)
  })

  it('carry the version they were written against, and a new role carries none', () => {
    expect(formOf(role).version).toBe(3)
    const fresh = { code: 'OBS', name: '观察员', madeFrom: 'OWN', level: 'INTERNAL' as const, rights: [] }
    expect(changeForm([], fresh, [role])).toEqual([fresh])
  })
})
