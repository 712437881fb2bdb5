import { ref, type Ref } from 'vue'
import { asProblem, type Problem } from './problem'
import { uuid } from './uuid'

/**
 * Keeps one idempotency key per action of a person: the same input tried again after a lost answer keeps its key, a
 * changed input or a definite answer ends it.
 */
export class ActionKey {
  private key: string | undefined
  private input: string | undefined

  for(input: unknown): string {
    const text = input instanceof FormData ? '' : (JSON.stringify(input) ?? '')
    if (this.key === undefined || this.input !== text) {
      this.key = uuid()
      this.input = text
    }
    return this.key
  }

  done(): void {
    this.key = undefined
  }
}

export interface Action<I, O> {
  /** True from the click to the answer: disable the button, show that something happens. */
  busy: Ref<boolean>
  /** Why the last attempt failed, or null. */
  problem: Ref<Problem | null>
  /** Does it; undefined when it failed (see `problem`) or is already under way. */
  run: (input: I) => Promise<O | undefined>
}

/** One button's work: busy while it runs, its problem when it fails, its key kept across retries. */
export function useAction<I, O>(work: (input: I, key: string) => Promise<O>): Action<I, O> {
  const busy = ref(false)
  const problem: Ref<Problem | null> = ref(null)
  const key = new ActionKey()
  async function run(input: I): Promise<O | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = null
    try {
      const answer = await work(input, key.for(input))
      key.done()
      return answer
    } catch (thrown) {
      const failed = asProblem(thrown)
      if (!failed.undecided) key.done()
      problem.value = failed
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}
