import { type Bytes, hex, same } from './bytes'
import { contentOf, type Entry, readEntry } from './entry'
import type { Flaw } from './flaws'
import { type HashKind, leaf, LENGTH } from './hash'
import type { Head, Promised } from './heads'
import type { KeyRing } from './keys'
import type { Check } from './note'
import { Frontier } from './tree'

/**
 * The entries of a log, one after another: each against the hash that was kept of it, against the one before it in its
 * stream, and all of them against every head, when as many have passed as it speaks of. The tree is built from the
 * hashes that were kept: if they make the root of a head while an entry differs from its hash, then it is this entry
 * that was changed and no other. Step for step what `LogWalk` and `StreamWalk` of the module `ledger` do.
 */

const MOST_STREAMS = 100_000
const MOST_FINDINGS = 1000
const MOST_REMEMBERED = 100_000
const LAST = 1n << 62n

export interface Place {
  index: number
  stream: string
  number: bigint
}
export interface Finding {
  flaw: Flaw
  from: Place
  to: Place
}
export interface SeenHead {
  head: Head
  signature: Check
  tree: Check
}
export interface ExportReport {
  origin: string
  count: number
  keys: ReturnType<KeyRing['keys']>
  keyTrusted: boolean
  inside: SeenHead[]
  outside: SeenHead[]
  last: [string, bigint][]
  findings: Finding[]
  found: number
  promises: { promise: Promised; kept: Check }[]
}

const samePlace = (one: Place, other: Place) =>
  one.index === other.index && one.stream === other.stream && one.number === other.number
export const stands = (seen: SeenHead): boolean => !seen.signature && !seen.tree

class Findings {
  list: Finding[] = []
  count = 0
  private remembered = 0

  add(flaw: Flaw, from: Place, to = from): void {
    this.count++
    if (this.list.length < MOST_FINDINGS) this.list.push({ flaw, from, to })
  }

  remembersMore(): boolean {
    return ++this.remembered <= MOST_REMEMBERED
  }

  isFull(): boolean {
    return this.list.length === MOST_FINDINGS
  }
}

class StreamWalk {
  missing = 0n
  private lastNumber = 0n
  private lastIndex = -1
  private lastLeaf: string | undefined
  private early: { number: bigint; leaf: string; place: Place } | undefined
  private readonly gaps = new Map<bigint, { to: bigint; place: Place }>()
  private readonly seenEarly = new Map<bigint, string>()

  constructor(
    private readonly stream: string,
    private readonly findings: Findings,
  ) {}

  expected(): bigint {
    return this.lastNumber + 1n
  }

  last(): bigint {
    return this.early && this.early.number > this.lastNumber ? this.early.number : this.lastNumber
  }

  next(entry: Entry, leafHash: string, place: Place): void {
    this.settle(entry.number)
    this.take(entry, leafHash, place)
  }

  passOver(leafHash: string, place: Place): void {
    this.settle(this.lastNumber + 1n)
    this.advance(this.lastNumber + 1n, leafHash, place)
  }

  private settle(number: bigint): void {
    const held = this.early
    if (!held) return
    this.early = undefined
    if (number > this.lastNumber && number < held.number) {
      this.findings.add('NUMBER_MOVED', held.place)
      if (this.findings.remembersMore()) this.seenEarly.set(held.number, held.leaf)
    } else {
      this.gap(this.lastNumber + 1n, held.number - 1n, held.place)
      this.advance(held.number, held.leaf, held.place)
    }
  }

  private take(entry: Entry, leafHash: string, place: Place): void {
    const number = entry.number
    for (
      let early = this.seenEarly.get(this.lastNumber + 1n);
      number > this.lastNumber + 1n && early !== undefined;
      early = this.seenEarly.get(this.lastNumber + 1n)
    ) {
      this.seenEarly.delete(this.lastNumber + 1n)
      this.advance(this.lastNumber + 1n, early, place)
    }
    if (number === this.lastNumber + 1n) {
      if (this.lastLeaf !== undefined && this.lastLeaf !== entry.previous)
        this.findings.add('ENTRY_REPLACED', { index: this.lastIndex, stream: this.stream, number: this.lastNumber })
      this.advance(number, leafHash, place)
    } else if (number > this.lastNumber + 1n) {
      this.early = { number, leaf: leafHash, place }
    } else {
      this.findings.add(this.fillsGap(number) ? 'NUMBER_MOVED' : 'NUMBER_TWICE', place)
    }
  }

  private advance(number: bigint, leafHash: string, place: Place): void {
    this.lastNumber = number
    this.lastLeaf = leafHash
    this.lastIndex = place.index
  }

