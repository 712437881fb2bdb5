import { describe, expect, it } from 'vitest'
import {
  grantFaults,
  grantFormOf,
  organisationFaults,
  personFaults,
  randomPassword,
  type GrantDraft,
  type PersonDraft,
} from './forms'

const person: PersonDraft = {
  name: '王海燕',
  post: '',
  mobile: '',
  organisationId: 'o5',
  login: 'wanghy',
  password: 'a-long-password',
}
const grant: GrantDraft = { role: 'CON', scopeKind: 'LOT', region: '', organisation: '', project: 'p1', lot: 'l1' }
const said = (faults: { detail: string }[]) => faults.map((one) => one.detail)

describe('adding a person', () => {
  it('passes when everything needed is there', () => {
    expect(personFaults(person)).toEqual([])
  })
  it('asks for a login one can type and a password long enough', () => {
    expect(said(personFaults({ ...person, login: '王', password: 'short' }))).toEqual([
      '登录名应为 3 至 40 位字母、数字、点、横线或下划线，以字母开头。',
      '口令至少 10 个字符，现有 5 个。',
    ])
  })
  it('knows a mobile number', () => {
    expect(said(personFaults({ ...person, mobile: '0571-8888' }))).toEqual(['手机号应为 11 位数字，例如 13800000000。'])
  })
  it('makes a first password that is long, unlike the last and easy to read aloud', () => {
    const made = randomPassword()
    expect(made).toMatch(/^[a-hjkmnp-zA-HJKMNP-Z2-9]{4}(-[a-hjkmnp-zA-HJKMNP-Z2-9]{4}){3}$/)
    expect(randomPassword()).not.toBe(made)
  })
})

describe('granting a role', () => {
  it('names the scope of its kind', () => {
    expect(grantFormOf(grant)).toEqual({ role: 'CON', scopeKind: 'LOT', scopeId: 'l1' })
    expect(grantFormOf({ ...grant, scopeKind: 'TENANT' })).toEqual({ role: 'CON', scopeKind: 'TENANT' })
  })
  it('asks for what is missing, one step at a time', () => {
    expect(said(grantFaults({ ...grant, project: '', lot: '' }))).toEqual(['请选择项目。'])
    expect(said(grantFaults({ ...grant, lot: '' }))).toEqual(['请选择标段。'])
    expect(said(grantFaults({ ...grant, role: '', scopeKind: '' }))).toEqual(['请选择角色。', '请选择范围类别。'])
  })
})

describe('an organisation', () => {
  it('may go without a credit code, but not with half of one', () => {
    const draft = { name: '云岭建工', kind: 'CONTRACTOR', uscc: '', parentId: '', regionCode: '' }
    expect(organisationFaults(draft)).toEqual([])
    expect(said(organisationFaults({ ...draft, uscc: '9199 0100' }))).toEqual([
      '统一社会信用代码应为 18 位，现有 8 位。',
    ])
  })
})
