import type { TimelineCalendar } from './data'
import { DAY, dayOf, weekday } from './time'

/** A calendar ready for questions: how many minutes are worked on a day. */
export interface WorkTime {
  name: string
  minutesPerDay: number
  week: readonly number[]
  exceptions: ReadonlyMap<number, number>
}

const MOST_DAYS = 40_000
export const ALWAYS: WorkTime = { name: '', minutesPerDay: 480, week: Array(7).fill(480), exceptions: new Map() }

export function workTime(calendar: TimelineCalendar): WorkTime {
  const week = calendar.week.map(Number)
  const longest = Math.max(0, ...week)
  return {
    name: calendar.name,
    minutesPerDay: calendar.minutesPerDay || longest || 480,
    week,
    exceptions: new Map(calendar.exceptions),
  }
}

export function minutesOn(works: WorkTime, day: number): number {
  return works.exceptions.get(day) ?? works.week[weekday(day)] ?? 0
}

/** Whether any day is worked at all; a calendar without would make searches endless. */
function everWorks(works: WorkTime): boolean {
  return works.week.some((minutes) => minutes > 0)
}

/** The first day worked, that day included. */
export function nextWorked(works: WorkTime, day: number): number {
  if (!everWorks(works)) return day
  let at = day
  while (minutesOn(works, at) === 0 && at - day < MOST_DAYS) at++
  return at
}

/** Minutes worked from the first minute of one day to the first of another; negative when it is earlier. */
export function workBetween(works: WorkTime, from: number, to: number): number {
  if (to < from) return -workBetween(works, to, from)
  let sum = 0
  for (let day = from; day < to && day - from < MOST_DAYS; day++) sum += minutesOn(works, day)
  return sum
}

/** The day on which the work of a task that starts on a day is done. */
export function lastDay(works: WorkTime, start: number, minutes: number): number {
  if (!everWorks(works)) return start + Math.max(0, Math.ceil(minutes / works.minutesPerDay) - 1)
  let left = minutes
  let day = nextWorked(works, start)
  for (let steps = 0; steps < MOST_DAYS; steps++) {
    left -= minutesOn(works, day)
    if (left <= 0) break
    day++
  }
  return day
}

/** Runs of days not worked between two minutes, as [first day, day after the last]. */
export function restDays(works: WorkTime, from: number, to: number): [number, number][] {
  const runs: [number, number][] = []
  const end = Math.min(dayOf(to) + 1, dayOf(from) + MOST_DAYS)
  for (let day = dayOf(from); day < end; day++) {
    if (minutesOn(works, day) > 0) continue
    const last = runs[runs.length - 1]
    if (last && last[1] === day) last[1] = day + 1
    else runs.push([day, day + 1])
  }
  return runs
}

/** A time of day carried over to another day. */
export const onDay = (minute: number, day: number): number => day * DAY + (((minute % DAY) + DAY) % DAY)
