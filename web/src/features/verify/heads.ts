import { type Bytes, base64, same } from './bytes'
import type { Flaw } from './flaws'
import type { HashKind } from './hash'
import { type LogKey, type Rotation, readKey, readSignatures, type Signature, signedBy } from './keys'
import { type Check, Note, type Reading, refused } from './note'
import { checkConsistency, type Consistency, LARGEST_LOG } from './tree'

/** Heads, promises and rotations: texts with signatures below. */

export interface Head {
  origin: string
  hash: HashKind
  size: bigint
  root: Bytes
  time: bigint
  /** The text that is signed. */
  body: string
  signatures: Signature[]
}

export interface Promised {
  origin: string
  hash: HashKind
  stream: string
  content: Bytes
  due: bigint
  body: string
  signatures: Signature[]
}

export function readHead(text: string): Reading<Head> {
  const note = new Note(text)
  note.line('mingdu-head/1')
  const origin = note.name('origin')
  const hash = note.hashKind()
  const size = note.number('size')
  if (size > LARGEST_LOG) note.fail('size')
  const root = note.hash('root')
  const time = note.number('time')
  const signatures = readSignatures(note)
  if (signatures.length === 0) return refused('NOT_SIGNED')
  const body = `mingdu-head/1\norigin ${origin}\nhash ${hash}\nsize ${size}\nroot ${base64(root)}\ntime ${time}\n`
  return note.done(() => ({ origin, hash, size, root, time, body, signatures }))
}

export const isPromise = (text: string): boolean => text.startsWith('mingdu-promise/1\n')

export function readPromise(text: string): Reading<Promised> {
  const note = new Note(text)
  note.line('mingdu-promise/1')
  const origin = note.name('origin')
  const hash = note.hashKind()
  const stream = note.name('stream')
  const content = note.hash('content')
  const time = note.number('time')
  const due = note.number('due')
  const signatures = readSignatures(note)
  if (signatures.length === 0) return refused('NOT_SIGNED')
  const words = `origin ${origin}\nhash ${hash}\nstream ${stream}\ncontent ${base64(content)}\n`
  const body = `mingdu-promise/1\n${words}time ${time}\ndue ${due}\n`
  return note.done(() => ({ origin, hash, stream, content, due, body, signatures }))
}

export function readRotation(text: string): Reading<Rotation> {
  const note = new Note(text)
  note.line('mingdu-rotation/1')
  const origin = note.name('origin')
  const old = readKey(note.word('old'))
  const next = readKey(note.word('new'))
  const size = note.number('size')
  if (!old || !next || size > LARGEST_LOG) return refused('BAD_KEY')
  const signatures = readSignatures(note)
  const body = `mingdu-rotation/1\norigin ${origin}\nold ${old.line}\nnew ${next.line}\nsize ${size}\n`
  return note.done(() => ({ origin, old, next, size, body, signatures }))
}

export const headSignedBy = (key: LogKey, head: Head): Check => signedBy(key, head.body, head.signatures)

/** Whether two heads are of one growing log. */
export function agrees(one: Head, other: Head, proofs: Consistency[]): Check {
  if (one.origin !== other.origin) return 'OTHER_LOG'
  if (one.hash !== other.hash) return 'OTHER_HASH'
  if (one.size === other.size) return same(one.root, other.root) ? undefined : 'FORK'
  const [first, second] = one.size < other.size ? [one, other] : [other, one]
  const joining = proofs.filter((proof) => proof.first === first.size && proof.second === second.size)
  if (joining.length === 0) return 'OTHER_PROOF'
  let result: Flaw | undefined
  for (const proof of joining) result ??= checkConsistency(proof, one.hash, first.root, second.root)
  return result
}
