import { type Bytes, text } from './bytes'
import { decode, isText, LARGEST_VALUE, sameValue } from './canonical'
import { type HashKind, hashKind, LENGTH } from './hash'
import { type Head, type Promised, readHead, readRotation } from './heads'
import { KeyRing, type LogKey, readKey, sameKey } from './keys'
import { type Reading, refused } from './note'
import type { Source } from './source'
import { type ExportReport, LogWalk } from './walk'

const MAGIC = 'mingdu-export/1\n'
const LARGEST_FRAME = LARGEST_VALUE + LENGTH
const MOST_HEADS = 100_000

interface Frame {
  type: string
  bytes: Bytes
}

/** Reads a whole log once, from its first byte to its last, in the memory of one entry. */
export async function checkExport(
  source: Source,
  outside: Head[],
  trusted: LogKey[],
  promises: Promised[],
): Promise<Reading<ExportReport>> {
  if (text(await source.read(MAGIC.length)) !== MAGIC) return refused('MALFORMED', 'export')
  let frame = await next(source)
  const opening = frame?.type === 'A' ? openingOf(frame.bytes) : undefined
  if (!opening) return refused('MALFORMED', 'A')
  frame = await next(source)
  if (frame?.type !== 'K') return refused('MALFORMED', 'A')
  const key = readKey(text(frame.bytes) ?? '')
  if (!key) return refused('BAD_KEY', 'K')
  let keys = new KeyRing(opening.origin, [{ key, from: 0n }])
  for (frame = await next(source); frame?.type === 'R'; frame = await next(source)) {
    const rotation = readRotation(text(frame.bytes) ?? '')
    if (!rotation.value) return refused('MALFORMED', 'R')
    const rotated = keys.rotate(rotation.value)
    if (typeof rotated === 'string') return refused(rotated, 'R')
    keys = rotated
  }
  const inside: Head[] = []
  for (; frame?.type === 'H'; frame = await next(source)) {
    const words = text(frame.bytes)
    const head: Reading<Head> = words === undefined ? refused('NOT_UTF8', 'H') : readHead(words)
    if (!head.value) return refused(head.flaw, 'H')
    if (inside.length === MOST_HEADS) return refused('TOO_LARGE', 'H')
    inside.push(head.value)
  }
  const walk = new LogWalk(opening.origin, opening.hash, keys, inside, outside, promises)
  for (; frame?.type === 'E'; frame = ready(source) ?? (await next(source))) {
    if (frame.bytes.length <= LENGTH) return refused('MALFORMED', 'E')
    if (!walk.next(frame.bytes)) return refused('TOO_LARGE', 'stream')
  }
  const said = frame?.type === 'Z' && frame.bytes.length < 16 && sameValue(frame.bytes, BigInt(walk.count()))
  const ended = said && (await source.read(1)).length === 0
  const keyTrusted = trusted.some((one) => sameKey(one, key) || sameKey(one, keys.current()))
  return { value: walk.report(keyTrusted, ended) }
}

const lengthOf = (head: Bytes): number =>
  ((head[1] ?? 0) << 24) | ((head[2] ?? 0) << 16) | ((head[3] ?? 0) << 8) | (head[4] ?? 0)

/** Undefined where there is none, or none whole. */
async function next(source: Source): Promise<Frame | undefined> {
  const head = await source.read(5)
  const length = lengthOf(head)
  if (head.length < 5 || length < 0 || length > LARGEST_FRAME) return undefined
  const bytes = await source.read(length)
  return bytes.length === length ? { type: String.fromCharCode(head[0] ?? 0), bytes } : undefined
}

/** The next frame without waiting, where all of the longest there may be is in hand. */
function ready(source: Source): Frame | undefined {
  const head = source.peek(5)
  const length = head ? lengthOf(head) : -1
  if (!head || length < 0 || length > LARGEST_FRAME) return undefined
  const whole = source.ready(5 + length)
  return whole && { type: String.fromCharCode(whole[0] ?? 0), bytes: whole.slice(5) }
}

function openingOf(bytes: Bytes): { origin: string; hash: HashKind } | undefined {
  const value = decode(bytes).value
  if (value?.type !== 'fields' || value.fields.size !== 2) return undefined
  const origin = value.fields.get('origin')
  const word = value.fields.get('hash')
  const hash = isText(word) ? hashKind(word.text) : undefined
  return isText(origin) && hash ? { origin: origin.text, hash } : undefined
}
