import { describe, expect, it } from 'vitest'
import { aStandard } from '../../shared/standard.sample'
import {
  grantFaults,
  grantFormOf,
  organisationFaults,
  personFaults,
  randomPassword,
  type GrantDraft,
  type PersonDraft,
} from './forms'

const standard = aStandard({
  'person.login': {
    name: '登录名',
    required: true,
    pattern: '[A-Za-z][A-Za-z0-9._-]{2,39}',
    meaning: '以字母开头，3 至 40 位。',
  },
  'person.mobile': { name: '手机', pattern: '1[3-9][0-9]{9}', meaning: '11 位数字。' },
  'grant.role': { name: '角色', kind: 'code', required: true },
  'grant.scopeKind': { name: '范围类别', kind: 'code', required: true },
  'grant.project': { name: '项目', kind: 'reference', required: true },
  'grant.lot': { name: '标段', kind: 'reference', required: true },
  'organisation.uscc': { name: '统一社会信用代码', kind: 'uscc', maxLength: 18 },
})
const person: PersonDraft = {
  name: '王海燕',
  post: '',
  mobile: '',
  email: '',
  organisationId: 'o5',
  login: 'wanghy',
  password: 'a-long-password',
}
const grant: GrantDraft = {
  role: 'CON',
  scopeKind: 'LOT',
  region: '',
  organisation: '',
  project: 'p1',
  projectClass: '',
  lot: 'l1',
  validFrom: '',
  validTo: '',
}
const said = (faults: { detail: string }[]) => faults.map((one) => one.detail)

describe('adding a person', () => {
  it('passes when everything needed is there', () => {
    expect(personFaults(person, standard)).toEqual([])
  })
  it('asks for a login one can type and a password long enough', () => {
    expect(said(personFaults({ ...person, login: '王', password: 'short' }, standard))).toEqual([
      '登录名填写有误：以字母开头，3 至 40 位。',
      '口令至少 10 个字符，现有 5 个。',
    ])
  })
  it('knows a mobile number', () => {
    expect(said(personFaults({ ...person, mobile: '0571-8888' }, standard))).toEqual(['手机填写有误：11 位数字。'])
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
    expect(grantFormOf({ ...grant, scopeKind: 'OWN' })).toEqual({ role: 'CON', scopeKind: 'OWN' })
  })

  it('is sent with its days and with every further scope of a leader', () => {
    const leader = { ...grant, scopeKind: 'CLASS' as const, projectClass: 'HOUSING', validTo: '2026-12-31' }
    expect(grantFormOf(leader, [{ scopeKind: 'REGION', scopeId: '990101' }])).toEqual({
      role: 'CON',
      scopeKind: 'CLASS',
      scopeId: 'HOUSING',
      validTo: '2026-12-31',
      further: [{ scopeKind: 'REGION', scopeId: '990101' }],
    })
  })
  it('asks for what is missing, one step at a time', () => {
    expect(said(grantFaults({ ...grant, project: '', lot: '' }, standard))).toEqual(['请选择项目。'])
    expect(said(grantFaults({ ...grant, lot: '' }, standard))).toEqual(['请选择标段。'])
    expect(said(grantFaults({ ...grant, role: '', scopeKind: '' }, standard))).toEqual([
      '请选择角色。',
      '请选择范围类别。',
    ])
  })
})

describe('an organisation', () => {
  it('may go without a credit code, but not with half of one', () => {
    const draft = { name: '云岭建工', kind: 'CONTRACTOR', uscc: '', parentId: '', regionCode: '' }
    expect(organisationFaults(draft, standard)).toEqual([])
    expect(said(organisationFaults({ ...draft, uscc: '9199 0100' }, standard))).toEqual([
      '统一社会信用代码应为 18 位，现有 8 位。',
    ])
  })
})
