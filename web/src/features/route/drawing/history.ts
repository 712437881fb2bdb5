import type { Route } from './graph'

const MOST = 100

/** A drawing with what it was before; letters typed one after the other into one field are one change. */
export interface History {
  past: Route[]
  now: Route
  future: Route[]
  /** What the last change was about, as long as the next may join it. */
  about: string | null
}

export function begin(route: Route): History {
  return { past: [], now: route, future: [], about: null }
}

/** @param about the field that is being typed into; null for a change that stands by itself */
export function changed(history: History, now: Route, about: string | null = null): History {
  if (now === history.now) return history
  if (about !== null && about === history.about) return { ...history, now, future: [] }
  return { past: [...history.past, history.now].slice(-MOST), now, future: [], about }
}

export function undone(history: History): History {
  const before = history.past[history.past.length - 1]
  if (!before) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], about: null }
}

export function redone(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { past: [...history.past, history.now], now: next, future, about: null }
}
