import type { Grant } from '../../shared/api/contract'
import { t } from './words'

/** The scope of a grant in words. */
export function scopeWord(grant: Pick<Grant, 'scopeKind' | 'scopeName'>): string {
  return grant.scopeName ?? t(`grant.kind.${grant.scopeKind}`)
}

/** From when to when. */
export function periodWord(grant: Pick<Grant, 'validFrom' | 'validTo'>): string {
  return grant.validTo
    ? t('grant.span', { from: grant.validFrom, to: grant.validTo })
    : t('grant.from', { day: grant.validFrom })
}

/** By what somebody has it: their own, a post's, or a colleague's. */
export function sourceWord(grant: Pick<Grant, 'post' | 'handedBy'>): string {
  if (grant.handedBy !== null) return t('grant.handedBy', { name: grant.handedBy })
  return grant.post === null ? t('own.given') : t('grant.byPost', { post: grant.post })
}

/** A person's grants on one line: 监理单位（土建标段）、施工单位（…）. */
export function grantWords(grants: readonly Grant[]): string {
  return grants.map((grant) => `${grant.roleName}（${scopeWord(grant)}）`).join('、')
}
