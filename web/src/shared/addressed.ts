import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'

let pending: Record<string, string | undefined> | undefined

/**
 * A choice kept in the address (`?lamp=RED`), so that a filtered list can be linked to, reloaded and gone back to.
 * Empty and default values leave the address clean; several choices made at once make one step.
 */
export function addressed(name: string, usual = ''): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => first(route.query[name]) ?? usual,
    set(value: string) {
      if (!pending) {
        pending = {}
        queueMicrotask(() => {
          const { query, hash } = router.currentRoute.value
          const next = { ...query, ...pending }
          pending = undefined
          void router.replace({ query: next, hash })
        })
      }
      pending[name] = value === usual ? undefined : value
    },
  })
}

function first(value: LocationQueryValue | LocationQueryValue[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}
