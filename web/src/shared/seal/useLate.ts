import { onScopeDispose, ref, watch, type Ref } from 'vue'

const AFTER = 10_000

/** True once something has been so for ten seconds: then it is no longer said to come by itself. */
export function useLate(waits: Ref<boolean>): Ref<boolean> {
  const late = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    waits,
    (now) => {
      clearTimeout(timer)
      late.value = false
      if (now) timer = setTimeout(() => (late.value = true), AFTER)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return late
}
