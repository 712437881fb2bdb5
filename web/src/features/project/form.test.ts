import { describe, expect, it } from 'vitest'
import { aStandard } from '../../shared/standard.sample'
import { emptyDraft, faults, formOf, type ProjectDraft } from './form'

const field = aStandard({
  'project.name': { name: '项目全称', required: true, maxLength: 10 },
  'project.stage': { name: '项目阶段', kind: 'code', required: true },
  'project.investment': { name: '总投资', kind: 'money', required: true },
  'project.plannedStart': { name: '计划开工日期', kind: 'day' },
  'project.plannedFinish': { name: '计划竣工日期', kind: 'day' },
})
const full: ProjectDraft = {
  ...emptyDraft(),
  name: ' 污水处理厂 ',
  typeCode: 'WATER',
  natureCode: '1',
  regionCode: '990102',
  ownerOrganisationId: 'o1',
  stage: 'TENDER',
  investment: '12000000.00',
  notSecret: true,
}
const said = (draft: ProjectDraft, creating = true) => faults(draft, field, creating).map((one) => one.detail)

describe('the project form', () => {
  it('lets a filled form pass and sends it trimmed, without what is empty', () => {
    expect(said(full)).toEqual([])
    expect(formOf(full, 4)).toEqual({
      name: '污水处理厂',
      typeCode: 'WATER',
      natureCode: '1',
      regionCode: '990102',
      ownerOrganisationId: 'o1',
      stage: 'TENDER',
      investment: '12000000.00',
      keyProject: false,
      notSecret: true,
      version: 4,
    })
  })
  it('asks for what is missing by the name of the standard', () => {
    expect(said({ ...full, name: '  ' })).toEqual(['请填写项目全称。'])
    expect(said({ ...full, stage: '' })).toEqual(['请选择项目阶段。'])
  })
  it('counts the letters of what is too long', () => {
    expect(said({ ...full, name: '一二三四五六七八九十一' })).toEqual(['项目全称最多 10 个字，现有 11 个字。'])
  })
  it('wants the declaration when creating, not when editing', () => {
    expect(said({ ...full, notSecret: false })).toEqual(['请确认本项目不涉及国家秘密；涉密项目不得录入本系统。'])
    expect(said({ ...full, notSecret: false }, false)).toEqual([])
  })
  it('does not take a negative or broken amount', () => {
    const detail = '总投资应为不小于 0 的数，最多六位小数（精确到分），单位万元。'
    expect(said({ ...full, investment: '-1.00' })).toEqual([detail])
    expect(said({ ...full, investment: '约三千' })).toEqual([detail])
  })
  it('keeps the finish behind the start', () => {
    expect(said({ ...full, plannedStart: '2026-03-01', plannedFinish: '2026-02-28' })).toEqual([
      '计划竣工日期不能早于计划开工日期（2026-03-01）。',
    ])
    expect(said({ ...full, plannedStart: '2026-02-30' })).toEqual(['计划开工日期应为日期，例如 2026-09-15。'])
  })
})
