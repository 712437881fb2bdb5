import { type Bytes, hex, same, text } from './bytes'
import { decode, encode, isBytes, isText, type Value } from './canonical'
import { type Entry, readEntry } from './entry'
import type { Flaw } from './flaws'
import { type HashKind, hashKind, keyed, LENGTH, leaf, plain } from './hash'
import { agrees, type Head, readHead, readRotation } from './heads'
import { KeyRing, type LogKey, readKey, sameKey } from './keys'
import { type Check, hashOf, Note, type Reading, refused } from './note'
import type { Source } from './source'
import { checkInclusion, type Consistency, readConsistency, readInclusion } from './tree'
import { LARGEST_ITEM, MOST_ITEMS, unzip } from './unzip'

/** Reads a pack of evidence; step for step what `PackCheck` of the module `ledger` does. */

const LARGEST_TEXT = 1 << 20
const LARGEST_MANIFEST = 16 << 20
const MOST_BYTES = 64 << 20
const ITEM = /^(\S{44}) (0|[1-9][0-9]{0,11}) (\S{1,200})$/
const RANGE = /^(\S{1,120}) ([1-9][0-9]{0,17}) ([1-9][0-9]{0,17})$/
const NUMBERED = /^([4-8]-[a-z]+\/)([0-9]{15})\.(cbor|txt)$/

export interface Range {
  stream: string
  from: bigint
  to: bigint
}
export interface Wrong {
  item: string
  flaw: Flaw
}
export interface PackReport {
  head: Head
  signature: Check
  keys: LogKey[]
  keyTrusted: boolean
  anchors: { outside: Head; signature: Check; agrees: Check }[]
  entries: { index: bigint; entry: Entry; proof: Check }[]
  wrong: Wrong[]
  ranges: Range[]
  missing: Range[]
  absent: { kind: HashKind; hash: string }[]
  files: number
  opened: { number: bigint; name: string; text: string; holds: Check }[]
  indexed: boolean
}
interface Manifest {
  origin: string
  hash: HashKind
  ranges: Range[]
  items: Map<string, { hash: Bytes; size: number }>
}

/** Of an entry its index in the log, from 0, as the name of its item says it. */
export function indexOf(folder: string, item: string): bigint | undefined {
  const words = NUMBERED.exec(item)
  return words && words[1] === folder ? BigInt(words[2] ?? '') : undefined
}

export async function checkPack(
  source: Source,
  outside: Head[],
  trusted: LogKey[],
  proofs: Consistency[],
): Promise<Reading<PackReport>> {
  return new PackCheck(outside, trusted, proofs).read(source)
}

class PackCheck {
  private manifest: Manifest | undefined
  private readonly texts = new Map<string, Bytes>()
  private readonly files = new Set<string>()
  private readonly index = new Set<string>()
  private readonly wrong: Wrong[] = []
  private held = 0

  constructor(
    private readonly outside: Head[],
    private readonly trusted: LogKey[],
    private readonly proofs: Consistency[],
  ) {}

  async read(source: Source): Promise<Reading<PackReport>> {
    const flaw = await unzip(source, {
      most: (name) => this.most(name),
      item: (name, bytes) => this.item(name, bytes),
      damaged: (item) => {
        if (!this.wrong.some((one) => one.item === item)) this.wrong.push({ item, flaw: 'ITEM_CHANGED' })
      },
    })
    if (flaw || !this.manifest) return refused(flaw ?? 'NOT_A_PACK', 'zip')
    return this.judge(this.manifest)
  }

  private most(name: string): number {
    if (!this.manifest) return LARGEST_MANIFEST
    const isText = this.manifest.items.has(name) && !name.startsWith('7-files/') && !name.startsWith('9-index.')
    return isText ? LARGEST_TEXT : LARGEST_ITEM
  }

  private item(name: string, bytes: Bytes): boolean {
    if (this.manifest) return this.take(this.manifest, name, bytes)
    const words = name === '0-manifest.txt' ? text(bytes) : undefined
    this.manifest = words === undefined ? undefined : readManifest(words)
    return this.manifest !== undefined
  }

