import type { ActForm, ActPaper, ActType, MatterCan } from '../../shared/api/contract'
import { t } from './words'

/** What is typed and chosen for an act. */
export interface ActDraft {
  opinion: string
  people: string[]
  /** The step it goes back to, or [INITIATOR]. */
  step: string
  way: 'AGAIN' | 'STRAIGHT'
  /** Files that go with the opinion. */
  files: ActPaper[]
  /** People for steps that leave the choice to the one before, by step. */
  chosen: Record<string, string[]>
}
/** Stands for the initiator among the steps to give back to; no step is called so. */
export const INITIATOR = '·'
export interface Fault {
  field: string
  detail: string
}

/** Stand in full view; the rest under “more”. */
const FIRST: readonly ActType[] = ['AGREE', 'ADVISE', 'RESUBMIT', 'REFUSE', 'GIVE_BACK', 'FILL', 'RESUME']
const ONE: readonly ActType[] = ['HAND_ON', 'DELEGATE', 'TAKE_OUT', 'FILL']
const SEVERAL: readonly ActType[] = ['ADD_BEFORE', 'ADD_AFTER', 'COPY']
const SPOKEN: readonly ActType[] = [
  'AGREE',
  'HAND_ON',
  'ADD_AFTER',
  'ADVISE',
  'REFUSE',
  'GIVE_BACK',
  'SUSPEND',
  'CANCEL',
]

export const isFirst = (can: MatterCan): boolean => FIRST.includes(can.type)
export const takesOne = (type: ActType): boolean => ONE.includes(type)
export const takesSeveral = (type: ActType): boolean => SEVERAL.includes(type)
export const takesOpinion = (type: ActType): boolean => SPOKEN.includes(type)

/** Those in full view in a fixed order, then the rest. */
export function sorted(can: readonly MatterCan[]): { first: MatterCan[]; more: MatterCan[] } {
  const rank = (one: MatterCan) => FIRST.indexOf(one.type)
  return {
    first: can.filter(isFirst).sort((one, other) => rank(one) - rank(other)),
    more: can.filter((one) => !isFirst(one)),
  }
}

export function emptyDraft(can: MatterCan): ActDraft {
  return {
    opinion: '',
    people: [],
    step: can.targets[0]?.step ?? INITIATOR,
    way: 'AGAIN',
    files: [],
    chosen: Object.fromEntries(can.chooses.map((one) => [one.step ?? '', []])),
  }
}

/** What is missing before it may be sent; the server judges the rest. */
export function actFaults(can: MatterCan, draft: ActDraft): Fault[] {
  const found: Fault[] = []
  if ((takesOne(can.type) || takesSeveral(can.type)) && draft.people.length === 0) {
    found.push({ field: 'people', detail: t('needPerson') })
  }
  for (const { step } of can.chooses) {
    if ((draft.chosen[step ?? ''] ?? []).length === 0) {
      found.push({ field: `chosen-${step ?? ''}`, detail: t('needPerson') })
    }
  }
  if (can.opinion && draft.opinion.trim() === '') found.push({ field: 'opinion', detail: t('needOpinion') })
  return found
}

export function actFormOf(can: MatterCan, draft: ActDraft): ActForm {
  return {
    type: can.type,
    ...(can.round === null ? {} : { round: can.round }),
    ...(takesOpinion(can.type) && draft.opinion.trim() ? { opinion: draft.opinion.trim() } : {}),
    ...(takesOne(can.type) || takesSeveral(can.type) ? { people: draft.people } : {}),
    ...(can.type === 'GIVE_BACK' ? { ...(draft.step === INITIATOR ? {} : { step: draft.step }), way: draft.way } : {}),
    ...(can.chooses.length > 0 ? { chosen: draft.chosen } : {}),
    ...(can.files && draft.files.length > 0 ? { files: draft.files.map((file) => file.id) } : {}),
  }
}
