import type { Obstacle, ObstacleAct, ObstacleActForm } from '../../shared/api/contract'
import { dayFault, valueFault, type FieldOf } from '../../shared/standard'
import { w } from '../../shared/words'

const ACTS: readonly ObstacleAct[] = [
  'ACCEPT',
  'REPLY',
  'CLOSE',
  'GRANT_EXTENSION',
  'ASSIGN',
  'REOPEN',
  'RETURN',
  'REFUSE_EXTENSION',
  'ASK_EXTENSION',
  'DISPUTE',
  'ESCALATE',
]
const WITH_DAY = ['ACCEPT', 'ASSIGN', 'REOPEN', 'ASK_EXTENSION'] as const
export type DayAct = (typeof WITH_DAY)[number]

/** The acts one may take now, the one that moves it on first. */
export function actsOf(obstacle: Pick<Obstacle, 'can'>): ObstacleAct[] {
  return ACTS.filter((act) => obstacle.can.includes(act))
}

/** Whether an act names a day. */
export function asksDay(act: ObstacleAct): act is DayAct {
  return (WITH_DAY as readonly string[]).includes(act)
}

export interface ActDraft {
  words: string
  day: string
  organisationId: string
}

/** What keeps an act from being taken, in the order of the form. */
export function actFaults(act: ObstacleAct, draft: ActDraft, standard: FieldOf) {
  const found: { field: keyof ActDraft; detail: string }[] = []
  const say = (field: keyof ActDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  const named = (field: keyof ActDraft) => ({ name: standard(`obstacleAct.${field}`)?.name ?? field })
  if (act === 'ASSIGN' && draft.organisationId === '') say('organisationId', w('need.choice', named('organisationId')))
  if (asksDay(act)) say('day', dayFault(standard, 'obstacleAct.day', draft.day))
  say('words', valueFault(standard, 'obstacleAct.words', draft.words))
  return found
}

export function actForm(act: ObstacleAct, draft: ActDraft, version: number): ObstacleActForm {
  return {
    act,
    words: draft.words.trim(),
    day: asksDay(act) ? draft.day : null,
    organisationId: act === 'ASSIGN' ? draft.organisationId : null,
    version,
  }
}
