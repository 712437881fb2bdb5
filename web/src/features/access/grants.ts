import type { Grant } from '../../shared/api/contract'
import { t } from './words'

/** The scope of a grant in words. */
export function scopeWord(grant: Pick<Grant, 'scopeKind' | 'scopeName'>): string {
  return grant.scopeName ?? t(`grant.kind.${grant.scopeKind}`)
}

/** A person's grants on one line: 监理单位（土建标段）、施工单位（…）. */
export function grantWords(grants: readonly Grant[]): string {
  return grants.map((grant) => `${grant.roleName}（${scopeWord(grant)}）`).join('、')
}
