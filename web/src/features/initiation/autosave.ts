import { computed, onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { ActionKey } from '../../shared/api/action'
import type { Initiation, InitiationForm } from '../../shared/api/contract'
import { asProblem, type Problem } from '../../shared/api/problem'
import type { FieldOf } from '../../shared/standard'
import { draftOf, faults, formOf, type Fault, type InitiationDraft } from './draft'
import { saveInitiation } from './initiation.queries'
import { forget, keep } from './kept'

const PAUSE = 700
const AGAIN = 5_000

/**
 * Saves what is typed as soon as one pauses. What cannot be sent is kept on this machine and sent again until it is
 * there; what another window saved meanwhile is never overwritten without being asked.
 */
export function useAutosave(opened: Initiation, draft: Ref<InitiationDraft>, field: FieldOf) {
  const stored = shallowRef(opened)
  const saving = ref(false)
  const problem: Ref<Problem | null> = ref(null)
  const wrong = computed<Fault[]>(() => faults(draft.value, field))
  const sent = ref(JSON.stringify(formOf(draftOf(opened.form))))
  const dirty = computed(() => JSON.stringify(formOf(draft.value)) !== sent.value)
  const key = new ActionKey()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined

  function soon(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), wait)
  }

  async function attempt(): Promise<boolean> {
    const form: InitiationForm = formOf(draft.value, stored.value.version)
    const text = JSON.stringify(formOf(draft.value))
    saving.value = true
    try {
      const input = { id: stored.value.id, form }
      stored.value = await saveInitiation(input, key.for(input))
      key.done()
      sent.value = text
      problem.value = null
      if (!dirty.value) forget(stored.value.id)
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      if (problem.value.undecided) soon(AGAIN)
      else key.done()
      return false
    } finally {
      saving.value = false
    }
  }

  /** True once everything that was typed is there. */
  async function save(): Promise<boolean> {
    clearTimeout(timer)
    // Who waited with others may find that one of them began anew.
    while (running) await running
    if (!dirty.value) return true
    if (wrong.value.length > 0 || problem.value?.slug === 'stale') return false
    running = attempt()
    const done = await running
    running = undefined
    return done && dirty.value ? save() : done
  }

  /** After another window saved: its version is taken as the one ours goes on from, or instead of ours. */
  async function settle(mine: boolean): Promise<void> {
    const current = problem.value?.current as Initiation | undefined
    if (!current) return
    stored.value = current
    sent.value = JSON.stringify(formOf(draftOf(current.form)))
    problem.value = null
    if (!mine) draft.value = draftOf(current.form)
    await save()
  }

  watch(
    draft,
    () => {
      if (!dirty.value) return
      keep(stored.value.id, stored.value.version, draft.value)
      soon(PAUSE)
    },
    { deep: true },
  )
  const online = () => void save()
  window.addEventListener('online', online)
  onBeforeUnmount(() => {
    window.removeEventListener('online', online)
    clearTimeout(timer)
    void save()
  })

  return { stored, saving, problem, wrong, dirty, save, settle }
}
