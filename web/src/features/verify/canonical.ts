import { type Bytes, same, text } from './bytes'
import type { Flaw } from './flaws'
import { LENGTH } from './hash'
import { type Reading, refused } from './note'

/** The one form of a value as bytes; `docs/evidence/encoding.md` says it. */

export type Value =
  | { type: 'text'; text: string }
  | { type: 'whole'; number: bigint }
  | { type: 'decimal'; text: string }
  | { type: 'moment'; milli: number }
  | { type: 'day'; text: string }
  | { type: 'flag'; yes: boolean }
  | { type: 'bytes'; bytes: Bytes }
  | { type: 'hidden'; hash: Bytes }
  | { type: 'items'; items: Value[] }
  | { type: 'fields'; fields: Map<string, Value> }

export const LARGEST_VALUE = 256 * 1024
const DEEPEST = 16
const LAST_MILLI = 253_402_300_799_999n
const DECIMAL = /^-?(0|[1-9][0-9]{0,37})(\.[0-9]{1,18})?$/
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

class Wrong extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw)
  }
}

/** Reads bytes of anybody. Whatever is not the one form of a value is refused. */
export function decode(bytes: Bytes): Reading<Value> {
  if (bytes.length > LARGEST_VALUE) return refused('TOO_LARGE', String(bytes.length))
  const decoder = new Decoder(bytes)
  try {
    return { value: decoder.whole() }
  } catch (wrong) {
    if (wrong instanceof Wrong) return refused(wrong.flaw, String(decoder.at))
    throw wrong
  }
}

class Decoder {
  at = 0

  constructor(private readonly bytes: Bytes) {}

  whole(): Value {
    const value = this.value(0)
    if (this.at !== this.bytes.length) throw new Wrong('BYTES_LEFT_OVER')
    return value
  }

  private here(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new Wrong('ENDS_EARLY')
    return byte
  }

  private value(depth: number): Value {
    if (depth > DEEPEST) throw new Wrong('TOO_DEEP')
    const major = this.here() >> 5
    if (major === 7) return this.flag()
    const number = this.number()
    switch (major) {
      case 0:
        return { type: 'whole', number }
      case 1:
        return { type: 'whole', number: -1n - number }
      case 2:
        return { type: 'bytes', bytes: this.run(number) }
      case 3:
        return { type: 'text', text: this.string(number) }
      case 4:
        return this.items(number, depth)
      case 5:
        return this.fields(number, depth)
      default:
        return this.tagged(number)
    }
  }

  private flag(): Value {
    const byte = this.bytes[this.at++]
    if (byte !== 0xf4 && byte !== 0xf5) throw new Wrong('UNKNOWN_TYPE')
    return { type: 'flag', yes: byte === 0xf5 }
  }

  /** The number in the head of a value; one that takes all 64 bits is refused. */
  private number(): bigint {
    const short = this.here() & 0x1f
    this.at++
    if (short < 24) return BigInt(short)
    if (short > 27) throw new Wrong('UNKNOWN_TYPE')
    const length = 1 << (short - 24)
    if (this.bytes.length - this.at < length) throw new Wrong('ENDS_EARLY')
    let number = 0n
    for (let one = 0; one < length; one++) number = (number << 8n) | BigInt(this.bytes[this.at++] ?? 0)
    if (number >= 1n << 63n) throw new Wrong('OUT_OF_RANGE')
    if (number < 24n || (length > 1 && number >> BigInt(4 * length) === 0n)) throw new Wrong('NOT_SHORTEST')
    return number
  }

  private run(length: bigint): Bytes {
    if (length > BigInt(this.bytes.length - this.at)) throw new Wrong('ENDS_EARLY')
    this.at += Number(length)
    return this.bytes.slice(this.at - Number(length), this.at)
  }

  private string(length: bigint): string {
    const read = text(this.run(length))
    if (read === undefined) throw new Wrong('NOT_UTF8')
    if (read.normalize('NFC') !== read) throw new Wrong('NOT_NFC')
    return read
  }

