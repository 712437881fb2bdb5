/** What a queue item asks of one: decides the mark before it. */
export type Ask =
  | 'duty'
  | 'task'
  | 'wait'
  | 'review'
  | 'freeze'
  | 'report'
  | 'verify'
  | 'approve'
  | 'matter'
  | 'returned'
  | 'late'
  | 'other'

const ASKS: [RegExp, Ask][] = [
  [/_WAIT$/, 'wait'],
  [/^OBSTACLE/, 'duty'],
  [/^ASSIGNMENT/, 'task'],
  [/RETURN/, 'returned'],
  [/FREEZE/, 'freeze'],
  [/VERIF/, 'verify'],
  [/^MATTER/, 'matter'],
  [/APPROV/, 'approve'],
  [/REVIEW/, 'review'],
  [/REPORT|DUE/, 'report'],
  [/LATE|RED/, 'late'],
]

/** Reads the kind the server gives; one it will only know later is still shown, as something to do. */
export function askOf(kind: string): Ask {
  const upper = kind.toUpperCase()
  return ASKS.find(([pattern]) => pattern.test(upper))?.[1] ?? 'other'
}

/** A link of the queue is a path of this site; anything else leads to the desk. */
export function inside(link: string): string {
  return /^\/(?![/\\])/.test(link) ? link : '/'
}
