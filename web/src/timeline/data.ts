/**
 * What a plan looks like on its way to the timeline: columns instead of objects, so that a hundred thousand rows are a
 * few dozen arrays. Times are plan minutes: minutes since 2000-01-01 00:00, local time of the plan.
 */

/** A day, `YYYY-MM-DD`. */
export type DayText = string

/** Minutes worked from Monday to Sunday, and the days (since 2000-01-01) that differ. */
export interface TimelineCalendar {
  name: string
  /** A working day in minutes, for durations in days; the longest weekday when absent. */
  minutesPerDay?: number
  week: readonly number[]
  exceptions: readonly (readonly [day: number, minutes: number])[]
}

/** One entry a row in each column; rows in outline order, every parent before its children. */
export interface TimelineRows {
  id: readonly string[]
  /** Row index of the parent, or -1. */
  parent: readonly number[]
  wbs: readonly (string | null)[]
  code: readonly (string | null)[]
  name: readonly string[]
  /** 0 task, 1 milestone, 2 summary. */
  kind: readonly number[]
  calendar: readonly number[]
  /** Working minutes, like the floats. */
  duration: readonly number[]
  start: readonly (number | null)[]
  finish: readonly (number | null)[]
  baselineStart: readonly (number | null)[]
  baselineFinish: readonly (number | null)[]
  percent: readonly number[]
  totalFloat: readonly number[]
  freeFloat: readonly number[]
  flags: readonly number[]
}

/** Row indexes; relation 0 finish–start, 1 start–start, 2 finish–finish, 3 start–finish; lag in minutes. */
export interface TimelineLinks {
  from: readonly number[]
  to: readonly number[]
  relation: readonly number[]
  lag: readonly number[]
}

/** The answer of `GET /plans/{id}/timeline`. */
export interface TimelineData {
  planId: string
  revisionId: string
  revisionState: string
  name: string
  dataDate: number | null
  projectStart: number | null
  projectFinish: number | null
  calendars: readonly TimelineCalendar[]
  rows: TimelineRows
  links: TimelineLinks
}

export const TASK = 0
export const MILESTONE = 1
export const SUMMARY = 2

/** Bits of `flags`. */
export const CRITICAL = 1
export const NEAR_CRITICAL = 2
export const LATE = 4
export const STARTED = 8
export const FINISHED = 16
export const CONSTRAINED = 32
export const DEADLINE_MISSED = 64

/** How a link is named in an edit. */
export type Relation = 'FS' | 'SS' | 'FF' | 'SF'

/** A change of a draft, as `POST /revisions/{id}/preview` and `/edits` take it. */
export type PlanEdit =
  | { type: 'move'; id: string; start: number }
  | { type: 'duration'; id: string; minutes: number }
  | { type: 'constraint'; id: string; kind: string; at?: number | null }
  | { type: 'link'; from: string; to: string; relation: Relation; lag: number }
  | { type: 'unlink'; from: string; to: string; relation: Relation }
  | { type: 'rename'; id: string; name: string }

/** Where the rows would be after the edits, as the server computed it; shown as ghosts over the plan. */
export interface PreviewRows {
  id: readonly string[]
  start: readonly (number | null)[]
  finish: readonly (number | null)[]
  flags?: readonly number[]
}

/** How the relations are named in edits, by their number in `links.relation`. */
export const RELATIONS = ['FS', 'SS', 'FF', 'SF'] as const
