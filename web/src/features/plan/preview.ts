import { planMinute } from '../../shared/format/time'
import type { PreviewRows } from '../../timeline/data'
import type { Consequence } from './draft.queries'

const DAY = 1440

/** Where the moved rows would lie, for the bars, in whole days. */
export function ghosts(consequence: Pick<Consequence, 'changed'>): PreviewRows {
  const placed = consequence.changed.filter((row) => row.start !== null && row.finish !== null)
  return {
    id: placed.map((row) => row.id),
    start: placed.map((row) => planMinute(row.start ?? '')),
    finish: placed.map((row) => planMinute(row.finish ?? '') + DAY),
  }
}
