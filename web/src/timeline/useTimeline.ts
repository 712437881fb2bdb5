/** Longer than the rule: the whole state of one timeline in one place, so that nothing else holds any. */
import { computed, ref, shallowRef, toRaw, watch } from 'vue'
import { FIRST_COLUMNS, placeColumns, tableWidth, type ColumnKey } from './columns'
import type { DayText, PlanEdit, PreviewRows, TimelineData } from './data'
import { NOTHING_DONE, pending, redo, remember, sendable, undo, type Span } from './edits'
import { countLeaves, filterRows, FILTERS, type FilterName } from './filter'
import { rowsHeight, type Sizes, type View } from './geometry'
import { bothShown, linkIndex, linksAcross, linksOf, linksOfRows } from './links'
import { planModel } from './model'
import { firstLevel, hasChildren, openAbove, openToLevel, shownAs, visibleRows } from './rows'
import { clampPerDay, perDayToFit, timeScale } from './scale'
import { findRows, nextFound } from './search'
import { load, save } from './settings'
import { minuteOf, NONE } from './time'

export interface TimelineProps {
  data: TimelineData
  editable?: boolean | undefined
  today?: DayText | null | undefined
}

/** More links than this are only drawn for the row one looks at. */
const FEW_LINKS = 60
const MOST_LINKS = 3000
const NEAR = 5

export type Timeline = ReturnType<typeof useTimeline>

