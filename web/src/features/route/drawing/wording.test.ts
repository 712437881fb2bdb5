import { describe, expect, it } from 'vitest'
import { differences } from './differences'
import { APART, CHAIN, CHOICE, INVESTMENT, NAMES, route, SPLIT, user } from './drawing.sample'
import { change, insert, lead, remove } from './edit'
import { faultsOf, reads, spokenOf, wholeFaults } from './faults'
import { fitted } from './fit'
import { find, type ChoiceStep, type Route, type UserStep } from './graph'
import { limitWords, modeWords, peopleWords, spoken, wayWords } from './wording'

const choiceOf = (one: Route, id: string) => find(one, id) as ChoiceStep
const userOf = (one: Route, id: string) => find(one, id) as UserStep
const texts = (before: Route, now: Route) => differences(before, now, NAMES).map((one) => `${one.kind} ${one.text}`)

describe('words', () => {
  it('of a condition name the field, group the figures and end in 其他', () => {
    const choice = choiceOf(CHOICE, '大项目')
    expect(wayWords(choice, 0, NAMES)).toBe('总投资 不小于 1,000 万元')
    expect(wayWords(choice, 1, NAMES)).toBe('其他')
  })

  it('of several comparisons join them, each in the words of its type', () =>
    expect(
      wayWords(
        {
          ...choiceOf(CHOICE, '大项目'),
          branches: [
            {
              when: [
                { field: 'started', operator: 'AT_LEAST', value: '2026-09-15' },
                { field: 'region', operator: 'NOT_EQUAL', value: '330102' },
              ],
              next: '丙',
            },
          ],
        },
        0,
        NAMES,
      ),
    ).toBe('开工日期 不早于 2026-09-15 且 建设地点 不是 上城区'))

  it('of people, mode and limit', () => {
    expect(peopleWords({ type: 'role', role: 'DEP' }, NAMES)).toBe('行业主管部门')
    expect(peopleWords({ type: 'post', organisation: 'x', post: '建设科长' }, NAMES)).toBe(
      '明川市住房和城乡建设局 建设科长',
    )
    expect(peopleWords({ type: 'named', people: ['p1', 'p2'] }, NAMES)).toBe('赵一、钱二')
    expect(modeWords({ type: 'share', percent: 60 })).toBe('会签（60% 同意）')
    expect(limitWords({ amount: 5, unit: 'WORKING_DAYS' })).toBe('5 个工作日')
    expect(limitWords(null)).toBe('不限时')
    expect(spoken(userOf(CHAIN, '甲'), NAMES)).toBe('审批环节 甲，行业主管部门，或签，3 个工作日')
  })
})

describe('faults while one draws', () => {
  const of = (step: UserStep) => faultsOf(CHAIN, step).map((fault) => fault.field)

  it('name what is missing, beside its field', () => {
    expect(of(user('甲', '乙'))).toEqual([])
    expect(of(user('甲', '乙', { name: ' ', participants: { type: 'role', role: '' } }))).toEqual(['name', 'role'])
    expect(of(user('甲', '乙', { participants: { type: 'named', people: [] } }))).toEqual(['people'])
    expect(of(user('甲', '乙', { participants: { type: 'post', organisation: '', post: '' } }))).toEqual([
      'organisation',
      'post',
    ])
    expect(of(user('甲', '乙', { mode: { type: 'share', percent: 101 } }))).toEqual(['percent'])
    expect(of(user('甲', '乙', { limit: { amount: 0, unit: 'DAYS' } }))).toEqual(['limit'])
  })

  it('look at each comparison by the type of its field', () => {
    const fresh = insert(CHAIN, { from: '甲', exit: 0 }, 'choice', [INVESTMENT])
    expect(faultsOf(fresh.route, choiceOf(fresh.route, fresh.step))).toEqual([
      { field: 'way-0-0', text: '“总投资”的值应为数字。' },
    ])
  })

  it('read values as the server does', () => {
    expect(['1', '-2.50', '10000000'].every((text) => reads('NUMBER', text))).toBe(true)
    expect(['', '1e9', '1,000', '1.1234567'].some((text) => reads('NUMBER', text))).toBe(false)
    expect(reads('DAY', '2026-09-15')).toBe(true)
    expect(['2026-02-30', '2026-9-1', ''].some((text) => reads('DAY', text))).toBe(false)
    expect(reads('TEXT', ' ')).toBe(false)
  })

  it('of the whole: its name, who takes over, that somebody decides', () => {
    expect(wholeFaults(CHAIN)).toEqual([])
    const bare = route([
      { type: 'start', id: 'start', next: 'end' },
      { type: 'end', id: 'end' },
    ])
    expect(wholeFaults({ ...bare, name: '', above: '' }).map((fault) => fault.field)).toEqual([
      'routeName',
      'above',
      'steps',
    ])
  })

  it("find the step a sentence of the server's speaks of", () => {
    expect(spokenOf(CHOICE, '条件分支“大项目”有一条线路没有条件，请填写；其余情况请用“其他”线路。')).toBe('大项目')
    expect(spokenOf(CHAIN, '审批环节“乙”没有选择角色，请选择。')).toBe('乙')
    expect(spokenOf(CHAIN, '流程没有结束环节，请补上。')).toBeUndefined()
  })
})

