import { describe, expect, it } from 'vitest'
import type { StandardField } from '../../shared/api/contract'
import { aStandard, plain } from '../../shared/standard.sample'
import { itemFaults, itemFormOf, matching, newItem } from './items'

const items = [
  { code: 'LAND', name: '征地拆迁', active: true, seq: 3 },
  { code: 'WEATHER', name: '天气', active: true, seq: 7 },
]
const standard = aStandard({
  'codeItem.code': { name: '代码', required: true, pattern: '[A-Za-z0-9_]{1,40}' },
  'codeItem.name': { name: '名称', required: true },
  'codeItem.seq': { name: '顺序', kind: 'integer', least: 0, most: 9999 },
})
const field = (entity: string, code: string, name: string): StandardField => ({
  ...plain(`${entity}.${code}`),
  name,
  meaning: '以批复为准',
})

describe('a code of a list', () => {
  it('goes behind the last and is sent as numbers and flags', () => {
    const draft = { ...newItem(items), code: 'FUNDS', name: ' 资金 ' }
    expect(itemFaults(draft, items, standard)).toEqual([])
    expect(itemFormOf(draft)).toEqual({ name: '资金', active: true, seq: 8 })
  })
  it('must be new, named and numbered', () => {
    expect(
      itemFaults({ code: 'LAND', name: '', seq: '一', active: true }, items, standard).map((one) => one.detail),
    ).toEqual(['代码“LAND”已有，请换一个。', '请填写名称。', '顺序应为数字。'])
  })
})

describe('finding fields', () => {
  const fields = [field('project', 'investment', '总投资'), field('lot', 'contractAmount', '合同金额')]
  it('looks in name, code and meaning of the entity asked for', () => {
    expect(matching(fields, '', 'AMOUNT').map((one) => one.code)).toEqual(['contractAmount'])
    expect(matching(fields, 'project', '批复').map((one) => one.code)).toEqual(['investment'])
    expect(matching(fields, 'lot', '')).toHaveLength(1)
  })
})
