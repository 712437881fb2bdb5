import { base64, type Bytes, hex, same, unbase45, unbase64 } from './bytes'
import { decode, isBytes, isText, isWhole, LARGEST_VALUE, type Value } from './canonical'
import { readEntry } from './entry'
import { LENGTH, leaf as leafOf } from './hash'
import { type Head, readHead } from './heads'
import { type Check, LARGEST, Note, type Reading, refused } from './note'
import { checkInclusion, type Inclusion, readPath } from './tree'

/** What somebody takes home of one entry, as text or as what a QR code holds. */
export interface Receipt {
  stream: string
  number: bigint
  leaf: Bytes
  entry: Bytes | undefined
  proof: Inclusion
  head: Head
}

export const CODE = 'MDR1:'
const LONGEST_CODE = 4296

export function readReceipt(text: string): Reading<Receipt> {
  const note = new Note(text, Math.floor((LARGEST_VALUE + 2) / 3) * 4 + LARGEST)
  note.line('mingdu-receipt/1')
  const stream = note.name('stream')
  const number = note.number('number')
  const index = note.number('index')
  const leaf = note.hash('leaf')
  const entry = note.isNext('entry')
    ? note.read<Bytes>('entry', (word) => unbase64(word, LARGEST_VALUE), new Uint8Array(0))
    : undefined
  const path = readPath(note)
  note.line('')
  const head = readHead(note.rest())
  if (!head.value) return refused(head.flaw, 'head: ' + head.where)
  const signed = head.value
  return note.done(() => ({ stream, number, leaf, entry, proof: { index, size: signed.size, path }, head: signed }))
}

/** That the leaf stands in the head, and that the entry, if there is one, is this leaf. */
export function checkReceipt(receipt: Receipt): Check {
  const kind = receipt.head.hash
  if (receipt.proof.size !== receipt.head.size) return 'OTHER_PROOF'
  const flaw = checkInclusion(receipt.proof, kind, receipt.leaf, receipt.head.root)
  if (flaw || !receipt.entry) return flaw
  if (!same(receipt.leaf, leafOf(kind, receipt.entry))) return 'CONTENT_CHANGED'
  const said = readEntry(receipt.entry)
  if (!said) return 'ENTRY_UNREADABLE'
  if (said.log !== receipt.head.origin) return 'ENTRY_OF_OTHER_LOG'
  return said.stream === receipt.stream && said.number === receipt.number ? undefined : 'FIELD_WRONG'
}

export function readCode(code: string): Reading<Receipt> {
  if (!code.startsWith(CODE) || code.length > LONGEST_CODE) return refused('MALFORMED', 'code')
  const bytes = unbase45(code.slice(CODE.length))
  if (!bytes) return refused('MALFORMED', 'base45')
  const decoded = decode(bytes)
  if (!decoded.value) return refused(decoded.flaw, decoded.where)
  if (decoded.value.type !== 'fields') return refused('MALFORMED', 'code')
  const fields = decoded.value.fields
  const receipt = readReceipt(textOf(fields))
  return receipt.value && !isForm(fields) ? refused('MALFORMED', 'form') : receipt
}

/** Each field there is, and of the type it must have: nothing beside what becomes text. */
function isForm(fields: Map<string, Value>): boolean {
  const types: Record<string, (value: Value | undefined) => boolean> = {
    o: isText,
    h: isText,
    z: isWhole,
    r: isBytes,
    t: isWhole,
    s: isText,
    n: isWhole,
    i: isWhole,
    l: isBytes,
    p: (value) => isBytes(value) && value.bytes.length % LENGTH === 0,
    g: (value) => value?.type === 'items' && value.items.every(isSignature),
    ...(fields.has('e') ? { e: isBytes } : {}),
  }
  const names = Object.keys(types)
  return fields.size === names.length && names.every((name) => types[name]?.(fields.get(name)))
}

function isSignature(value: Value): boolean {
  const parts = value.type === 'items' ? value.items : []
  return parts.length === 4 && isText(parts[0]) && isText(parts[1]) && isBytes(parts[2]) && isBytes(parts[3])
}

/** Whatever stands in the fields; the reader of the text decides whether it makes a receipt. */
function textOf(fields: Map<string, Value>): string {
  const line = (name: string, field: string) => `${name} ${word(fields.get(field))}\n`
  const path = fields.get('p')
  let ways = ''
  if (isBytes(path) && path.bytes.length % LENGTH === 0)
    for (let at = 0; at < path.bytes.length; at += LENGTH) ways += `path ${base64(path.bytes.slice(at, at + LENGTH))}\n`
  const signed = fields.get('g')
  const signatures = signed?.type === 'items' ? signed.items.map((one) => `sig ${signature(one)}\n`).join('') : ''
  return (
    'mingdu-receipt/1\n' +
    line('stream', 's') +
    line('number', 'n') +
    line('index', 'i') +
    line('leaf', 'l') +
    (fields.has('e') ? line('entry', 'e') : '') +
    ways +
    '\nmingdu-head/1\n' +
    line('origin', 'o') +
    line('hash', 'h') +
    line('size', 'z') +
    line('root', 'r') +
    line('time', 't') +
    '\n' +
    signatures
  )
}

function signature(value: Value): string {
  if (value.type !== 'items' || value.items.length !== 4) return ''
  const [name, kind, id, bytes] = value.items
  return [word(name), word(kind), isBytes(id) ? hex(id.bytes) : '', word(bytes)].join(' ')
}

function word(value: Value | undefined): string {
  if (isText(value)) return value.text
  if (isWhole(value)) return String(value.number)
  return isBytes(value) ? base64(value.bytes) : ''
}
