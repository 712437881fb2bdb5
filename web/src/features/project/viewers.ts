import type { ViewerWay } from '../../shared/api/contract'
import { t } from './words'

/** What somebody sees of the project by one grant. */
export function extent(way: Pick<ViewerWay, 'whole' | 'lots'>): string {
  if (way.whole) return t('viewers.whole')
  return way.lots.length === 0 ? t('viewers.head') : t('viewers.lots', { lots: way.lots.join('、') })
}

/** Since when and until when, and who gave it. */
export function term(way: Pick<ViewerWay, 'since' | 'until' | 'givenBy'>): string {
  const span = way.until
    ? t('viewers.until', { since: way.since, until: way.until })
    : t('viewers.since', { since: way.since })
  return way.givenBy ? `${span} · ${t('viewers.by', { name: way.givenBy })}` : span
}
