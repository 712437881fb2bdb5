import { computed, ref, shallowRef } from 'vue'
import { toast } from '../../shared/ui/toast'
import { insert, remove, type Kind } from './drawing/edit'
import { exits, find, MET, startOf, type Arrow, type Route } from './drawing/graph'
import { begin, changed, redone, undone } from './drawing/history'
import { faultsOf, wholeFaults } from './drawing/faults'
import { called } from './drawing/wording'
import type { RouteField } from '../../shared/api/contract'
import { t } from './words'

/** A drawing under the hand: what it is now, what it was, which step is chosen. */
export function useDrawing(first: Route, fields: readonly RouteField[]) {
  const history = shallowRef(begin(first))
  const saved = shallowRef(first)
  const chosenId = ref<string | null>(null)
  const route = computed(() => history.value.now)
  const chosen = computed(() => (chosenId.value === null ? undefined : find(route.value, chosenId.value)))
  const wrong = computed(
    () => new Set(route.value.steps.filter((step) => faultsOf(route.value, step).length > 0).map((step) => step.id)),
  )
  const faults = computed(() => [
    ...wholeFaults(route.value).map(({ field, text }) => ({ field, detail: text })),
    ...route.value.steps.flatMap((step) =>
      faultsOf(route.value, step).map(({ field, text }) => ({
        field: `${step.id}-${field}`,
        detail: t('fault.at', { name: called(step), text }),
      })),
    ),
  ])

  function edit(now: Route, about: string | null = null): void {
    history.value = changed(history.value, now, about)
  }

  function put(at: Arrow, kind: Kind): void {
    const edited = insert(route.value, at, kind, fields)
    edit(edited.route)
    chosenId.value = edited.step
  }

  /** After the step one looks at; before the end where none is chosen. */
  function add(kind: Kind): void {
    put(following(route.value, chosen.value?.id), kind)
  }

  function takeOut(id: string): void {
    const step = find(route.value, id)
    const edited = remove(route.value, id)
    if (!step || edited.route === route.value) return
    edit(edited.route)
    chosenId.value = edited.step
    toast(t('draft.removed', { name: called(step) }), { undo })
  }

  function undo(): void {
    history.value = undone(history.value)
  }

  return {
    route,
    chosen,
    chosenId,
    wrong,
    faults,
    edit,
    put,
    add,
    takeOut,
    undo,
    redo: () => (history.value = redone(history.value)),
    mayUndo: computed(() => history.value.past.length > 0),
    mayRedo: computed(() => history.value.future.length > 0),
    dirty: computed(() => route.value !== saved.value),
    keep: () => (saved.value = route.value),
  }
}

/** The arrow after a step; after an end, or none, the one that comes to an end. */
function following(route: Route, id: string | undefined): Arrow {
  const step = id === undefined ? undefined : find(route, id)
  if (step?.type === 'choice') return { from: step.id, exit: MET }
  if (step?.type === 'split') return { from: step.join, exit: 0 }
  if (step && step.type !== 'end') return { from: step.id, exit: 0 }
  const end = step?.id ?? route.steps.find((one) => one.type === 'end')?.id ?? ''
  const before = route.steps.find((one) => exits(one).includes(end))
  if (!before) return { from: startOf(route), exit: 0 }
  return { from: before.id, exit: exits(before).indexOf(end) }
}
