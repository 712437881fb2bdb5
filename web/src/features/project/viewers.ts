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

/** By what somebody holds it, where that is not their own: a post's, or a colleague's; and how far down it reads. */
export function source(way: Pick<ViewerWay, 'post' | 'handedBy' | 'level'>): string {
  const level = t('viewers.level', { level: t(`mark.${way.level}`) })
  if (way.handedBy !== null) return `${t('viewers.handed', { name: way.handedBy })} · ${level}`
  return way.post === null ? level : `${t('viewers.post', { name: way.post })} · ${level}`
}
