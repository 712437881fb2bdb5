import { onBeforeUnmount, ref } from 'vue'
import type { Answer, Question } from './say'
import type { Told } from './worker'

/** One worker, begun with the page: what it takes is there before the network goes. */
export function useChecker() {
  const busy = ref(false)
  const share = ref(0)
  const failed = ref(false)
  const answer = ref<Answer | null>(null)
  const took = ref(0)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let began = 0

  function over(): void {
    took.value = Math.round(performance.now() - began)
    busy.value = false
  }
  worker.addEventListener('message', (event: MessageEvent<Told>) => {
    const told = event.data
    if ('share' in told) share.value = told.share
    else if ('answer' in told) answer.value = told.answer
    else failed.value = true
    if (!('share' in told)) over()
  })
  worker.addEventListener('error', () => {
    failed.value = true
    over()
  })
  onBeforeUnmount(() => worker.terminate())

  function ask(question: Question): void {
    busy.value = true
    failed.value = false
    answer.value = null
    share.value = 0
    began = performance.now()
    worker.postMessage(question)
  }
  return { busy, share, failed, answer, took, ask }
}
