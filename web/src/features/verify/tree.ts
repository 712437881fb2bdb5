import { type Bytes, same } from './bytes'
import { type HashKind, node, plain } from './hash'
import { type Check, Note, type Reading } from './note'

/** Proofs after RFC 9162, and the right edge of a growing tree. */

export const LARGEST_LOG = 1n << 48n
const MOST_PATH = 98

export interface Inclusion {
  index: bigint
  size: bigint
  path: Bytes[]
}
export interface Consistency {
  first: bigint
  second: bigint
  path: Bytes[]
}

export function readPath(note: Note): Bytes[] {
  const path: Bytes[] = []
  while (note.isNext('path')) {
    if (path.length === MOST_PATH) {
      note.fail('path')
      break
    }
    path.push(note.hash('path'))
  }
  return path
}

export function readInclusion(text: string): Reading<Inclusion> {
  const note = new Note(text)
  note.line('mingdu-inclusion/1')
  const index = note.number('index')
  const size = note.number('size')
  const path = readPath(note)
  return note.done(() => ({ index, size, path }))
}

export function readConsistency(text: string): Reading<Consistency> {
  const note = new Note(text)
  note.line('mingdu-consistency/1')
  const first = note.number('first')
  const second = note.number('second')
  const path = readPath(note)
  return note.done(() => ({ first, second, path }))
}

export function checkInclusion(proof: Inclusion, kind: HashKind, leaf: Bytes, root: Bytes): Check {
  if (proof.size > LARGEST_LOG || proof.index >= proof.size) return 'INDEX_BEYOND_SIZE'
  let at = proof.index
  let last = proof.size - 1n
  let hash = leaf
  for (const beside of proof.path) {
    if (last === 0n) return 'PROOF_TOO_LONG'
    if ((at & 1n) === 1n || at === last) {
      hash = node(kind, beside, hash)
      while ((at & 1n) === 0n && at !== 0n) {
        at >>= 1n
        last >>= 1n
      }
    } else {
      hash = node(kind, hash, beside)
    }
    at >>= 1n
    last >>= 1n
  }
  if (last !== 0n) return 'PROOF_TOO_SHORT'
  return same(root, hash) ? undefined : 'ROOT_DIFFERS'
}

export function checkConsistency(proof: Consistency, kind: HashKind, firstRoot: Bytes, secondRoot: Bytes): Check {
  const { first, second, path } = proof
  if (first > second || second > LARGEST_LOG) return 'SHRUNK'
  if (first === second || first === 0n) {
    if (path.length > 0) return 'PROOF_TOO_LONG'
    if (first === 0n && !same(firstRoot, plain(kind, new Uint8Array(0)))) return 'EARLIER_ROOT_DIFFERS'
    return first < second || same(firstRoot, secondRoot) ? undefined : 'ROOT_DIFFERS'
  }
  let at = first - 1n
  let last = second - 1n
  while ((at & 1n) === 1n) {
    at >>= 1n
    last >>= 1n
  }
  const [begin, ...rest] = (first & (first - 1n)) === 0n ? [firstRoot, ...path] : path
  if (!begin) return 'PROOF_TOO_SHORT'
  let earlier = begin
  let later = begin
  for (const beside of rest) {
    if (last === 0n) return 'PROOF_TOO_LONG'
    if ((at & 1n) === 1n || at === last) {
      earlier = node(kind, beside, earlier)
      later = node(kind, beside, later)
      while ((at & 1n) === 0n && at !== 0n) {
        at >>= 1n
        last >>= 1n
      }
    } else {
      later = node(kind, later, beside)
    }
    at >>= 1n
    last >>= 1n
  }
  if (last !== 0n) return 'PROOF_TOO_SHORT'
  if (!same(firstRoot, earlier)) return 'EARLIER_ROOT_DIFFERS'
  return same(secondRoot, later) ? undefined : 'ROOT_DIFFERS'
}

/** A hash for each one in the binary form of the size: all that is needed to go on and to say the root. */
export class Frontier {
  private readonly edge: Bytes[] = []
  size = 0

  constructor(private readonly kind: HashKind) {}

  add(leaf: Bytes): void {
    let carried = leaf
    let level = 0
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      carried = node(this.kind, this.edge[level] ?? carried, carried)
      level++
    }
    this.edge[level] = carried
    this.size++
  }

  root(): Bytes {
    let root: Bytes | undefined
    for (let level = 0, rest = this.size; rest > 0; level++, rest = Math.floor(rest / 2)) {
      const one = this.edge[level]
      if (rest % 2 === 1 && one) root = root ? node(this.kind, one, root) : one
    }
    return root ?? plain(this.kind, new Uint8Array(0))
  }
}
