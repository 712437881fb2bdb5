import { onBeforeUnmount, onMounted, reactive } from 'vue'

export interface KeyHelp {
  keys: string
  does: string
}

/** The keys that work on the page now, as the help (?) lists them. */
export const keyHelp: KeyHelp[] = reactive([])

/**
 * Lets a key do something while a component is on screen and lists it in the help. `key` is as in KeyboardEvent.key,
 * with `Ctrl+` before it where wanted. Plain letters are not taken from someone who is typing.
 */
export function useKey(key: string, does: string, handler: () => void): void {
  const ctrl = key.startsWith('Ctrl+')
  const wanted = (ctrl ? key.slice(5) : key).toLowerCase()
  const entry: KeyHelp = { keys: key.length === 1 ? key.toUpperCase() : key, does }

  function pressed(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== wanted || event.altKey || event.isComposing) return
    if ((event.ctrlKey || event.metaKey) !== ctrl) return
    if (!ctrl && (event.target as HTMLElement | null)?.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    handler()
  }

  onMounted(() => {
    keyHelp.push(entry)
    document.addEventListener('keydown', pressed)
  })
  onBeforeUnmount(() => {
    const index = keyHelp.findIndex((one) => one.keys === entry.keys && one.does === entry.does)
    if (index >= 0) keyHelp.splice(index, 1)
    document.removeEventListener('keydown', pressed)
  })
}
