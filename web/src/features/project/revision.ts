import { t } from './words'

const STATES = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'FROZEN', 'SUPERSEDED', 'RETURNED'] as const
type State = (typeof STATES)[number]

/** The word of a revision's state; a state we do not know shows as it came. */
export function revisionWord(state: string): string {
  return STATES.includes(state as State) ? t(`revision.${state as State}`) : state
}