  /** Each takes a byte at least, so a count alone makes no room. */
  private counted(count: bigint): number {
    if (count > BigInt(this.bytes.length - this.at)) throw new Wrong('ENDS_EARLY')
    return Number(count)
  }

  private items(count: bigint, depth: number): Value {
    const items: Value[] = []
    for (let left = this.counted(count); left > 0; left--) items.push(this.value(depth + 1))
    return { type: 'items', items }
  }

  private fields(count: bigint, depth: number): Value {
    const fields = new Map<string, Value>()
    let before: Bytes = new Uint8Array(0)
    for (let left = this.counted(count); left > 0; left--) {
      const from = this.at
      if (this.here() >> 5 !== 3) throw new Wrong('KEY_NOT_TEXT')
      const name = this.string(this.number())
      const key = this.bytes.slice(from, this.at)
      if (!follows(before, key)) throw new Wrong('KEYS_NOT_SORTED')
      before = key
      fields.set(name, this.value(depth + 1))
    }
    return { type: 'fields', fields }
  }

  private tagged(tag: bigint): Value {
    const major = this.here() >> 5
    const number = major < 4 ? this.number() : 0n
    if (tag === 0xd301n && major === 3) return decimal(this.string(number))
    if (tag === 1004n && major === 3) return day(this.string(number))
    if (tag === 0xd302n && major === 0) {
      if (number > LAST_MILLI) throw new Wrong('OUT_OF_RANGE')
      return { type: 'moment', milli: Number(number) }
    }
    if (tag === 0xd303n && major === 2) {
      if (number !== BigInt(LENGTH)) throw new Wrong('OUT_OF_RANGE')
      return { type: 'hidden', hash: this.run(number) }
    }
    throw new Wrong('UNKNOWN_TYPE')
  }
}

/** Whether one row of bytes comes after another. */
function follows(before: Bytes, key: Bytes): boolean {
  for (let at = 0; at < Math.min(before.length, key.length); at++) {
    const gap = (key[at] ?? 0) - (before[at] ?? 0)
    if (gap !== 0) return gap > 0
  }
  return key.length > before.length
}

function decimal(word: string): Value {
  const digits = word.replace(/^-|\./g, '').replace(/^0+(?=.)/, '')
  if (word.length > 58 || !DECIMAL.test(word) || /^-[0.]+$/.test(word) || digits.length > 38)
    throw new Wrong('NOT_A_DECIMAL')
  return { type: 'decimal', text: word }
}

function day(word: string): Value {
  const time = DATE.test(word) ? Date.parse(word + 'T00:00:00Z') : NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== word) throw new Wrong('NOT_A_DATE')
  return { type: 'day', text: word }
}

export const isText = (value: Value | undefined): value is Extract<Value, { type: 'text' }> => value?.type === 'text'
export const isWhole = (value: Value | undefined): value is Extract<Value, { type: 'whole' }> => value?.type === 'whole'
export const isBytes = (value: Value | undefined): value is Extract<Value, { type: 'bytes' }> => value?.type === 'bytes'
export const isHash = (value: Value | undefined): value is Extract<Value, { type: 'bytes' }> =>
  isBytes(value) && value.bytes.length === LENGTH

/** A text and a whole number as bytes: all that has to be written here, to be held against what was read. */
export function encode(value: string | bigint): Bytes {
  const body = typeof value === 'string' ? (new TextEncoder().encode(value) as Bytes) : new Uint8Array(0)
  const number = typeof value === 'string' ? BigInt(body.length) : value
  const type = typeof value === 'string' ? 0x60 : 0
  const power = number < 24n ? -1 : number < 256n ? 0 : number < 65536n ? 1 : number < 1n << 32n ? 2 : 3
  const head = [type | (power < 0 ? Number(number) : 24 + power)]
  for (let shift = power < 0 ? -8 : 8 * (1 << power) - 8; shift >= 0; shift -= 8)
    head.push(Number((number >> BigInt(shift)) & 0xffn))
  const all = new Uint8Array(head.length + body.length)
  all.set(head)
  all.set(body, head.length)
  return all
}

export const sameValue = (bytes: Bytes, value: string | bigint): boolean => same(bytes, encode(value))
