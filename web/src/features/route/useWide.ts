import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether the window has room for a picture beside a form: tablets and more. */
export function useWide(): Ref<boolean> {
  const query = window.matchMedia('(min-width: 768px)')
  const wide = ref(query.matches)
  const follow = (): void => void (wide.value = query.matches)
  onMounted(() => query.addEventListener('change', follow))
  onBeforeUnmount(() => query.removeEventListener('change', follow))
  return wide
}
