import { describe, expect, it } from 'vitest'
import { valueFault } from './standard'
import { aStandard } from './standard.sample'

const standard = aStandard({
  'lot.code': { name: '标段编号', required: true, maxLength: 4 },
  'lot.kind': { name: '标段类别', kind: 'code', required: true },
  'organisation.uscc': { name: '信用代码', kind: 'uscc', maxLength: 4 },
  'person.mobile': { name: '手机', pattern: '1[3-9][0-9]{9}', meaning: '11 位数字。' },
})

describe('a value held against the data standard', () => {
  it('is asked for by its name', () => {
    expect(valueFault(standard, 'lot.code', '  ')).toBe('请填写标段编号。')
    expect(valueFault(standard, 'lot.kind', '')).toBe('请选择标段类别。')
    expect(valueFault(standard, 'person.mobile', '')).toBeUndefined()
  })
  it('is told how long it may be', () => {
    expect(valueFault(standard, 'lot.code', 'SG-01')).toBe('标段编号最多 4 个字，现有 5 个字。')
    expect(valueFault(standard, 'lot.code', ' SG01 ')).toBeUndefined()
  })
  it('may be an identifier with spaces, which do not count', () => {
    expect(valueFault(standard, 'organisation.uscc', '91 31')).toBeUndefined()
    expect(valueFault(standard, 'organisation.uscc', '91 310')).toBe('信用代码最多 4 个字，现有 5 个字。')
  })
  it('is told what it must look like', () => {
    expect(valueFault(standard, 'person.mobile', '0571-88')).toBe('手机填写有误：11 位数字。')
    expect(valueFault(standard, 'person.mobile', '13800000000')).toBeUndefined()
  })
  it('is left to the server where the standard is not read yet', () => {
    expect(valueFault(standard, 'lot.name', '')).toBeUndefined()
  })
})
