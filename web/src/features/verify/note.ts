import { type Bytes, unbase64 } from './bytes'
import type { Flaw } from './flaws'
import { type HashKind, hashKind, LENGTH } from './hash'

/** What came of reading something that somebody else wrote, or of checking it. */
export type Reading<T> = { value: T; flaw?: undefined } | { flaw: Flaw; where: string; value?: undefined }
/** Undefined: it holds. */
export type Check = Flaw | undefined

export const refused = (flaw: Flaw, where = ''): { flaw: Flaw; where: string } => ({ flaw, where })

export const LARGEST = 256 * 1024
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,119}$/
const NUMBER = /^(0|[1-9][0-9]{0,17})$/

export const isName = (word: string): boolean => NAME.test(word) && !word.includes('\n')

/**
 * Reads a text of lines `name value`, each where it must stand. After the first thing that is wrong it gives harmless
 * values, so that who reads with it asks once, at the end. Each value has one form only, so what was read to its end
 * could not have been written otherwise.
 */
export class Note {
  private readonly lines: string[]
  private next = 0
  private broken: string | undefined

  constructor(text: string, most = LARGEST) {
    const whole = text.length <= most && text.endsWith('\n')
    this.lines = whole ? text.slice(0, -1).split('\n') : []
    if (!whole) this.broken = 'length'
  }

  line(expected: string): void {
    if (this.lines[this.next] !== expected) this.fail(expected)
    this.next++
  }

  isNext(field: string): boolean {
    return this.broken === undefined && (this.lines[this.next] ?? '').startsWith(field + ' ')
  }

  word(field: string): string {
    if (!this.isNext(field)) {
      this.fail(field)
      return ''
    }
    return (this.lines[this.next++] ?? '').slice(field.length + 1)
  }

  name(field: string): string {
    const word = this.word(field)
    if (!isName(word)) this.fail(field)
    return word
  }

  number(field: string): bigint {
    const word = this.word(field)
    if (!NUMBER.test(word)) {
      this.fail(field)
      return 0n
    }
    return BigInt(word)
  }

  hash(field: string): Bytes {
    return this.read(field, hashOf, new Uint8Array(LENGTH))
  }

  hashKind(): HashKind {
    return this.read<HashKind>('hash', hashKind, 'sm3')
  }

  read<T>(field: string, reader: (word: string) => T | undefined, otherwise: T): T {
    const value = reader(this.word(field))
    if (value === undefined) this.fail(field)
    return value ?? otherwise
  }

  /** All that is left, as a text of its own. */
  rest(): string {
    const rest = this.next >= this.lines.length ? '' : this.lines.slice(this.next).join('\n') + '\n'
    this.next = this.lines.length
    return rest
  }

  fail(field: string): void {
    this.broken ??= field
  }

  done<T>(value: () => T): Reading<T> {
    if (this.broken === undefined && this.next !== this.lines.length) this.fail('end')
    return this.broken === undefined ? { value: value() } : refused('MALFORMED', this.broken)
  }
}

export function hashOf(word: string): Bytes | undefined {
  const bytes = unbase64(word, LENGTH)
  return bytes?.length === LENGTH ? bytes : undefined
}
