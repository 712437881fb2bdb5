import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { paint } from './canvas'
import { paperHeight, rowsAbove, scrollTopFor, seen, type View } from './geometry'
import { layout, type Show } from './layout'
import { MOST_PER_DAY, perDayOf, xOf } from './scale'
import { pagePalette, paperPalette, type Palette } from './theme'
import { NONE } from './time'
import type { Timeline } from './useTimeline'

const SETTLED = 140

/** The window on the plan: its size, its scroll bars, its canvas. Draws at most once a frame. */
export function usePane(
  state: Timeline,
  scroller: Ref<HTMLElement | undefined>,
  canvas: Ref<HTMLCanvasElement | undefined>,
) {
  const look = shallowRef<{ palette: Palette; family: string }>({ palette: paperPalette(), family: 'sans-serif' })
  const pulled = shallowRef<readonly [number, number, number, number] | null>(null)
  const handles = ref(-1)
  /** Positions the hidden table shows; follows when scrolling rests. */
  const window_ = ref<[number, number]>([0, -1])
  let frame = 0
  let timer = 0
  let drawnWidth = 0
  let drawnHeight = 0
  let drawnRatio = 0

  function view(): View {
    const at = scroller.value
    const { height } = state.room.value
    const above = rowsAbove(at?.scrollTop ?? 0, state.rowsTall.value, state.sizes.value.head, height)
    return state.view(at?.scrollLeft ?? 0, above)
  }

  function show(of: View): Show {
    const [first, last] = seen(of)
    return {
      baseline: state.options.value.baseline,
      rest: state.options.value.rest,
      names: state.options.value.names,
      open: state.open.value,
      selected: state.selected.value,
      hovered: state.hovered.value,
      focused: state.focused.value,
      found: state.foundRows.value,
      links: state.quietLinks(first, last),
      chosenLinks: state.chosenLinks(),
      today: state.today.value,
      ghosts: state.ghosts.value,
      handles: handles.value,
      pulled: pulled.value,
    }
  }

  function draw(): void {
    frame = 0
    const on = canvas.value
    const context = on?.getContext('2d', { alpha: false })
    const { width, height } = state.room.value
    if (!on || !context || width < 1 || height < 1 || !state.perDay.value) return
    const ratio = window.devicePixelRatio || 1
    if (drawnWidth !== width || drawnHeight !== height || drawnRatio !== ratio) {
      on.width = Math.round(width * ratio)
      on.height = Math.round(height * ratio)
      drawnWidth = width
      drawnHeight = height
      drawnRatio = ratio
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const of = view()
    const { letter } = state.sizes.value
    paint(context, layout(of, show(of)), { ...look.value, letter, small: letter - 1 })
  }

  function redraw(): void {
    if (!frame) frame = requestAnimationFrame(draw)
  }

  function follow(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => (window_.value = seen(view())), SETTLED)
  }

  function scrolled(): void {
    redraw()
    follow()
  }

  function measure(): void {
    const at = scroller.value
    if (!at) return
    const style = getComputedStyle(at)
    const letter = Math.round(parseFloat(style.fontSize)) || 13
    const row = Math.max(26, Math.round((parseFloat(style.getPropertyValue('--row')) || 36) * 0.84))
    state.sizes.value = { letter, row, head: Math.max(48, Math.round(letter * 3.8)) }
    look.value = { palette: pagePalette(at), family: style.fontFamily }
    const { clientWidth: width, clientHeight: height } = at
    if (width !== state.room.value.width || height !== state.room.value.height) state.room.value = { width, height }
    if (!state.perDay.value && width > 0) state.setPerDay(Math.min(perDayOf('week'), state.fitScale()))
    redraw()
    follow()
  }

  /** Changes the scale and keeps the minute under `x` (from the left of the pane) where it is. */
  function zoomTo(perDay: number, x?: number): void {
    const at = scroller.value
    if (!at) return
    const room = state.room.value.width - state.table.value
    const anchor = x ?? defaultAnchor(room)
    const days = (at.scrollLeft + anchor) / state.perDay.value
    const minute = state.scale.value.origin + days * 1440
    state.setPerDay(Math.min(MOST_PER_DAY, perDay))
    void nextTick(() => {
      at.scrollLeft = xOf(state.scale.value, minute) - anchor
      redraw()
    })
  }

  /** The chosen bar stays in place when it is in sight, else the middle of the window. */
  function defaultAnchor(room: number): number {
    const row = state.selected.value
    const start = row >= 0 ? state.model.value.start[row]! : NONE
    const x = start === NONE ? -1 : xOf(state.scale.value, start) - (scroller.value?.scrollLeft ?? 0)
    return x >= 0 && x <= room ? x : room / 2
  }

  function fit(): void {
    zoomTo(state.fitScale(), 0)
    void nextTick(() => scroller.value && (scroller.value.scrollLeft = 0))
  }

  /** Brings a row into sight, and its bar with it when wanted. */
  async function bring(row: number, bar = true): Promise<void> {
    await nextTick()
    const at = scroller.value
    const position = state.visible.value.position[row] ?? -1
    if (!at || position < 0) return
    const { head, row: tall } = state.sizes.value
    const { height } = state.room.value
    const of = view()
    const top = position * tall
    if (top < of.scrollY || top + tall > of.scrollY + height - head) {
      const above = top < of.scrollY ? top - tall : top - height + head + tall * 2
      at.scrollTop = scrollTopFor(Math.max(0, above), state.rowsTall.value, head, height)
    }
    if (bar) bringMinute(state.model.value.start[row]!, state.model.value.finish[row]!)
    window_.value = seen(view())
    redraw()
  }

  function bringMinute(start: number, finish = start): void {
    const at = scroller.value
    if (!at || start === NONE) return
    const room = state.room.value.width - state.table.value
    const left = xOf(state.scale.value, start)
    const right = xOf(state.scale.value, finish)
    if (right < at.scrollLeft || left > at.scrollLeft + room) at.scrollLeft = Math.max(0, left - room / 3)
  }

  const resized = new ResizeObserver(measure)
  const restyled = new MutationObserver(measure)
  onMounted(() => {
    if (scroller.value) resized.observe(scroller.value)
    restyled.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] })
    measure()
    window_.value = seen(view())
    document.fonts?.addEventListener?.('loadingdone', redraw)
  })
  onBeforeUnmount(() => {
    resized.disconnect()
    restyled.disconnect()
    document.fonts?.removeEventListener?.('loadingdone', redraw)
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  })
  watch(
    () => [
      state.visible.value,
      state.scale.value,
      state.placed.value,
      state.room.value,
      state.selected.value,
      state.hovered.value,
      state.focused.value,
      state.foundRows.value,
      state.ghosts.value,
      state.open.value,
      { ...state.options.value },
      handles.value,
      pulled.value,
    ],
    redraw,
    { flush: 'post' },
  )
  watch([state.visible, state.room], () => void nextTick(() => (window_.value = seen(view()))))

  return {
    view,
    show,
    redraw,
    scrolled,
    zoomTo,
    fit,
    bring,
    bringMinute,
    pulled,
    handles,
    look,
    window: window_,
    tall: () => paperHeight(state.rowsTall.value, state.sizes.value.head),
  }
}
export type Pane = ReturnType<typeof usePane>
