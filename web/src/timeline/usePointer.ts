import { ref, type Ref } from 'vue'
import { daysText } from './columns'
import { MILESTONE } from './data'
import { linkable, moved, refusal, relationOf, stretched, type Span } from './edits'
import { barBox, topOf } from './geometry'
import { hitAt, type Hit, type Zone } from './hit'
import { inDays } from './model'
import { minuteAt } from './scale'
import { dayOf, finishText, NONE, startText } from './time'
import type { Pane } from './usePane'
import type { Timeline } from './useTimeline'
import { t } from './words'

/** Pixels before a press becomes a drag. */
const SLACK = 4
/** Pixels beside a bar that still mean its end when a link is pulled to it. */
const NEAR = 14

interface Drag {
  zone: Zone
  row: number
  x: number
  y: number
  /** Days between the pointer and the start of the bar. */
  grip: number
  started: boolean
  minutes: number
}

/** What a finger is about to tap: let go in place it chooses, and opens what is chosen already. */
interface Tap {
  x: number
  y: number
  hit: Hit
}
const TAP_SLACK = 10

/**
 * The mouse and the pen on the pane: hovering, choosing, folding, moving, stretching, linking. A finger scrolls and
 * taps, two fingers stretch the time.
 */
export function usePointer(
  state: Timeline,
  pane: Pane,
  scroller: Ref<HTMLElement | undefined>,
  on: { editable: () => boolean; open: (row: number) => void; refused: (text: string) => void },
) {
  const point = ref({ x: 0, y: 0 })
  const cursor = ref('default')
  /** What is being done to a bar, in words beside the pointer. */
  const saying = ref('')
  let drag: Drag | null = null
  let tap: Tap | null = null
  let pinch: { apart: number; perDay: number } | null = null

  function place(event: MouseEvent): [number, number] {
    const box = scroller.value?.getBoundingClientRect()
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)]
  }

  const under = (x: number, y: number): Hit => hitAt(pane.view(), x, y, pane.handles.value)
  const spanOf = (row: number): Span =>
    state.ghosts.value.get(row) ?? [state.model.value.start[row]!, state.model.value.finish[row]!]
  const dayUnder = (x: number): number =>
    dayOf(minuteAt(state.scale.value, x - state.table.value + (scroller.value?.scrollLeft ?? 0)))

  function move(event: PointerEvent): void {
    const [x, y] = place(event)
    point.value = { x, y }
    if (drag) {
      dragTo(drag, x, y)
      return
    }
    if (event.pointerType === 'touch') {
      if (tap && Math.hypot(x - tap.x, y - tap.y) > TAP_SLACK) tap = null
      return
    }
    const hit = under(x, y)
    state.hovered.value = hit.row
    pane.handles.value = on.editable() && hit.row >= 0 && !hit.zone.startsWith('table') ? hit.row : -1
    cursor.value = cursorOf(hit)
  }

  function cursorOf(hit: Hit): string {
    if (hit.zone === 'caret') return 'pointer'
    if (!on.editable()) return 'default'
    if (hit.zone === 'bar' && !refusal(state.model.value, hit.row, 'move')) return 'grab'
    if (hit.zone === 'bar-end' && !refusal(state.model.value, hit.row, 'duration')) return 'ew-resize'
    return hit.zone.startsWith('handle') ? 'crosshair' : 'default'
  }

  function press(event: PointerEvent): void {
    if (event.button !== 0) return
    const [x, y] = place(event)
    const at = scroller.value
    // The scroll bars belong to the browser.
    if (!at || x > at.clientWidth || y > at.clientHeight) return
    const hit = under(x, y)
    if (event.pointerType === 'touch') {
      tap = event.isPrimary ? { x, y, hit } : null
      return
    }
    if (hit.zone === 'caret') {
      state.toggle(hit.row)
      return
    }
    if (hit.row >= 0) state.selected.value = hit.row
    if (!on.editable() || hit.row < 0) return
    if (!['bar', 'bar-end', 'handle-start', 'handle-finish'].includes(hit.zone)) return
    const span = spanOf(hit.row)
    if (span[0] === NONE || span[1] === NONE) return
    const grip = dayUnder(x) - (hit.zone === 'bar-end' ? dayOf(span[1] - 1) : dayOf(span[0]))
    const length = state.edits.value.find((one) => one.type === 'duration' && one.id === state.model.value.id[hit.row])
    const minutes = length?.type === 'duration' ? length.minutes : state.model.value.duration[hit.row]!
    drag = { zone: hit.zone, row: hit.row, x, y, grip, started: false, minutes }
    at.setPointerCapture(event.pointerId)
    event.preventDefault()
    at.focus({ preventScroll: true })
  }

  function dragTo(now: Drag, x: number, y: number): void {
    if (!now.started && Math.hypot(x - now.x, y - now.y) < SLACK) return
    const { model } = state
    if (!now.started && !now.zone.startsWith('handle')) {
      const why = refusal(model.value, now.row, now.zone === 'bar' ? 'move' : 'duration')
      if (why) {
        on.refused(t(why))
        drag = null
        return
      }
    }
    now.started = true
    if (now.zone.startsWith('handle')) {
      pull(now, x, y)
      return
    }
    cursor.value = now.zone === 'bar' ? 'grabbing' : 'ew-resize'
    const span = baseSpan(now.row)
    const day = dayUnder(x) - now.grip
    if (now.zone === 'bar') {
      const to = moved(model.value, now.row, span, now.minutes, day)
      state.dragged.value = [now.row, to]
      saying.value = t('dragMove', { start: startText(to[0]), finish: lastText(now.row, to[1]) })
    } else {
      const [to, minutes] = stretched(model.value, now.row, span, now.minutes, day)
      state.dragged.value = [now.row, to]
      const days = daysText(inDays(model.value, now.row, minutes))
      saying.value = t('dragLength', { finish: finishText(to[1]), days })
    }
  }

  /** Where the row lies without what is being dragged. */
  function baseSpan(row: number): Span {
    const held = state.dragged.value
    state.dragged.value = null
    const span = spanOf(row)
    state.dragged.value = held
    return span
  }

  const lastText = (row: number, minute: number): string =>
    state.model.value.kind[row] === MILESTONE ? startText(minute) : finishText(minute)

  function pull(now: Drag, x: number, y: number): void {
    const of = pane.view()
    const top = topOf(of, state.visible.value.position[now.row]!)
    const box = barBox(of, now.row, top, state.model.value.start[now.row]!, state.model.value.finish[now.row]!)
    if (!box) return
    const fromX = now.zone === 'handle-finish' ? box.x + box.w : box.x
    pane.pulled.value = [fromX, box.y + box.h / 2, x, y]
    const aim = aimAt(x, y)
    state.hovered.value = aim ? aim.row : -1
    saying.value = ''
    if (aim && linkable(state.model.value, now.row, aim.row)) {
      const relation = relationOf(now.zone === 'handle-finish', aim.finish)
      const name = (row: number): string => state.model.value.rowName[row]!
      saying.value = t('dragLink', { relation: t(`relation${relation}`), from: name(now.row), to: name(aim.row) })
    }
  }

  /** The bar under the pointer and which half of it. */
  function aimAt(x: number, y: number): { row: number; finish: boolean } | null {
    const of = pane.view()
    const { row } = hitAt(of, x, y, -1)
    if (row < 0 || x < of.table) return null
    const { model } = state
    const top = topOf(of, state.visible.value.position[row]!)
    const box = barBox(of, row, top, model.value.start[row]!, model.value.finish[row]!)
    // A hand is not that exact: beside the bar counts as its end.
    if (!box || x < box.x - NEAR || x > box.x + box.w + NEAR) return null
    return { row, finish: box.w > 0 && x > box.x + box.w / 2 }
  }

  function tapped({ hit }: Tap): void {
    if (hit.zone === 'caret') state.toggle(hit.row)
    else if (hit.row >= 0 && hit.row === state.selected.value) on.open(hit.row)
    else if (hit.row >= 0) state.selected.value = hit.row
  }

  function release(event: PointerEvent): void {
    if (event.pointerType === 'touch') {
      if (tap) tapped(tap)
      tap = null
      return
    }
    const now = drag
    drag = null
    if (!now?.started) return
    const { model } = state
    const id = model.value.id[now.row]!
    const [x, y] = place(event)
    if (now.zone.startsWith('handle')) {
      const aim = aimAt(x, y)
      if (aim && linkable(model.value, now.row, aim.row)) {
        const relation = relationOf(now.zone === 'handle-finish', aim.finish)
        state.edit([{ type: 'link', from: id, to: model.value.id[aim.row]!, relation, lag: 0 }])
      }
    } else if (state.dragged.value) {
      const to = state.dragged.value[1]
      const span = baseSpan(now.row)
      if (now.zone === 'bar' && to[0] !== span[0]) state.edit([{ type: 'move', id, start: to[0] }])
      if (now.zone === 'bar-end' && to[1] !== span[1]) {
        const minutes = stretched(model.value, now.row, span, now.minutes, dayOf(to[1] - 1))[1]
        state.edit([{ type: 'duration', id, minutes }])
      }
    }
    cancel()
  }

  /** Lets go without changing anything. Says whether something was held. */
  function cancel(): boolean {
    tap = null
    const held = drag !== null || state.dragged.value !== null || pane.pulled.value !== null
    drag = null
    state.dragged.value = null
    pane.pulled.value = null
    saying.value = ''
    cursor.value = 'default'
    return held
  }

  function leave(): void {
    if (drag) return
    state.hovered.value = -1
    pane.handles.value = -1
  }

  const apart = ([one, other]: readonly [Touch, Touch]): number =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  const pair = (event: TouchEvent): readonly [Touch, Touch] | null => {
    const [one, other, third] = event.touches
    return one && other && !third ? [one, other] : null
  }

  /** Two fingers: as far apart as they are, so wide the days; the day between them stays there. */
  function fingers(event: TouchEvent): void {
    const two = pair(event)
    if (!two) {
      pinch = null
      return
    }
    event.preventDefault()
    tap = null
    if (!pinch) {
      pinch = { apart: Math.max(1, apart(two)), perDay: state.perDay.value }
      return
    }
    const left = scroller.value?.getBoundingClientRect().left ?? 0
    const middle = (two[0].clientX + two[1].clientX) / 2 - left - state.table.value
    pane.zoomTo((pinch.perDay * apart(two)) / pinch.apart, Math.max(0, middle))
  }

  function doubled(event: MouseEvent): void {
    const [x, y] = place(event)
    const hit = under(x, y)
    if (hit.row >= 0 && hit.zone !== 'caret') on.open(hit.row)
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const [x] = place(event)
    const factor = Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) * 0.004)
    pane.zoomTo(state.perDay.value * factor, Math.max(0, x - state.table.value))
  }

  return {
    point,
    cursor,
    saying,
    move,
    press,
    release,
    cancel,
    leave,
    doubled,
    fingers,
    wheel,
    dragging: () => drag?.started === true,
  }
}
