import { FINISHED, MILESTONE, RELATIONS, STARTED, SUMMARY, type PlanEdit } from './data'
import { worksOf, type PlanModel } from './model'
import { dayOf, NONE } from './time'
import type { Word } from './words'
import { lastDay, minutesOn, nextWorked, onDay, workBetween } from './worktime'

export type Span = readonly [start: number, finish: number]

/** Why a row cannot be changed that way, as a word; `undefined` when it can. */
export function refusal(model: PlanModel, row: number, what: 'move' | 'duration'): Word | undefined {
  const flags = model.flags[row] ?? 0
  if (model.kind[row] === SUMMARY) return 'refusedSummary'
  if (flags & FINISHED) return 'refusedFinished'
  return what === 'move' && flags & STARTED ? 'refusedStarted' : undefined
}

/** Where a task lies when it starts on another day: its work filled into the days its calendar works. */
export function moved(model: PlanModel, row: number, span: Span, minutes: number, toDay: number): Span {
  const works = worksOf(model, row)
  const day = nextWorked(works, toDay)
  const start = onDay(span[0], day)
  if (model.kind[row] === MILESTONE) return [start, start]
  return [start, onDay(span[1] - 1, lastDay(works, day, minutes)) + 1]
}

/** Where a task ends when its last day is another one, and how many working minutes it then takes. */
export function stretched(model: PlanModel, row: number, span: Span, minutes: number, toDay: number): [Span, number] {
  const works = worksOf(model, row)
  const first = dayOf(span[0])
  const last = dayOf(span[1] - 1)
  const day = Math.max(first, toDay)
  const change = day >= last ? workBetween(works, last + 1, day + 1) : -workBetween(works, day + 1, last + 1)
  const least = Math.min(works.minutesPerDay, Math.max(1, minutesOn(works, first) || works.minutesPerDay))
  const wanted = Math.max(least, minutes + change)
  return [[span[0], onDay(span[1] - 1, lastDay(works, first, wanted)) + 1], wanted]
}

/** The edits of a draft in order, those undone still at hand. One step may hold several edits. */
export interface History {
  done: readonly (readonly PlanEdit[])[]
  undone: readonly (readonly PlanEdit[])[]
}
export const NOTHING_DONE: History = { done: [], undone: [] }

export const remember = (history: History, step: readonly PlanEdit[]): History => ({
  done: [...history.done, step],
  undone: [],
})
export const undo = (history: History): History => ({
  done: history.done.slice(0, -1),
  undone: history.done.length ? [history.done[history.done.length - 1]!, ...history.undone] : history.undone,
})
export const redo = (history: History): History => ({
  done: history.undone.length ? [...history.done, history.undone[0]!] : history.done,
  undone: history.undone.slice(1),
})

const target = (edit: PlanEdit): string =>
  'id' in edit ? `${edit.type} ${edit.id}` : `link ${edit.from} ${edit.to} ${edit.relation}`

/** What is left to send of everything done: of several moves of one task the last, of a link made and cut nothing. */
export function sendable(history: History): PlanEdit[] {
  const last = new Map<string, PlanEdit>()
  for (const edit of history.done.flat()) {
    const key = target(edit)
    const before = last.get(key)
    last.delete(key)
    if (edit.type === 'unlink' && before?.type === 'link') continue
    last.set(key, edit)
  }
  return [...last.values()]
}

/** Where edited rows would lie by their own edits alone, before the server has answered. */
export function pending(
  model: PlanModel,
  edits: readonly PlanEdit[],
  rowOf: (id: string) => number,
): Map<number, Span> {
  const spans = new Map<number, Span>()
  const lengths = new Map<number, number>()
  for (const edit of edits) {
    if (edit.type !== 'move' && edit.type !== 'duration') continue
    const row = rowOf(edit.id)
    if (row < 0 || model.start[row] === NONE || model.finish[row] === NONE) continue
    const span = spans.get(row) ?? ([model.start[row]!, model.finish[row]!] as const)
    if (edit.type === 'duration') lengths.set(row, edit.minutes)
    const minutes = lengths.get(row) ?? model.duration[row]!
    const day = edit.type === 'move' ? dayOf(edit.start) : dayOf(span[0])
    spans.set(row, moved(model, row, span, minutes, day))
  }
  return spans
}

/** The relation of a link pulled from one end to another, as edits name it. */
export function relationOf(fromFinish: boolean, toFinish: boolean): (typeof RELATIONS)[number] {
  if (fromFinish) return toFinish ? 'FF' : 'FS'
  return toFinish ? 'SF' : 'SS'
}

/** Whether the plan already has the link, or would run in a circle through its own outline. */
export function linkable(model: PlanModel, from: number, to: number): boolean {
  if (from < 0 || to < 0 || from === to) return false
  if (from < to ? to < model.end[from]! : from < model.end[to]!) return false
  for (let link = 0; link < model.from.length; link++)
    if (model.from[link] === from && model.to[link] === to) return false
  return true
}
