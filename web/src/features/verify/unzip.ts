import { type Bytes, same } from './bytes'
import type { Flaw } from './flaws'
import type { Source } from './source'

/**
 * Reads a zip as the product writes it, from front to back, and refuses every other. Nothing is compressed, so nothing
 * can swell; the directory at the end must be the one that follows from what came before.
 */

export const MOST_ITEMS = 50_000
const LARGEST = 0xffff0000
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_LENGTH = 30
const NAME = /^[0-9a-z][0-9a-z-]*(\/[0-9a-z][0-9a-z-]*)?(\.[a-z]{1,8})?$/
/** A browser keeps an item whole while it is looked at. */
export const LARGEST_ITEM = 512 * 1024 * 1024

interface Item {
  name: string
  crc: number
  size: number
  at: number
}

export interface Reader {
  /** How many bytes of this item may be looked at; undefined stops the reading. */
  most(name: string): number
  item(name: string, bytes: Bytes): boolean
  damaged(name: string): void
}

/** Undefined when it was read to its end and was as it must be. */
export async function unzip(source: Source, reader: Reader): Promise<Flaw | undefined> {
  const items: Item[] = []
  let at = 0
  let before = ''
  for (;;) {
    const begin = await source.read(4)
    if (begin.length === 4 && little(begin, 0) !== LOCAL) return end(source, begin, items, at)
    const fixed = await source.read(LOCAL_LENGTH - 4)
    if (fixed.length < LOCAL_LENGTH - 4 || items.length === MOST_ITEMS)
      return fixed.length === 0 ? 'ENDS_EARLY' : 'NOT_A_PACK'
    const size = little(fixed, 14)
    const letters = await source.read((fixed[22] ?? 0) | ((fixed[23] ?? 0) << 8))
    const name = String.fromCharCode(...letters.subarray(0, 201))
    const item = { name, crc: little(fixed, 10), size, at }
    if (name.length > 200 || !NAME.test(name) || name <= before || at + size > LARGEST) return 'NOT_A_PACK'
    const header = local(item)
    if (!same(header.slice(4, LOCAL_LENGTH), fixed)) return 'NOT_A_PACK'
    items.push(item)
    at += header.length + size
    before = name
    if (size > reader.most(name)) return 'NOT_A_PACK'
    const bytes = await source.read(size)
    if (!reader.item(name, bytes)) return 'NOT_A_PACK'
    if (bytes.length < size) return 'ENDS_EARLY'
    if (crc32(bytes) !== item.crc) reader.damaged(name)
  }
}

async function end(source: Source, begin: Bytes, items: Item[], at: number): Promise<Flaw | undefined> {
  let first = begin
  let length = 0
  for (const item of items) {
    const expected = central(item)
    length += expected.length
    if (!(await follows(source, first, expected))) return 'NOT_A_PACK'
    first = new Uint8Array(0)
  }
  const last = bytesOf([END, 4], [0, 4], [items.length, 2], [items.length, 2], [length, 4], [at, 4], [0, 2])
  if (!(await follows(source, first, last))) return 'NOT_A_PACK'
  return (await source.read(1)).length === 0 ? undefined : 'BYTES_LEFT_OVER'
}

async function follows(source: Source, first: Bytes, expected: Bytes): Promise<boolean> {
  const rest = await source.read(expected.length - first.length)
  return same(expected.slice(0, first.length), first) && same(expected.slice(first.length), rest)
}

function little(bytes: Bytes, at: number): number {
  let number = 0
  for (let one = 3; one >= 0; one--) number = number * 256 + (bytes[at + one] ?? 0)
  return number
}

type Field = [value: number, width: number]

function bytesOf(...fields: Field[]): Bytes {
  const all: number[] = []
  for (const [value, width] of fields)
    for (let one = 0, rest = value; one < width; one++, rest = Math.floor(rest / 256)) all.push(rest % 256)
  return new Uint8Array(all)
}

const letters = (name: string): Field[] => [...name].map((letter) => [letter.charCodeAt(0), 1])

/** Version 1.0, no flags, stored, 1980-01-01 00:00. */
const common = (item: Item): Field[] => [
  [10, 2],
  [0, 6],
  [0x21, 2],
  [item.crc, 4],
  [item.size, 4],
  [item.size, 4],
  [item.name.length, 2],
  [0, 2],
]
const local = (item: Item): Bytes => bytesOf([LOCAL, 4], ...common(item), ...letters(item.name))
const central = (item: Item): Bytes =>
  bytesOf([CENTRAL, 4], [10, 2], ...common(item), [0, 10], [item.at, 4], ...letters(item.name))

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

function crc32(bytes: Bytes): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
