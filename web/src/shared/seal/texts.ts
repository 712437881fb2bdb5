/**
 * What the texts of the log say (docs/evidence/formats.md), as far as a screen shows it. Nothing is verified here: that is
 * for a program that is not ours to serve.
 */
export interface Head {
  origin: string
  hash: string
  size: number
  root: string
  /** An instant. */
  at: string
  /** Who signed it, the log first. */
  signers: string[]
}

/** What one QR code takes in letters and digits. */
const LARGEST_CODE = 4296

/** The head in a text: alone, or at the end of a receipt. */
export function headIn(text: string): Head | undefined {
  const begins = text.indexOf('mingdu-head/1\n')
  if (begins < 0) return undefined
  const lines = text.slice(begins).split('\n')
  const of = (word: string) => lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1)
  const [origin, hash, size, root, at] = [of('origin'), of('hash'), of('size'), of('root'), moment(of('time'))]
  if (!origin || !hash || !size || !root || !at) return undefined
  const signers = lines.flatMap((line) => /^sig (\S+) /.exec(line)?.[1] ?? [])
  return { origin, hash, size: Number(size), root, at, signers }
}

/** Until when a promise is to be kept. */
export function dueOf(promise: string): string | undefined {
  return moment(/^due (\d+)$/m.exec(promise)?.[1])
}

/** Whether a QR code holds it. */
export function fitsCode(code: string): boolean {
  return code.length <= LARGEST_CODE && /^[0-9A-Z $%*+\-./:]+$/.test(code)
}

function moment(millis: string | undefined): string | undefined {
  const date = new Date(Number(millis))
  return millis === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
