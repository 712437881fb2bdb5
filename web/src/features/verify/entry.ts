import { type Bytes, hex } from './bytes'
import { decode, isHash, isText, isWhole, type Value } from './canonical'
import { content, type HashKind } from './hash'
import { isName } from './note'

/** A leaf of the log. */
export interface Entry {
  bytes: Bytes
  log: string
  stream: string
  kind: string
  subject: string
  who: Value
  from: Value
  when: number
  files: { kind: HashKind; hash: string; size: bigint }[]
  payload: Map<string, Value>
  number: bigint
  previous: string | undefined
}

const NAMES = ['v', 'log', 'stream', 'kind', 'subject', 'who', 'when', 'from', 'files', 'payload', 'seq', 'previous']
const MOST_FILES = 1000

/** Undefined where it is none. */
export function readEntry(bytes: Bytes): Entry | undefined {
  const value = decode(bytes).value
  const all = value?.type === 'fields' ? value.fields : undefined
  if (!all || [...all.keys()].some((name) => !NAMES.includes(name))) return undefined
  const version = all.get('v')
  const when = all.get('when')
  const payload = all.get('payload')
  const seq = all.get('seq')
  const previous = all.get('previous')
  const files = readFiles(all.get('files'))
  const [log, stream, kind, subject] = ['log', 'stream', 'kind', 'subject'].map((name) => named(all.get(name)))
  const [who, from] = [all.get('who'), all.get('from')]
  if (!isWhole(version) || version.number !== 1n || !isWhole(seq) || seq.number < 1n) return undefined
  if ((seq.number === 1n) !== (previous === undefined) || (previous && !isHash(previous))) return undefined
  if (!log || !stream || !kind || !subject || !files || !isPerson(who) || !isPerson(from)) return undefined
  if (when?.type !== 'moment' || payload?.type !== 'fields') return undefined
  return {
    bytes,
    log,
    stream,
    kind,
    subject,
    who,
    from,
    when: when.milli,
    files,
    payload: payload.fields,
    number: seq.number,
    previous: isHash(previous) ? hex(previous.bytes) : undefined,
  }
}

const named = (value: Value | undefined) => (isText(value) && isName(value.text) ? value.text : undefined)

function isPerson(value: Value | undefined): value is Value {
  return value?.type === 'hidden' || (isText(value) && value.text.length <= 400)
}

function readFiles(value: Value | undefined): Entry['files'] | undefined {
  if (value?.type !== 'items' || value.items.length > MOST_FILES) return undefined
  const files: Entry['files'] = []
  for (const item of value.items) {
    if (item.type !== 'fields' || item.fields.size !== 2) return undefined
    const size = item.fields.get('size')
    const kind = (['sm3', 'sha256'] as const).find((one) => isHash(item.fields.get(one)))
    const hash = kind && item.fields.get(kind)
    if (!isWhole(size) || size.number < 0n || !kind || !isHash(hash)) return undefined
    files.push({ kind, hash: hex(hash.bytes), size: size.number })
  }
  return files
}

/** What a promise names: the entry without its number and the one before it. */
export function contentOf(entry: Entry, kind: HashKind): Bytes {
  const without: Bytes[] = []
  let at = headLength(entry.bytes, 0)
  let count = 0
  while (at < entry.bytes.length) {
    const key = at
    at = skipped(entry.bytes, at)
    const name = new TextDecoder().decode(entry.bytes.subarray(key + 1, at))
    const end = skipped(entry.bytes, at)
    if (name !== 'seq' && name !== 'previous') {
      without.push(entry.bytes.slice(key, end))
      count++
    }
    at = end
  }
  return content(kind, new Uint8Array([0xa0 | count]), ...without)
}

function headLength(bytes: Bytes, at: number): number {
  const short = (bytes[at] ?? 0) & 0x1f
  return short < 24 ? 1 : 1 + (1 << (short - 24))
}

/** Where the value ends that begins here; the bytes are known to be in their form. */
function skipped(bytes: Bytes, at: number): number {
  const major = (bytes[at] ?? 0) >> 5
  const head = headLength(bytes, at)
  if (major === 7) return at + 1
  let number = head === 1 ? (bytes[at] ?? 0) & 0x1f : 0
  for (let one = 1; one < head; one++) number = number * 256 + (bytes[at + one] ?? 0)
  let end = at + head
  if (major === 2 || major === 3) return end + number
  const parts = major === 4 ? number : major === 5 ? 2 * number : major === 6 ? 1 : 0
  for (let one = 0; one < parts; one++) end = skipped(bytes, end)
  return end
}
