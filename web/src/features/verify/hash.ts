import { sha256 } from '@noble/hashes/sha2.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sm3 } from 'sm-crypto-v2'
import { type Bytes, joined, unhex } from './bytes'

/** Hashes as the log uses them; what kind of thing is hashed stands in front of it as one byte. */

export type HashKind = 'sm3' | 'sha256'
export const LENGTH = 32

export const hashKind = (word: string): HashKind | undefined => (word === 'sm3' || word === 'sha256' ? word : undefined)

export const plain = (kind: HashKind, bytes: Bytes): Bytes =>
  kind === 'sm3' ? unhex(sm3(bytes)) : (sha256(bytes) as Bytes)

const marked = (mark: number) => {
  const front = new Uint8Array([mark])
  return (kind: HashKind, ...parts: Bytes[]) => plain(kind, joined(front, ...parts))
}
export const leaf = marked(0)
export const node = marked(1)
export const content = marked(2)

export const keyed = (kind: HashKind, key: Bytes, value: Bytes): Bytes =>
  kind === 'sm3' ? unhex(sm3(value, { key, mode: 'hmac' })) : (hmac(sha256, key, value) as Bytes)
