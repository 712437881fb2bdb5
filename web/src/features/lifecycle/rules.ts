import type { LifecycleRule, RuleForm, RuleRow } from '../../shared/api/contract'
import { parseYuan, wanYuan, type Yuan } from '../../shared/format/money'
import { isDay } from '../../shared/format/time'
import { dayFault, nameOf, numberFault, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'
import type { Fault } from './entry'
import { t } from './words'

/** What a row asks, in words: 不超过 10%；总投资低于 30 万元免. */
export function ruleWords(rule: LifecycleRule, row: RuleRow): string {
  if (!row.inForce) return t('rules.notInForce')
  const parts = [figures(rule, row)]
  if (row.exemptUnder !== null) parts.push(t('rules.exemptUnder', { amount: wanYuan(row.exemptUnder) }))
  if (row.exemptArea !== null) parts.push(t('rules.exemptArea', { n: row.exemptArea }))
  if (row.severityName !== null) parts.push(row.severityName)
  return parts.join('；')
}

function figures(rule: LifecycleRule, row: RuleRow): string {
  const unit = rule.unitName ?? ''
  if (rule.kind === 'LIMIT' && row.most !== null) return t('rules.within', { n: row.most, unit })
  if (row.least !== null && row.most !== null) return t('rules.between', { n: row.least, m: row.most, unit })
  if (row.most !== null) return t('rules.atMost', { n: row.most, unit })
  if (row.least !== null) return t('rules.atLeast', { n: row.least, unit })
  return t('rules.noFigure')
}

/** Those whose name, code or law has the words in it. */
export function matching(rules: readonly LifecycleRule[], words: string): LifecycleRule[] {
  const asked = words.trim().toLowerCase()
  return rules.filter((one) => `${one.code} ${one.name} ${one.law}`.toLowerCase().includes(asked))
}

/** Those that hold today, one for each region. */
export const holding = (rule: LifecycleRule): RuleRow[] => rule.rows.filter((row) => row.now)

/** The row that came with the product tells which figures a rule has. */
export const shapeOf = (rule: LifecycleRule): RuleRow | undefined => rule.rows[rule.rows.length - 1]

/** A new row as it stands in the form. */
export interface RuleDraft {
  regionCode: string
  severity: string
  least: string
  most: string
  exemptUnder: string
  exemptArea: string
  inForce: string
  validFrom: string
  validTo: string
  source: string
  reason: string
}

export function draftOf(rule: LifecycleRule, today: string): RuleDraft {
  const row = rule.rows[0]
  return {
    regionCode: '',
    severity: row?.severity ?? '',
    least: row?.least?.toString() ?? '',
    most: row?.most?.toString() ?? '',
    exemptUnder: row?.exemptUnder ?? '',
    exemptArea: row?.exemptArea?.toString() ?? '',
    inForce: 'yes',
    validFrom: today,
    validTo: '',
    source: '',
    reason: '',
  }
}

/** What keeps it from being added, in the order of the page. */
export function ruleFaults(draft: RuleDraft, rule: LifecycleRule, standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const shape = shapeOf(rule)
  const name = (field: keyof RuleDraft) => nameOf(standard, `lifecycleRule.${field}`)
  const say = (field: keyof RuleDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  const number = (field: 'least' | 'most', needed: boolean) => {
    if (draft[field].trim() === '' && needed) say(field, w('need.text', { name: name(field) }))
    else say(field, numberFault(standard, `lifecycleRule.${field}`, draft[field]))
  }
  say('regionCode', valueFault(standard, 'lifecycleRule.regionCode', draft.regionCode))
  if (rule.kind === 'GATE' && draft.severity === '') say('severity', w('need.choice', { name: name('severity') }))
  number('least', shape?.least !== null)
  number('most', shape?.most !== null)
  if (draft.exemptUnder !== '' && parseYuan(draft.exemptUnder) === undefined) {
    say('exemptUnder', t('entry.needMoney', { name: name('exemptUnder') }))
  }
  say('exemptArea', numberFault(standard, 'lifecycleRule.exemptArea', draft.exemptArea))
  say('validFrom', dayFault(standard, 'lifecycleRule.validFrom', draft.validFrom))
  if (draft.validTo !== '' && !isDay(draft.validTo)) say('validTo', t('entry.needDay', { name: name('validTo') }))
  say('source', valueFault(standard, 'lifecycleRule.source', draft.source))
  say('reason', valueFault(standard, 'lifecycleRule.reason', draft.reason))
  return found
}

const asNumber = (text: string) => (text.trim() === '' ? null : Number(text))

/** The request for one without faults. */
export function ruleFormOf(draft: RuleDraft, rule: LifecycleRule): RuleForm {
  return {
    code: rule.code,
    regionCode: draft.regionCode,
    severity: rule.kind === 'GATE' ? (draft.severity as NonNullable<RuleForm['severity']>) : null,
    least: asNumber(draft.least),
    most: asNumber(draft.most),
    exemptUnder: draft.exemptUnder === '' ? null : (draft.exemptUnder as Yuan),
    exemptArea: asNumber(draft.exemptArea),
    inForce: draft.inForce === 'yes',
    validFrom: draft.validFrom,
    validTo: draft.validTo === '' ? null : draft.validTo,
    source: draft.source.trim(),
    reason: draft.reason.trim(),
  }
}