  private take(manifest: Manifest, name: string, bytes: Bytes): boolean {
    const listed = manifest.items.get(name)
    if (!listed) {
      this.wrong.push({ item: name, flaw: 'NOT_LISTED' })
      return true
    }
    let hash: Bytes
    if (name.startsWith('7-files/')) {
      const kind = name.startsWith('7-files/sm3') ? 'sm3' : 'sha256'
      hash = plain(kind, bytes)
      this.files.add(name)
      if (name !== `7-files/${kind}-${hex(hash)}`) {
        this.wrong.push({ item: name, flaw: 'FILE_CHANGED' })
        return true
      }
      // A file named by another function is known by that name alone.
      if (kind !== manifest.hash) return true
    } else if (name.startsWith('9-index.')) {
      hash = plain(manifest.hash, bytes)
      this.index.add(name)
    } else {
      this.held += bytes.length
      if (this.held > MOST_BYTES) return false
      this.texts.set(name, bytes)
      hash = plain(manifest.hash, bytes)
    }
    if (!same(hash, listed.hash) || bytes.length !== listed.size) this.wrong.push({ item: name, flaw: 'ITEM_CHANGED' })
    return true
  }

  private judge(manifest: Manifest): Reading<PackReport> {
    for (const item of [...manifest.items.keys()].sort())
      if (!this.texts.has(item) && !this.files.has(item) && !this.index.has(item))
        this.wrong.push({ item, flaw: 'LISTED_AND_MISSING' })
    const words = this.text('1-head.txt')
    const head: Reading<Head> = words === undefined ? refused('MALFORMED') : readHead(words)
    if (!head.value) return refused(head.flaw, '1-head.txt')
    const signed = head.value
    if (signed.origin !== manifest.origin || signed.hash !== manifest.hash) return refused('OTHER_LOG', '1-head.txt')
    const line = this.text('2-key.txt')
    const key = line?.endsWith('\n') ? readKey(line.slice(0, -1)) : undefined
    if (!key) return refused('BAD_KEY', '2-key.txt')
    let keys = new KeyRing(manifest.origin, [{ key, from: 0n }])
    for (const rotation of this.each('3-rotations/', readRotation)) {
      const rotated = keys.rotate(rotation)
      if (typeof rotated === 'string') return refused(rotated, '3-rotations/')
      keys = rotated
    }
    const links = [...this.each('6-links/', readConsistency), ...this.proofs]
    const entries = this.entries(signed)
    const opened = this.opened(entries)
    return {
      value: {
        head: signed,
        signature: keys.check(signed.origin, signed.size, signed.body, signed.signatures),
        keys: keys.keys(),
        keyTrusted: this.trusted.some((one) => sameKey(one, key) || sameKey(one, keys.current())),
        anchors: this.outside.map((one) => ({
          outside: one,
          signature: keys.check(one.origin, one.size, one.body, one.signatures),
          agrees: agrees(signed, one, links),
        })),
        entries,
        wrong: this.wrong,
        ranges: manifest.ranges,
        missing: missing(manifest.ranges, entries),
        absent: this.absent(entries),
        files: this.files.size,
        opened,
        indexed: this.index.size > 0,
      },
    }
  }

  private entries(head: Head): PackReport['entries'] {
    const entries: PackReport['entries'] = []
    for (const [item, bytes] of this.texts) {
      if (!item.startsWith('4-entries/')) continue
      const entry = readEntry(bytes)
      const words = this.text('5-proofs/' + item.slice('4-entries/'.length).replaceAll('.cbor', '.txt'))
      const proof = words === undefined ? undefined : readInclusion(words).value
      if (!entry || !proof) {
        this.wrong.push({ item, flaw: entry ? 'RECORD_WITHOUT_PROOF' : 'ENTRY_UNREADABLE' })
        continue
      }
      const inTree =
        proof.size === head.size
          ? checkInclusion(proof, head.hash, leaf(head.hash, entry.bytes), head.root)
          : ('OTHER_PROOF' as const)
      const ofLog = entry.log === head.origin ? undefined : ('ENTRY_OF_OTHER_LOG' as const)
      entries.push({ index: proof.index, entry, proof: inTree ?? ofLog })
    }
    return entries
  }

  private opened(entries: PackReport['entries']): PackReport['opened'] {
    const byIndex = new Map(entries.map((seen) => [seen.index, seen.entry]))
    const all: PackReport['opened'] = []
    for (const [item, bytes] of this.texts) {
      if (!item.startsWith('8-opened/')) continue
      const index = indexOf('8-opened/', item)
      const entry = index === undefined ? undefined : byIndex.get(index)
      const shown = index === undefined ? undefined : readOpened(bytes)
      if (!entry || !shown) {
        this.wrong.push({ item, flaw: 'MALFORMED' })
        continue
      }
      for (const one of shown)
        all.push({ number: entry.number, name: one.name, text: one.text, holds: opens(entry, one) })
    }
    return all
  }

