import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Whole seconds since something began to run. */
export function useSeconds(runs: Ref<boolean>): Ref<number> {
  const seconds = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined
  watch(runs, (now) => {
    clearInterval(timer)
    seconds.value = 0
    if (now) timer = setInterval(() => seconds.value++, 1000)
  })
  onScopeDispose(() => clearInterval(timer))
  return seconds
}