  private gap(from: bigint, to: bigint, place: Place): void {
    if (from > to) return
    if (this.findings.remembersMore()) this.gaps.set(from, { to, place })
    else this.say(from, to, place.index)
  }

  private fillsGap(number: bigint): boolean {
    for (const [from, { to, place }] of this.gaps) {
      if (from <= number && number <= to) {
        this.gaps.delete(from)
        this.gap(from, number - 1n, place)
        this.gap(number + 1n, to, place)
        return true
      }
    }
    return false
  }

  /** Nothing more comes: what is still missing is missing. */
  end(): void {
    this.settle(LAST)
    const inOrder = [...this.gaps].sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [from, { to, place }] of inOrder) this.say(from, to, place.index)
  }

  private say(from: bigint, to: bigint, index: number): void {
    this.missing += to - from + 1n
    this.findings.add(
      'NUMBER_MISSING',
      { index, stream: this.stream, number: from },
      { index, stream: this.stream, number: to },
    )
  }
}

export class LogWalk {
  private readonly tree: Frontier
  private readonly due: Head[]
  private readonly trees = new Map<Head, Check>()
  private readonly signatures = new Map<Head, Check>()
  private readonly promised = new Map<string, boolean>()
  private readonly findings = new Findings()
  private readonly streams = new Map<string, StreamWalk>()
  private readonly unplaced = new Map<string, Place>()
  private firstSinceHead: Place = { index: 0, stream: '', number: 0n }
  private latest: Place = { index: 0, stream: '', number: 0n }
  private nextDue = 0
  private treeDiffers = false

  constructor(
    private readonly origin: string,
    private readonly kind: HashKind,
    private readonly keys: KeyRing,
    private readonly inside: Head[],
    private readonly outside: Head[],
    private readonly promises: Promised[],
  ) {
    this.tree = new Frontier(kind)
    this.due = [...inside, ...outside]
      .filter((head) => this.isOurs(head))
      .sort((one, other) => (one.size < other.size ? -1 : one.size > other.size ? 1 : 0))
    for (const promise of promises) this.promised.set(hex(promise.content), false)
    this.meetHeads()
  }

  private isOurs(head: Head): boolean {
    return head.origin === this.origin && head.hash === this.kind
  }

  count(): number {
    return this.tree.size
  }

  /** A frame: the hash that was kept, then the entry. False when there are more streams than anybody has. */
  next(frame: Bytes): boolean {
    const kept = frame.slice(0, LENGTH)
    const keptHex = hex(kept)
    const bytes = frame.slice(LENGTH)
    const computed = leaf(this.kind, bytes)
    const index = this.tree.size
    const entry = readEntry(bytes)
    this.tree.add(kept)
    this.latest = { index, stream: '', number: 0n }
    if (!same(kept, computed)) this.changed(entry, keptHex, index)
    else if (entry) this.sound(entry, keptHex, index)
    else {
      this.findings.add('ENTRY_UNREADABLE', this.latest)
      this.unplace(keptHex)
    }
    if (index === this.firstSinceHead.index) this.firstSinceHead = this.latest
    this.meetHeads()
    return this.streams.size <= MOST_STREAMS
  }

  private changed(entry: Entry | undefined, kept: string, index: number): void {
    // What it says of its number is believed only where that is the number that must come.
    const walk = entry && this.streams.get(entry.stream)
    if (entry && walk && walk.expected() === entry.number) {
      this.latest = { index, stream: entry.stream, number: entry.number }
      walk.passOver(kept, this.latest)
      this.findings.add('CONTENT_CHANGED', this.latest)
      return
    }
    this.findings.add('CONTENT_CHANGED', this.latest)
    this.unplace(kept)
  }

  private unplace(kept: string): void {
    if (!this.findings.isFull()) this.unplaced.set(kept, this.latest)
  }

  private sound(entry: Entry, kept: string, index: number): void {
    this.latest = { index, stream: entry.stream, number: entry.number }
    if (entry.log !== this.origin) this.findings.add('ENTRY_OF_OTHER_LOG', this.latest)
    const walk = this.streams.get(entry.stream) ?? new StreamWalk(entry.stream, this.findings)
    this.streams.set(entry.stream, walk)
    const before = entry.previous
    const place = before !== undefined && entry.number === walk.expected() + 1n ? this.unplaced.get(before) : undefined
    if (before !== undefined && place) {
      this.unplaced.delete(before)
      this.named(place, entry.stream, walk.expected())
      walk.passOver(before, place)
    }
    walk.next(entry, kept, this.latest)
    if (this.promised.size > 0) {
      const content = hex(contentOf(entry, this.kind))
      if (this.promised.has(content)) this.promised.set(content, true)
    }
  }

