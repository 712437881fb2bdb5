import { ed25519 } from '@noble/curves/ed25519.js'
import { sm2 } from 'sm-crypto-v2'
import { type Bytes, base64, hex, joined, unbase64, utf8 } from './bytes'
import type { Flaw } from './flaws'
import { plain } from './hash'
import { type Check, isName, type Note } from './note'

/** Keys, signatures, and the keys of one log one after another. */

const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123')
const MOST = 32
const ID = /^[0-9a-f]{16}$/

export interface LogKey {
  name: string
  kind: 'sm2' | 'ed25519'
  id: string
  bytes: Bytes
  line: string
}

export interface Signature {
  name: string
  kind: string
  id: string
  bytes: Bytes
  line: string
}

function isKey(kind: LogKey['kind'], bytes: Bytes): boolean {
  if (kind === 'sm2') return bytes.length === 65 && bytes[0] === 4 && sm2.verifyPublicKey(hex(bytes))
  if (bytes.length !== 32) return false
  try {
    ed25519.Point.fromHex(hex(bytes), false)
    return true
  } catch {
    return false
  }
}

export function readKey(line: string): LogKey | undefined {
  const [name = '', kind = '', id = '', word = '', more] = line.split(' ')
  if (more !== undefined || (kind !== 'sm2' && kind !== 'ed25519') || !isName(name)) return undefined
  const bytes = unbase64(word, kind === 'sm2' ? 65 : 32)
  if (!bytes || !isKey(kind, bytes)) return undefined
  const hash = plain(kind === 'sm2' ? 'sm3' : 'sha256', joined(utf8(`${kind}\n${name}\n`), bytes))
  return hex(hash).slice(0, 16) === id ? { name, kind, id, bytes, line } : undefined
}

export const sameKey = (one: LogKey, other: LogKey): boolean => one.line === other.line

function verifies(key: LogKey, text: string, signature: Bytes): boolean {
  if (signature.length !== 64) return false
  try {
    if (key.kind === 'ed25519') return ed25519.verify(signature, utf8(text), key.bytes, { zip215: false })
    const word = hex(signature)
    const inRange = [word.slice(0, 64), word.slice(64)]
      .map((half) => BigInt('0x' + half))
      .every((number) => number > 0n && number < ORDER)
    return inRange && sm2.doVerifySignature(utf8(text), word, hex(key.bytes), { hash: true, der: false })
  } catch {
    return false
  }
}

export function readSignatures(note: Note): Signature[] {
  note.line('')
  const all: Signature[] = []
  while (note.isNext('sig')) {
    const word = note.word('sig')
    const [name = '', kind = '', id = '', body = '', more] = word.split(' ')
    const bytes = unbase64(body, 64)
    const known = more === undefined && isName(name) && ID.test(id) && (kind === 'sm2' || kind === 'ed25519')
    if (!known || !bytes || all.length === MOST) {
      note.fail('sig')
      break
    }
    all.push({ name, kind, id, bytes, line: `sig ${name} ${kind} ${id} ${base64(bytes)}` })
  }
  return all
}

/** Whether this key signed the text; one that says so and did not is told apart from one that says nothing. */
export function signedBy(key: LogKey, text: string, signatures: Signature[]): Check {
  const claimed = signatures.filter((one) => one.name === key.name && one.kind === key.kind && one.id === key.id)
  if (claimed.length === 0) return 'NOT_SIGNED'
  return claimed.every((one) => verifies(key, text, one.bytes)) ? undefined : 'BAD_SIGNATURE'
}

export interface Rotation {
  origin: string
  old: LogKey
  next: LogKey
  size: bigint
  body: string
  signatures: Signature[]
}

/** The keys of one log, each from a size on. */
export class KeyRing {
  constructor(
    readonly origin: string,
    private readonly terms: { key: LogKey; from: bigint }[],
  ) {}

  keys(): LogKey[] {
    return this.terms.map((term) => term.key)
  }

  current(): LogKey {
    return this.terms[this.terms.length - 1]?.key as LogKey
  }

  /** A flaw, or the ring with one key more. */
  rotate(rotation: Rotation): Flaw | KeyRing {
    const last = this.terms[this.terms.length - 1]
    if (rotation.origin !== this.origin) return 'OTHER_LOG'
    if (!last || !sameKey(rotation.old, last.key) || rotation.size < last.from) return 'NO_ROTATION'
    if (sameKey(rotation.old, rotation.next)) return 'BAD_KEY'
    const flaw =
      signedBy(rotation.old, rotation.body, rotation.signatures) ??
      signedBy(rotation.next, rotation.body, rotation.signatures)
    return flaw ?? new KeyRing(this.origin, [...this.terms, { key: rotation.next, from: rotation.size }])
  }

  /** Whether a key that was in force at this size signed it. At the very size of a rotation both may. */
  check(origin: string, size: bigint, text: string, signatures: Signature[]): Check {
    if (origin !== this.origin) return 'OTHER_LOG'
    let result: Flaw = 'NOT_SIGNED'
    for (const [at, term] of this.terms.entries()) {
      const flaw = signedBy(term.key, text, signatures)
      const next = this.terms[at + 1]
      const inForce = term.from <= size && (!next || size <= next.from)
      if (!flaw && inForce) return undefined
      if (!flaw) result = 'KEY_NOT_IN_FORCE'
      else if (flaw === 'BAD_SIGNATURE') result = flaw
    }
    return result
  }

  /** A promise says nothing of a size: the key of any term may have given it. */
  checkPromise(origin: string, text: string, signatures: Signature[]): Check {
    if (origin !== this.origin) return 'OTHER_LOG'
    let result: Flaw = 'NOT_SIGNED'
    for (const term of this.terms) {
      const flaw = signedBy(term.key, text, signatures)
      if (!flaw) return undefined
      if (flaw === 'BAD_SIGNATURE') result = flaw
    }
    return result
  }
}
