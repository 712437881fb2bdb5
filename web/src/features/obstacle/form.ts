import type { ObstacleForm } from '../../shared/api/contract'
import { dayFault, numberFault, valueFault, type FieldOf } from '../../shared/standard'
import { t } from './words'

/** An obstacle as it stands in the form. */
export interface ObstacleDraft {
  title: string
  content: string
  blocks: string
  kind: string
  lotId: string
  since: string
  effectDays: string
  responsibleId: string
  dueOn: string
}
export type ObstacleField = keyof ObstacleDraft | 'helperIds'
export interface Fault {
  field: string
  detail: string
}

export function emptyObstacle(today: string): ObstacleDraft {
  return {
    title: '',
    content: '',
    blocks: '',
    kind: '',
    lotId: '',
    since: today,
    effectDays: '',
    responsibleId: '',
    dueOn: '',
  }
}

/** What keeps it from being raised, in the order of the page. Who sees only a lot must name it. */
export function faults(draft: ObstacleDraft, standard: FieldOf, seesWhole: boolean): Fault[] {
  const found: Fault[] = []
  const say = (field: keyof ObstacleDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  for (const field of ['title', 'content', 'kind'] as const) {
    say(field, valueFault(standard, `obstacle.${field}`, draft[field]))
  }
  if (!seesWhole && draft.lotId === '') say('lotId', t('form.needLot'))
  say('since', dayFault(standard, 'obstacle.since', draft.since))
  say('effectDays', numberFault(standard, 'obstacle.effectDays', draft.effectDays))
  say('blocks', valueFault(standard, 'obstacle.blocks', draft.blocks))
  say('responsibleId', valueFault(standard, 'obstacle.responsibleId', draft.responsibleId))
  say('dueOn', dayFault(standard, 'obstacle.dueOn', draft.dueOn))
  return found
}

export function formOf(draft: ObstacleDraft, helpers: readonly string[]): ObstacleForm {
  return {
    lotId: draft.lotId || null,
    title: draft.title.trim(),
    content: draft.content.trim(),
    blocks: draft.blocks.trim() || null,
    kind: draft.kind,
    since: draft.since,
    effectDays: draft.effectDays.trim() === '' ? null : Number(draft.effectDays),
    responsibleId: draft.responsibleId,
    helperIds: [...helpers],
    dueOn: draft.dueOn,
  }
}
