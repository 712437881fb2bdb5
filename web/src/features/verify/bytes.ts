/** Bytes as text and back, each in the one form that is read back. */

export type Bytes = Uint8Array<ArrayBuffer>

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const LETTERS_45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

/** Undefined where it is no UTF-8. A mark at the beginning is kept: it is a sign like any other. */
export function text(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export function hex(bytes: Bytes): string {
  let all = ''
  for (const one of bytes) all += one.toString(16).padStart(2, '0')
  return all
}

export function unhex(word: string): Bytes {
  const bytes = new Uint8Array(word.length / 2)
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(word.slice(2 * at, 2 * at + 2), 16)
  return bytes
}

export function base64(bytes: Bytes): string {
  let all = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const number = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    all += LETTERS.charAt(number >> 18) + LETTERS.charAt((number >> 12) & 63)
    all += at + 1 < bytes.length ? LETTERS.charAt((number >> 6) & 63) : '='
    all += at + 2 < bytes.length ? LETTERS.charAt(number & 63) : '='
  }
  return all
}

/** Undefined where it is not exactly what `base64` writes, or more than so many bytes. */
export function unbase64(word: string, most: number): Bytes | undefined {
  if (word.length > Math.ceil(most / 3) * 4 || word.length % 4 !== 0) return undefined
  const bare = word.replace(/={1,2}$/, '')
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of bare) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes.length <= most && base64(bytes) === word ? bytes : undefined
}

/** RFC 9285. */
export function unbase45(word: string): Bytes | undefined {
  const bytes: number[] = []
  for (let at = 0; at < word.length; at += 3) {
    const letters = Math.min(3, word.length - at)
    let number = 0
    for (let letter = letters - 1; letter >= 0; letter--) {
      const value = LETTERS_45.indexOf(word.charAt(at + letter))
      if (value < 0) return undefined
      number = number * 45 + value
    }
    if (letters === 1 || number >= (letters === 3 ? 65536 : 256)) return undefined
    if (letters === 3) bytes.push(number >> 8)
    bytes.push(number & 0xff)
  }
  return new Uint8Array(bytes)
}

export function same(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

export function joined(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
