import type { RouteField } from '../../../shared/api/contract'
import type { Route, Step, UserStep } from './graph'
import type { Names } from './wording'

/** Drawings the tests of this folder share. */

export const INVESTMENT: RouteField = { code: 'investment', name: '总投资（元）', type: 'NUMBER' }
export const STARTED: RouteField = { code: 'started', name: '开工日期', type: 'DAY' }
export const REGION: RouteField = { code: 'region', name: '建设地点', type: 'TEXT' }

export function user(id: string, next: string, more: Partial<UserStep> = {}): UserStep {
  return {
    type: 'user',
    id,
    name: id,
    mode: { type: 'first' },
    participants: { type: 'role', role: 'DEP' },
    limit: { amount: 3, unit: 'WORKING_DAYS' },
    apartFrom: [],
    opinionNeeded: false,
    next,
    ...more,
  }
}

export function route(steps: Step[], fields: RouteField[] = []): Route {
  return { name: '样例', above: 'LDR', fields, steps }
}

/** start → 甲 → 乙 → end */
export const CHAIN = route([
  { type: 'start', id: 'start', next: '甲' },
  user('甲', '乙'),
  user('乙', 'end', { apartFrom: ['甲'] }),
  { type: 'end', id: 'end' },
])

/** start → 大项目? (甲 → 乙 | straight) → 丙 → end */
export const CHOICE = route(
  [
    { type: 'start', id: 'start', next: '大项目' },
    {
      type: 'choice',
      id: '大项目',
      branches: [{ when: [{ field: 'investment', operator: 'AT_LEAST', value: '10000000' }], next: '甲' }],
      otherwise: '丙',
    },
    user('甲', '乙'),
    user('乙', '丙'),
    user('丙', 'end'),
    { type: 'end', id: 'end' },
  ],
  [INVESTMENT],
)

/** start → split (甲 | 乙 → 丙) → join → 丁 → end */
export const SPLIT = route([
  { type: 'start', id: 'start', next: '并联1' },
  { type: 'split', id: '并联1', branches: ['甲', '乙'], join: '汇合1' },
  user('甲', '汇合1'),
  user('乙', '丙'),
  user('丙', '汇合1'),
  { type: 'join', id: '汇合1', next: '丁' },
  user('丁', 'end'),
  { type: 'end', id: 'end' },
])

/** Ways that share a step without meeting there: 一 → 甲 → 丙, 二 → 乙 → 丁, other → 丙; 丙 → 丁; 丁 → end. */
export const TANGLED = route(
  [
    { type: 'start', id: 'start', next: '条件1' },
    {
      type: 'choice',
      id: '条件1',
      branches: [
        { when: [{ field: 'investment', operator: 'MORE', value: '9' }], next: '甲' },
        { when: [{ field: 'investment', operator: 'MORE', value: '5' }], next: '乙' },
      ],
      otherwise: '丙',
    },
    user('甲', '丙'),
    user('乙', '丁'),
    user('丙', '丁'),
    user('丁', 'end'),
    { type: 'end', id: 'end' },
  ],
  [INVESTMENT],
)

/** Ways that end apart: a small one is done at once. */
export const APART = route(
  [
    { type: 'start', id: 'start', next: '甲' },
    user('甲', '条件1'),
    {
      type: 'choice',
      id: '条件1',
      branches: [{ when: [{ field: 'investment', operator: 'LESS', value: '5' }], next: 'early' }],
      otherwise: '乙',
    },
    { type: 'end', id: 'early' },
    user('乙', 'end'),
    { type: 'end', id: 'end' },
  ],
  [INVESTMENT],
)

export const ALL = { CHAIN, CHOICE, SPLIT, TANGLED, APART }

export const NAMES: Names = {
  role: (code) => ({ DEP: '行业主管部门', LDR: '分管领导', OWL: '项目单位领导' })[code] ?? code,
  organisation: () => '明川市住房和城乡建设局',
  person: (id) => ({ p1: '赵一', p2: '钱二' })[id] ?? id,
  value: (field, value) => (field === 'region' && value === '330102' ? '上城区' : undefined),
  kind: (code) => code,
  field: (code) => [INVESTMENT, STARTED, REGION].find((field) => field.code === code),
}
