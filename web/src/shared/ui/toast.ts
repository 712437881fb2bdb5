import { reactive } from 'vue'

export interface Toast {
  id: number
  text: string
  tone: 'done' | 'failed'
  undo?: () => unknown
}

/** The toasts on screen; drawn once, by the layout. */
export const toasts: Toast[] = reactive([])
let last = 0

/** Says that something was done, with a way back when `undo` is given. Stays longer when it can be undone. */
export function toast(text: string, options: { undo?: () => unknown; tone?: Toast['tone'] } = {}): void {
  const id = ++last
  toasts.push({ id, text, tone: options.tone ?? 'done', ...(options.undo ? { undo: options.undo } : {}) })
  setTimeout(() => dismiss(id), options.undo || options.tone === 'failed' ? 10_000 : 5_000)
}

export function dismiss(id: number): void {
  const index = toasts.findIndex((one) => one.id === id)
  if (index >= 0) toasts.splice(index, 1)
}