describe('differences', () => {
  it('of a drawing with itself are none', () => {
    for (const one of [CHAIN, CHOICE, SPLIT, APART]) expect(texts(one, one)).toEqual([])
  })

  it('say what was added, taken out and changed', () => {
    const more = insert(CHAIN, { from: '乙', exit: 0 }, 'user')
    const named = change(more.route, {
      ...userOf(more.route, more.step),
      name: '分管领导批准',
      participants: { type: 'role', role: 'LDR' },
    })
    expect(texts(CHAIN, named)).toEqual(['added 审批环节“分管领导批准”：分管领导，或签，3 个工作日'])
    expect(texts(CHAIN, remove(CHAIN, '甲').route)).toEqual([
      'removed 审批环节“甲”：行业主管部门，或签，3 个工作日',
      'changed “乙”的办理人须不同于由“甲”改为“无”',
    ])
    const changed = change(CHAIN, { ...userOf(CHAIN, '甲'), mode: { type: 'all' }, limit: null, opinionNeeded: true })
    expect(texts(CHAIN, changed)).toEqual([
      'changed “甲”的办理方式由“或签”改为“会签（全部同意）”',
      'changed “甲”的办理时限由“3 个工作日”改为“不限时”',
      'changed “甲”的意见由“可不填写”改为“须填写”',
    ])
  })

  it('say that a condition was drawn otherwise, and where a step now leads', () => {
    const choice = choiceOf(CHOICE, '大项目')
    const when = [{ field: 'investment', operator: 'MORE' as const, value: '5000000' }]
    const turned = change(CHOICE, { ...choice, branches: [{ when, next: '甲' }] })
    expect(texts(CHOICE, turned)).toEqual([
      'changed “大项目”的条件由“总投资 不小于 1,000 万元”改为“总投资 大于 500 万元”',
    ])
    expect(texts(CHOICE, lead(CHOICE, { from: '大项目', exit: 1 }, 'end'))).toEqual([
      'changed “大项目”之后由“甲、丙”改为“甲、结束”',
    ])
  })

  it('say who takes over and what it is called', () =>
    expect(texts(CHAIN, { ...CHAIN, name: '新流程', above: 'OWL' })).toEqual([
      'changed 流程名称由“样例”改为“新流程”',
      'changed 岗位空缺时接办的角色由“分管领导”改为“项目单位领导”',
    ]))
})

describe('a text in a box', () => {
  it('breaks where it is full and ends in … where there is no more room', () => {
    expect(fitted('建设单位审核', 8, 2)).toEqual(['建设单位审核'])
    expect(fitted('行业主管部门会同财政部门审核', 7, 2)).toEqual(['行业主管部门会', '同财政部门审核'])
    expect(fitted('行业主管部门会同财政部门联合审核', 7, 2)).toEqual(['行业主管部门会', '同财政部门联…'])
    expect(fitted('总投资不小于 100,000,000', 8, 2)).toEqual(['总投资不小于 ', '100,000,000'])
    expect(fitted('', 7, 2)).toEqual([])
  })
})

describe('a route that is run, and a matrix', () => {
  const added = insert(CHAIN, { from: 'start', exit: 0 }, 'sub')
  const step = find(added.route, added.step)
  const matrix: UserStep = {
    ...user('甲', 'end'),
    participants: {
      type: 'matrix',
      rows: [
        {
          when: [{ field: INVESTMENT.code, from: null, below: '4000000', among: [] }],
          who: { type: 'role', role: 'OWL' },
        },
        {
          when: [{ field: INVESTMENT.code, from: '4000000', below: null, among: [] }],
          who: { type: 'role', role: '' },
        },
      ],
    },
  }

  it('is put into an arrow, lacks a name and a route, and goes again', () => {
    expect(step?.type).toBe('sub')
    expect(step && faultsOf(added.route, step).map((fault) => fault.field)).toEqual(['name', 'kind'])
    expect(remove(added.route, added.step).route).toEqual(CHAIN)
  })

  it('says row by row for which values whom, and names the row that lacks somebody', () => {
    expect(peopleWords(matrix.participants, NAMES)).toBe(
      '总投资 低于 400 万元：项目单位领导；总投资 400 万元 以上：' + peopleWords({ type: 'role', role: '' }, NAMES),
    )
    expect(spoken({ ...matrix, formal: true }, NAMES)).toMatch(/^审批环节 甲，权限矩阵（2 行），.*，正式$/)
    const drawn = change(
      route([{ type: 'start', id: 'start', next: '甲' }, matrix, { type: 'end', id: 'end' }]),
      matrix,
      [INVESTMENT],
    )
    expect(drawn.fields).toEqual([INVESTMENT])
    expect(faultsOf(drawn, matrix).map((fault) => fault.field)).toEqual(['row-1-who'])
  })
})
