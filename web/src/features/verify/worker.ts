import { answer, type Answer, type Question } from './say'

/** Checks beside the page, which stays usable and hears how far it has got. */

export type Told = { share: number } | { answer: Answer } | { failed: true }

const tell = (told: Told): void => (self as unknown as { postMessage(told: Told): void }).postMessage(told)

self.addEventListener('message', (event: MessageEvent<Question>) => {
  answer(event.data, (share) => tell({ share })).then(
    (done) => tell({ answer: done }),
    () => tell({ failed: true }),
  )
})
