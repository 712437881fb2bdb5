import type { EvidenceWitness } from '../../shared/api/contract'
import { count } from '../../shared/format/number'
import { instant } from '../../shared/format/time'
import { t } from './words'

export type Standing = 'CURRENT' | 'BEHIND' | 'AWAY' | 'NEVER'

/** How a witness stands against a log of so many entries. */
export function standingOf(witness: EvidenceWitness, size: number): Standing {
  if (witness.failedAt !== null) return 'AWAY'
  if (witness.took === null) return 'NEVER'
  return witness.took < size ? 'BEHIND' : 'CURRENT'
}

export function standingWords(witness: EvidenceWitness, size: number): string {
  switch (standingOf(witness, size)) {
    case 'AWAY': {
      const why = witness.failure ?? t('witness.noReason')
      const tried = instant(witness.failedAt)
      return witness.at === null
        ? t('witness.awayNever', { tried, why })
        : t('witness.away', { since: instant(witness.at), tried, why })
    }
    case 'NEVER':
      return t('witness.never')
    case 'BEHIND':
      return t('witness.behind', { n: count(size - (witness.took ?? 0)) })
    case 'CURRENT':
      return t('witness.current')
  }
}
