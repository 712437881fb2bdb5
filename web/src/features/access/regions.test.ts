import { describe, expect, it } from 'vitest'
import type { Region } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { regionFaults, regionRows, stem } from './regions'

const standard = aStandard({ 'region.name': { name: '地区名称', required: true } })
const one = (code: string, name: string, parentCode: string | null): Region => ({
  code,
  name,
  parentCode,
  level: 1,
  version: 1,
  can: [],
})
const all = [
  one('610000', '陕西省', null),
  one('610700', '汉中市', '610000'),
  one('610702', '汉台区', '610700'),
  one('610721', '南郑区', '610700'),
  one('611000', '商洛市', '610000'),
]
const shown = (words: string) => regionRows(all, words).map((row) => [row.name, row.depth])

describe('the tree of regions', () => {
  it('puts each beneath its parent', () => {
    expect(shown('')).toEqual([
      ['陕西省', 0],
      ['汉中市', 1],
      ['汉台区', 2],
      ['南郑区', 2],
      ['商洛市', 1],
    ])
  })
  it('shows what is sought by name or code with the branch it hangs on', () => {
    expect(shown('南郑')).toEqual([
      ['陕西省', 0],
      ['汉中市', 1],
      ['南郑区', 2],
    ])
    expect(shown('6110').map(([name]) => name)).toEqual(['陕西省', '商洛市'])
    expect(shown('没有')).toEqual([])
  })
  it('keeps one whose parent is not at hand', () => {
    expect(regionRows([one('610702', '汉台区', '610700')], '')).toMatchObject([{ code: '610702', depth: 0 }])
  })
})

describe('a new region', () => {
  const said = (code: string, parentCode: string, name = '新区') =>
    regionFaults({ code, name, parentCode }, all, standard).map((fault) => fault.field)
  it('has a code of six, nine or twelve digits that nobody has, within that of its parent', () => {
    expect(said('610722', '610700')).toEqual([])
    expect(said('610721001', '610721')).toEqual([])
    expect(said('6107', '610700')).toEqual(['code'])
    expect(said('610721000', '610721')).toEqual(['code'])
    expect(said('610721', '610700')).toEqual(['code'])
    expect(said('611022', '610700')).toEqual(['code'])
    expect(said('610722', '610700', ' ')).toEqual(['name'])
  })
  it('lies in what its code says', () => {
    expect([stem('610000'), stem('610700'), stem('610721'), stem('610721001')]).toEqual([
      '61',
      '6107',
      '610721',
      '610721001',
    ])
  })
})