  /** The one after it says which number a changed entry had. */
  private named(place: Place, stream: string, number: bigint): void {
    const known = { index: place.index, stream, number }
    this.findings.list = this.findings.list.map((found) =>
      samePlace(found.from, place) ? { flaw: found.flaw, from: known, to: known } : found,
    )
    if (samePlace(this.firstSinceHead, place)) this.firstSinceHead = known
  }

  private meetHeads(): void {
    let met = false
    for (; this.due[this.nextDue]?.size === BigInt(this.tree.size); this.nextDue++) {
      const head = this.due[this.nextDue] as Head
      const agrees = same(head.root, this.tree.root())
      this.trees.set(head, agrees ? undefined : 'TREE_DIFFERS')
      if (!agrees && this.counts(head) && !this.treeDiffers) {
        this.treeDiffers = true
        this.findings.add('TREE_DIFFERS', this.firstSinceHead, this.latest)
      }
      met ||= agrees && this.counts(head)
    }
    if (met) this.firstSinceHead = { index: this.tree.size, stream: '', number: 0n }
  }

  /** A head that the log did not sign says nothing against it. */
  private counts(head: Head): boolean {
    return this.signature(head) === undefined
  }

  private signature(head: Head): Check {
    if (!this.signatures.has(head))
      this.signatures.set(head, this.keys.check(head.origin, head.size, head.body, head.signatures))
    return this.signatures.get(head)
  }

  report(keyTrusted: boolean, ended: boolean): ExportReport {
    this.placeLast()
    for (const walk of this.streams.values()) walk.end()
    let most = 0n
    for (const head of this.due) if (head.size > most && this.counts(head)) most = head.size
    // Numbers that are missing further up are gone there and not from the end.
    const cut = most - BigInt(this.tree.size) - this.missing()
    if (cut > 0n || !ended) {
      const beyond = cut > 1n ? Number(cut - 1n) : 0
      this.findings.add('CUT_OFF', this.end(this.tree.size), this.end(this.tree.size + beyond))
    }
    return {
      origin: this.origin,
      count: this.tree.size,
      keys: this.keys.keys(),
      keyTrusted,
      inside: this.inside.map((head) => this.seen(head)),
      outside: this.outside.map((head) => this.seen(head)),
      last: [...this.streams]
        .map(([stream, walk]): [string, bigint] => [stream, walk.last()])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
      findings: [...this.findings.list].sort((one, other) => one.from.index - other.from.index),
      found: this.findings.count,
      promises: this.promises.map((promise) => ({ promise, kept: this.kept(promise) })),
    }
  }

  /** Where there is one stream only, a changed entry at the very end has the number after the last. */
  private placeLast(): void {
    const [only] = this.streams.size === 1 ? [...this.streams] : []
    if (!only) return
    const [stream, walk] = only
    const place = { index: this.tree.size - 1, stream: '', number: 0n }
    if ([...this.unplaced.values()].some((one) => samePlace(one, place))) {
      const number = walk.expected()
      this.named(place, stream, number)
      if (samePlace(this.latest, place)) this.latest = { index: place.index, stream, number }
    }
  }

  private missing(): bigint {
    let sum = 0n
    for (const walk of this.streams.values()) sum += walk.missing
    return sum
  }

  private end(index: number): Place {
    const [only] = this.streams.size === 1 ? [...this.streams] : []
    return only
      ? { index, stream: only[0], number: only[1].last() + 1n + BigInt(index - this.tree.size) }
      : { index, stream: '', number: 0n }
  }

  private seen(head: Head): SeenHead {
    if (!this.isOurs(head)) {
      const other = head.origin === this.origin ? 'OTHER_HASH' : 'OTHER_LOG'
      return { head, signature: other, tree: other }
    }
    const unmet = this.missing() > 0n ? 'TREE_DIFFERS' : 'CUT_OFF'
    return { head, signature: this.signature(head), tree: this.trees.has(head) ? this.trees.get(head) : unmet }
  }

  /** Broken once a head of the log is later than it was due; before, it may still come. */
  private kept(promise: Promised): Check {
    const signed = this.keys.checkPromise(promise.origin, promise.body, promise.signatures)
    if (signed) return signed
    if (promise.hash !== this.kind) return 'OTHER_HASH'
    if (this.promised.get(hex(promise.content))) return undefined
    const late = this.inside.some(
      (head) => this.counts(head) && head.size <= BigInt(this.tree.size) && head.time > promise.due,
    )
    return late ? 'PROMISE_BROKEN' : 'NUMBER_MISSING'
  }
}
