import type { InitiationDraft } from './draft'

/** What could not be saved yet, on this machine, beside the version it was typed on. */
interface Kept {
  version: number
  draft: InitiationDraft
}

const place = (id: string) => `initiation:${id}`

export function keep(id: string, version: number, draft: InitiationDraft): void {
  try {
    localStorage.setItem(place(id), JSON.stringify({ version, draft }))
  } catch {
    // A full or forbidden store only means that a reload before the next saving loses what was typed since.
  }
}

export function forget(id: string): void {
  localStorage.removeItem(place(id))
}

/** What was typed on that version and never saved; nothing where the server has gone on since. */
export function recovered(id: string, version: number): InitiationDraft | undefined {
  const text = localStorage.getItem(place(id))
  if (text === null) return undefined
  const kept = JSON.parse(text) as Kept
  if (kept.version === version) return kept.draft
  forget(id)
  return undefined
}