export function useTimeline(props: TimelineProps, changed: (edits: PlanEdit[]) => void) {
  const stored = load()
  const model = computed(() => planModel(toRaw(props.data)))
  const today = computed(() => minuteOf(props.today))
  const idRows = computed(() => new Map(model.value.id.map((id, row) => [id, row])))
  const rowOf = (id: string): number => idRows.value.get(id) ?? -1

  const open = shallowRef(openToLevel(model.value, firstLevel(model.value)))
  const level = ref(firstLevel(model.value))
  const filter = ref<FilterName>('all')
  const query = ref('')
  const selected = ref(-1)
  const hovered = ref(-1)
  const focused = ref(false)
  const columns = ref<ColumnKey[]>(stored.columns ?? [...FIRST_COLUMNS])
  const options = ref({ baseline: true, links: false, rest: true, names: true, ...stored.options })
  const sizes = ref<Sizes>({ row: 30, head: 52, letter: 13 })
  const room = ref({ width: 0, height: 0 })
  const wantedTable = ref<number>()
  const perDay = ref(0)
  const history = shallowRef(NOTHING_DONE)
  const preview = shallowRef<PreviewRows | null>(null)
  const dragged = shallowRef<readonly [row: number, span: Span] | null>(null)

  const kept = computed(() => filterRows(model.value, filter.value, today.value))
  const counts = computed(() =>
    FILTERS.map((name) => countLeaves(model.value, filterRows(model.value, name, today.value))),
  )
  const visible = computed(() => {
    // A filter shows what it found, wherever it was folded away.
    const all = kept.value
    return visibleRows(model.value, all ? new Uint8Array(model.value.size).fill(1) : open.value, all)
  })
  const found = computed(() => findRows(model.value, query.value))
  const foundRows = computed(() => new Set(found.value))
  const table = computed(() => {
    const most = Math.max(80, room.value.width - 100)
    return Math.min(most, wantedTable.value ?? tableWidth(columns.value, sizes.value.letter, room.value.width))
  })
  const placed = computed(() => placeColumns(columns.value, table.value, sizes.value.letter))
  const scale = computed(() =>
    timeScale(model.value, today.value, perDay.value || 1, Math.max(40, room.value.width - table.value)),
  )
  const index = computed(() => linkIndex(model.value))
  const ofRows = computed(() => linksOfRows(model.value))
  const edits = computed(() => sendable(history.value))

  const ghosts = computed(() => {
    const made = pending(model.value, edits.value, rowOf)
    const shown = preview.value
    shown?.id.forEach((id, n) => {
      const row = rowOf(id)
      const start = shown.start[n] ?? NONE
      const finish = shown.finish[n] ?? NONE
      if (row < 0) return
      if (start === model.value.start[row] && finish === model.value.finish[row]) made.delete(row)
      else made.set(row, [start, finish])
    })
    if (dragged.value) made.set(dragged.value[0], dragged.value[1])
    return made as ReadonlyMap<number, Span>
  })

  function view(scrollX: number, scrollY: number): View {
    return {
      model: model.value,
      visible: visible.value,
      scale: scale.value,
      sizes: sizes.value,
      width: room.value.width,
      height: room.value.height,
      table: table.value,
      columns: placed.value,
      scrollX,
      scrollY,
    }
  }

  /**
   * Links to draw quietly in a window of visible positions: all that cross it when asked for; else, from near and while
   * they are few, those from one row in sight to another.
   */
  function quietLinks(first: number, last: number): number[] {
    const all = options.value.links
    if ((!all && perDay.value < NEAR) || last < first || !model.value.from.length) return []
    const { rows } = visible.value
    const most = all ? MOST_LINKS : FEW_LINKS * 4
    const across = linksAcross(index.value, rows[first]!, rows[last]!, most)
    if (across.length > most) return []
    const shown = across.filter((link) => bothShown(model.value, visible.value, link))
    if (all) return shown
    const { position } = visible.value
    const inSight = (row: number): boolean => position[row]! >= first && position[row]! <= last
    const near = shown.filter((link) => inSight(model.value.from[link]!) && inSight(model.value.to[link]!))
    return near.length <= FEW_LINKS ? near : []
  }

  /** Links of the row hovered and of the row chosen. */
  function chosenLinks(): number[] {
    const both = new Set([...linksOf(ofRows.value, hovered.value), ...linksOf(ofRows.value, selected.value)])
    return [...both].filter((link) => bothShown(model.value, visible.value, link))
  }

  function toggle(row: number, wanted?: boolean): void {
    if (row < 0 || kept.value || !hasChildren(model.value, row)) return
    const next = open.value.slice()
    next[row] = (wanted ?? !next[row]) ? 1 : 0
    open.value = next
    level.value = 0
    if (selected.value >= 0) selected.value = shownAs(model.value, visible.value, selected.value)
  }

  function openLevel(wanted: number): void {
    open.value = openToLevel(model.value, wanted)
    level.value = wanted
    if (selected.value >= 0) selected.value = shownAs(model.value, visible.value, selected.value)
  }

  /** Opens what hides a row; a filter that leaves it out is taken off. */
  function reveal(row: number): void {
    if (kept.value && !kept.value[row]) filter.value = 'all'
    const next = open.value.slice()
    if (openAbove(model.value, next, row)) {
      open.value = next
      level.value = 0
    }
  }

  function find(step: 1 | -1): number {
    const row = nextFound(found.value, selected.value, step)
    if (row >= 0) {
      reveal(row)
      selected.value = row
    }
    return row
  }

  function edit(step: PlanEdit[]): void {
    history.value = remember(history.value, step)
    changed(edits.value)
  }
  function stepBack(): void {
    if (!history.value.done.length) return
    history.value = undo(history.value)
    preview.value = null
    changed(edits.value)
  }
  function stepOn(): void {
    if (!history.value.undone.length) return
    history.value = redo(history.value)
    changed(edits.value)
  }
  function clearEdits(): void {
    history.value = NOTHING_DONE
    preview.value = null
  }

  function fitScale(): number {
    return perDayToFit(model.value, room.value.width - table.value)
  }
  const setPerDay = (wanted: number): void => {
    perDay.value = clampPerDay(wanted)
  }

  // Another plan begins anew; the same plan read again keeps what is open and chosen.
  watch(model, (now, before) => {
    clearEdits()
    hovered.value = -1
    if (now.size === before.size && now.id[0] === before.id[0] && now.id[now.size - 1] === before.id[now.size - 1])
      return
    const chosen = selected.value >= 0 ? before.id[selected.value] : undefined
    selected.value = chosen === undefined ? -1 : rowOf(chosen)
    open.value = openToLevel(now, firstLevel(now))
    level.value = firstLevel(now)
  })
  watch([columns, options], () => save({ columns: columns.value, options: options.value }), { deep: true })

  return {
    model,
    today,
    rowOf,
    open,
    level,
    filter,
    counts,
    query,
    found,
    foundRows,
    selected,
    hovered,
    focused,
    columns,
    placed,
    options,
    sizes,
    room,
    wantedTable,
    table,
    perDay,
    scale,
    visible,
    ghosts,
    history,
    preview,
    dragged,
    edits,
    ofRows,
    rowsTall: computed(() => rowsHeight({ visible: visible.value, sizes: sizes.value })),
    view,
    quietLinks,
    chosenLinks,
    toggle,
    openLevel,
    reveal,
    find,
    edit,
    stepBack,
    stepOn,
    clearEdits,
    fitScale,
    setPerDay,
  }
}
