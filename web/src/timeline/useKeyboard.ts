import { nextWorked } from './worktime'
import { moved, refusal, stretched, type Span } from './edits'
import { worksOf } from './model'
import { hasChildren } from './rows'
import { dayOf, NONE } from './time'
import type { Pane } from './usePane'
import type { Timeline } from './useTimeline'
import { t } from './words'

/**
 * The keys of a treegrid, and with Alt the ones that change a draft: Alt+←/→ a day, Alt+Shift+←/→ the length.
 */
export function useKeyboard(
  state: Timeline,
  pane: Pane,
  on: { editable: () => boolean; open: (row: number) => void; refused: (text: string) => void; cancel: () => boolean },
) {
  function select(position: number): void {
    const { rows } = state.visible.value
    if (!rows.length) return
    const row = rows[Math.max(0, Math.min(rows.length - 1, position))]!
    state.selected.value = row
    void pane.bring(row)
  }

  function shift(days: number, length: boolean): void {
    const row = state.selected.value
    if (row < 0 || !on.editable()) return
    const { model } = state
    const why = refusal(model.value, row, length ? 'duration' : 'move')
    if (why) {
      on.refused(t(why))
      return
    }
    const id = model.value.id[row]!
    const span: Span = state.ghosts.value.get(row) ?? [model.value.start[row]!, model.value.finish[row]!]
    if (span[0] === NONE || span[1] === NONE) return
    const sent = state.edits.value.find((one) => one.type === 'duration' && one.id === id)
    const minutes = sent?.type === 'duration' ? sent.minutes : model.value.duration[row]!
    const works = worksOf(model.value, row)
    if (length) {
      const last = dayOf(span[1] - 1)
      const to = days > 0 ? nextWorked(works, last + 1) : last - 1
      state.edit([{ type: 'duration', id, minutes: stretched(model.value, row, span, minutes, to)[1] }])
      return
    }
    let day = dayOf(span[0]) + days
    // Backwards over days of rest, which `moved` would jump over forwards again.
    if (days < 0) while (nextWorked(works, day) !== day && dayOf(span[0]) - day < 60) day--
    state.edit([{ type: 'move', id, start: moved(model.value, row, span, minutes, day)[0] }])
  }

  function pressed(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (handled(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  function handled(event: KeyboardEvent): boolean {
    const { key } = event
    const row = state.selected.value
    const at = row >= 0 ? (state.visible.value.position[row] ?? -1) : -1
    if (event.ctrlKey || event.metaKey) {
      if (!on.editable()) return false
      if (key.toLowerCase() === 'z' && !event.shiftKey) state.stepBack()
      else if (key.toLowerCase() === 'z') state.stepOn()
      else if (key.toLowerCase() === 'y') state.stepOn()
      else return false
      return true
    }
    if (event.altKey) {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
      shift(key === 'ArrowRight' ? 1 : -1, event.shiftKey)
      return on.editable()
    }
    const page = Math.max(1, Math.floor((state.room.value.height - state.sizes.value.head) / state.sizes.value.row) - 1)
    switch (key) {
      case 'ArrowDown':
        select(at + 1)
        return true
      case 'ArrowUp':
        select(at < 0 ? 0 : at - 1)
        return true
      case 'PageDown':
        select(at + page)
        return true
      case 'PageUp':
        select(at - page)
        return true
      case 'Home':
        select(0)
        return true
      case 'End':
        select(state.visible.value.rows.length - 1)
        return true
      case 'ArrowRight':
        if (row >= 0 && hasChildren(state.model.value, row)) {
          if (state.open.value[row]) select(at + 1)
          else state.toggle(row, true)
        }
        return true
      case 'ArrowLeft':
        if (row < 0) return true
        if (hasChildren(state.model.value, row) && state.open.value[row]) state.toggle(row, false)
        else if (state.model.value.parent[row]! >= 0)
          select(state.visible.value.position[state.model.value.parent[row]!]!)
        return true
      case 'Enter':
        if (row < 0) return false
        on.open(row)
        return true
      case ' ':
        if (row >= 0) state.toggle(row)
        return true
      case '+':
      case '=':
        pane.zoomTo(state.perDay.value * 1.4)
        return true
      case '-':
      case '−':
        pane.zoomTo(state.perDay.value / 1.4)
        return true
      case '0':
        pane.fit()
        return true
      case 'Escape':
        if (on.cancel()) return true
        if (row < 0) return false
        state.selected.value = -1
        return true
      default:
        return false
    }
  }

  return { pressed }
}
