import { computed, shallowRef, type ComputedRef } from 'vue'
import { get, send, sendPiece, upload } from './api/client'
import { asProblem, Problem } from './api/problem'
import { sha256 } from './sha256'

/** Above this a file goes in pieces, so that a broken line costs one of them and not all. */
export const IN_PIECES = 4 << 20
/** After a loss; the last holds until the line is there again. */
const WAITS = [1000, 2000, 5000, 15_000]
/** Tries in a row that brought nothing, after which whoever waits is told. */
const TRIES = 40

interface Upload {
  id: string
  received: number
  chunk: number
}

type State = 'sending' | 'paused' | 'waiting'

/** What is under way, seen by whatever shows its progress. */
const underWay = shallowRef<{ state: State; goOn: () => void } | null>(null)
/** What was begun of a file in this window: tried again, it goes on where it was. */
const begun = new WeakMap<File, string>()

export interface UploadControls {
  /** Null where nothing goes in pieces. */
  state: ComputedRef<State | null>
  pause: () => void
  resume: () => void
}

/** Pauses and resumes what is under way in pieces. */
export function useUpload(): UploadControls {
  return {
    state: computed(() => underWay.value?.state ?? null),
    pause: () => {
      if (underWay.value) underWay.value = { ...underWay.value, state: 'paused' }
    },
    resume: () => {
      const now = underWay.value
      if (now === null) return
      underWay.value = { ...now, state: 'sending' }
      now.goOn()
    },
  }
}

/**
 * Sends a form with a file in `file` and says how much of it has left, from 0 to 1. A large file goes ahead in pieces
 * and the form then names it.
 */
export async function uploadFile<T>(
  path: string,
  form: FormData,
  key: string,
  progress: (share: number) => void,
): Promise<T> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size <= IN_PIECES) return upload<T>(path, form, key, progress)
  let upstream: string
  try {
    upstream = await inPieces(file, progress)
  } finally {
    underWay.value = null
  }
  form.delete('file')
  form.set('upload', upstream)
  try {
    const answer = await upload<T>(path, form, key, () => undefined)
    begun.delete(file)
    return answer
  } catch (thrown) {
    // What is refused for good is not tried again with the same pieces.
    if (!asProblem(thrown).undecided) {
      begun.delete(file)
      send('DELETE', `/uploads/${upstream}`, undefined).catch(() => undefined)
    }
    throw thrown
  }
}

async function inPieces(file: File, progress: (share: number) => void): Promise<string> {
  let goOn: () => void = () => undefined
  underWay.value = { state: 'sending', goOn: () => goOn() }
  const set = (state: State) => {
    if (underWay.value && underWay.value.state !== 'paused') underWay.value = { ...underWay.value, state }
  }
  const until = (ms?: number) =>
    new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(done, ms)
      function done() {
        clearTimeout(timer)
        window.removeEventListener('online', done)
        resolve()
      }
      goOn = done
      if (ms !== undefined) window.addEventListener('online', done)
    })
  let now = await standing(file)
  let lost = 0
  while (now.received < file.size) {
    progress(now.received / file.size)
    if (underWay.value.state === 'paused') {
      await until()
      continue
    }
    try {
      const piece = await file.slice(now.received, now.received + now.chunk).arrayBuffer()
      const path = `/uploads/${now.id}/chunks`
      now = await sendPiece<Upload>(path, now.received, piece, await sha256(piece))
      lost = 0
      set('sending')
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.slug === 'offset-expected' && problem.expected !== undefined) {
        now = { ...now, received: problem.expected }
        if (++lost > TRIES) throw problem
        continue
      }
      if (problem.slug !== 'digest-differs' && !problem.undecided) {
        begun.delete(file)
        throw problem
      }
      if (++lost > TRIES) throw problem
      set('waiting')
      await until(WAITS[Math.min(lost, WAITS.length) - 1])
    }
  }
  progress(1)
  await send('POST', `/uploads/${now.id}/completion`, undefined)
  return now.id
}

/** Where it stands, or a new one. */
async function standing(file: File): Promise<Upload> {
  const known = begun.get(file)
  if (known !== undefined) {
    try {
      return await get<Upload>(`/uploads/${known}`)
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 404) throw thrown
    }
  }
  const made = await send<Upload>('POST', '/uploads', { name: file.name, size: file.size })
  begun.set(file, made.id)
  return made
}
