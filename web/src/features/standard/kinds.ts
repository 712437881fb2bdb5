import type { StandardField } from '../../shared/api/contract'
import zh from './standard.zh-CN.json'
import { t } from './words'

/** What an entity of the standard is called; one we have no word for shows as it came. */
export function entityWord(entity: string): string {
  return entity in zh.entities ? t(`entities.${entity as keyof typeof zh.entities}`) : entity
}

/** A field's type with its unit or length: 金额（元）, 文字（最多 200 字）. */
export function kindWord(field: StandardField): string {
  const kind = t(`kinds.${field.kind}`)
  if (field.unit) return `${kind}（${field.unit}）`
  return field.maxLength ? `${kind}（≤ ${field.maxLength}）` : kind
}
