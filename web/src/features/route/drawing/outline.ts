import { exits, find, meetingOf, MET, startOf, type Arrow, type Route, type Step } from './graph'

/** A route as an indented list says it: steps one after the other, and under a branching its ways. */
export interface Item {
  step: Step
  /** The ways of a choice or a split; empty for any other step. */
  ways: Way[]
  /** The arrow after it, into which one may insert; null after an end, and where ways end apart. */
  next: Arrow | null
}

/** One way of a branching. */
export interface Way {
  exit: number
  /** The arrow it begins with. */
  first: Arrow
  items: Item[]
  /** The step it goes on to where that is told elsewhere: another way has it. */
  goesTo: string | null
}

type Told = Pick<Way, 'items' | 'goesTo'>

/** The whole route. Nothing is told twice: where ways share steps, the first tells them and the others go there. */
export function outline(route: Route): Item[] {
  const told = new Set<string>()

  function sequence(first: string, stop: string | null): Told {
    const items: Item[] = []
    let id: string | null = first
    while (id !== null && id !== stop) {
      const step = find(route, id)
      if (!step || told.has(id)) return { items, goesTo: id }
      told.add(id)
      if (step.type === 'choice' || step.type === 'split') {
        const meeting: string | null = meetingOf(route, id)
        const ways = exits(step).map((next, exit) => way(step.id, exit, next, meeting ?? stop))
        const met = step.type === 'choice' && meeting !== null
        items.push({ step, ways, next: met ? { from: id, exit: MET } : null })
        id = meeting
      } else {
        items.push({ step, ways: [], next: step.type === 'end' ? null : { from: id, exit: 0 } })
        id = exits(step)[0] ?? null
      }
    }
    return { items, goesTo: null }
  }

  function way(from: string, exit: number, next: string, stop: string | null): Way {
    return { exit, first: { from, exit }, ...sequence(next, stop) }
  }

  return sequence(startOf(route), null).items
}
