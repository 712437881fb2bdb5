import { ref } from 'vue'

/** Whether the dialog that asks somebody to prove to be there stands open, and who waits for its end. */
export const asking = ref(false)
let waiting: ((proved: boolean) => void)[] = []

/** Opens the dialog; true once they have proved it, false when they would rather not. */
export function provesToBeThere(): Promise<boolean> {
  asking.value = true
  return new Promise((resolve) => waiting.push(resolve))
}

/** Ends the waiting of everything that asked meanwhile. */
export function settle(proved: boolean): void {
  asking.value = false
  const all = waiting
  waiting = []
  all.forEach((resolve) => resolve(proved))
}