  private absent(entries: PackReport['entries']): PackReport['absent'] {
    const absent = new Map<string, { kind: HashKind; hash: string }>()
    for (const { entry } of entries)
      for (const file of entry.files) {
        const name = `7-files/${file.kind}-${file.hash}`
        if (!this.files.has(name)) absent.set(`${name} ${file.size}`, file)
      }
    return [...absent.values()]
  }

  private each<T>(folder: string, reader: (words: string) => Reading<T>): T[] {
    const all: T[] = []
    for (const [item, bytes] of this.texts) {
      if (!item.startsWith(folder)) continue
      const words = text(bytes)
      const read = words === undefined ? undefined : reader(words).value
      if (read === undefined) this.wrong.push({ item, flaw: 'MALFORMED' })
      else all.push(read)
    }
    return all
  }

  private text(item: string): string | undefined {
    const bytes = this.texts.get(item)
    return bytes && text(bytes)
  }
}

function readManifest(words: string): Manifest | undefined {
  const note = new Note(words, LARGEST_MANIFEST)
  note.line('mingdu-pack/1')
  const origin = note.name('origin')
  const hash = note.hashKind()
  const ranges: Range[] = []
  while (note.isNext('range')) ranges.push(note.read('range', readRange, { stream: '', from: 1n, to: 0n }))
  const items: Manifest['items'] = new Map()
  while (note.isNext('item')) {
    const parts = ITEM.exec(note.word('item'))
    const listed = parts ? hashOf(parts[1] ?? '') : undefined
    if (!parts || !listed || items.size === MOST_ITEMS) return undefined
    items.set(parts[3] ?? '', { hash: listed, size: Number(parts[2]) })
  }
  return note.done(() => ({ origin, hash, ranges, items })).value
}

function readRange(word: string): Range | undefined {
  const parts = RANGE.exec(word)
  return parts ? { stream: parts[1] ?? '', from: BigInt(parts[2] ?? 1), to: BigInt(parts[3] ?? 0) } : undefined
}

/** Of each range the numbers that no entry whose proof holds has. */
function missing(ranges: Range[], entries: PackReport['entries']): Range[] {
  const all: Range[] = []
  for (const { stream, from, to } of ranges) {
    const there = entries
      .filter((seen) => !seen.proof && seen.entry.stream === stream)
      .map((seen) => seen.entry.number)
      .filter((number) => number >= from && number <= to)
      .sort((one, other) => (one < other ? -1 : 1))
    let next = from
    for (const number of there) {
      if (number > next) all.push({ stream, from: next, to: number - 1n })
      next = number + 1n
    }
    if (next <= to) all.push({ stream, from: next, to })
  }
  return all
}

interface Shown {
  name: string
  hash: HashKind
  salt: Bytes
  text: string
}

function readOpened(bytes: Bytes): Shown[] | undefined {
  const value = decode(bytes).value
  if (value?.type !== 'fields') return undefined
  const all: Shown[] = []
  for (const [name, one] of [...value.fields].sort(([before], [after]) => (before < after ? -1 : 1))) {
    const fields = one.type === 'fields' ? one.fields : new Map<string, Value>()
    const [word, salt, shown] = [fields.get('hash'), fields.get('salt'), fields.get('text')]
    const hash = isText(word) ? hashKind(word.text) : undefined
    if (fields.size !== 3 || !hash || !isBytes(salt) || salt.bytes.length !== LENGTH || !isText(shown)) return undefined
    all.push({ name, hash, salt: salt.bytes, text: shown.text })
  }
  return all
}

/** Whether it is what the entry hides there. */
function opens(entry: Entry, shown: Shown): Check {
  const hidden =
    shown.name === 'who'
      ? entry.who
      : shown.name === 'from'
        ? entry.from
        : shown.name.startsWith('payload.')
          ? entry.payload.get(shown.name.slice('payload.'.length))
          : undefined
  if (hidden?.type !== 'hidden') return 'FIELD_UNKNOWN'
  return same(keyed(shown.hash, shown.salt, encode(shown.text)), hidden.hash) ? undefined : 'CONTENT_CHANGED'
}
