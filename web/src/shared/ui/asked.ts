import type { Ref } from 'vue'

/** The part of a vue-query result that a frame needs to show its four states. */
export interface Asked {
  isPending: Ref<boolean>
  error: Ref<Error | null>
  refetch: () => unknown
}
