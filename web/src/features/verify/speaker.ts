import type { Value } from './canonical'
import type { Entry } from './entry'
import { hex } from './bytes'
import { FLAWS, type Flaw } from './flaws'

/** Says what is found, in the words of the program for auditors, and remembers the worst of it. */

export type Verdict = 'PROVED' | 'CANNOT_JUDGE' | 'WRONG'
export type Mark = 'title' | 'line' | 'good' | 'wrong' | 'open' | 'aside'
export interface Said {
  mark: Mark
  text: string
}

const MARKS: Record<Mark, (text: string) => string> = {
  title: (text) => `\n【${text}】`,
  line: (text) => text,
  good: (text) => `  ✓ ${text}`,
  wrong: (text) => `  ✗ ${text}`,
  open: (text) => `  ？ ${text}`,
  aside: (text) => `  － ${text}`,
}
const LONGEST = 2000
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Cs}]/u
const END: Record<Verdict, string> = {
  PROVED: '  已证明：以上各项成立，未发现改动。',
  WRONG: '  发现问题：有内容与证明不符，见上面标 ✗ 的各行。',
  CANNOT_JUDGE: '  不能判断：没有发现改动，但所给材料不足以证明没有改动，见上面标 ？ 的各行。',
}

export class Speaker {
  readonly said: Said[] = []
  verdict: Verdict = 'PROVED'

  title(text: string): void {
    this.said.push({ mark: 'title', text })
  }
  line(text: string): void {
    this.said.push({ mark: 'line', text })
  }
  good(text: string): void {
    this.said.push({ mark: 'good', text })
  }
  wrong(text: string): void {
    this.verdict = 'WRONG'
    this.said.push({ mark: 'wrong', text })
  }
  /** Not wrong, and not proved either. */
  open(text: string): void {
    if (this.verdict === 'PROVED') this.verdict = 'CANNOT_JUDGE'
    this.said.push({ mark: 'open', text })
  }
  /** What is not asked for and not claimed. */
  aside(text: string): void {
    this.said.push({ mark: 'aside', text })
  }
  end(): void {
    this.title('结论')
    this.line(END[this.verdict])
  }
}

export const flawWords = (flaw: Flaw): string => FLAWS[flaw]
export const transcript = (said: Said[]): string => said.map(({ mark, text }) => MARKS[mark](text) + '\n').join('')

/** What others wrote, without letting it pose as something else. */
export function safe(text: string): string {
  const points = [...text]
  const shown = points
    .slice(0, LONGEST)
    .map((point) => (HIDDEN.test(point) ? `\\u{${(point.codePointAt(0) ?? 0).toString(16)}}` : point))
    .join('')
  return points.length > LONGEST ? shown + '…' : shown
}

export function time(milli: bigint | number): string {
  const at = new Date(Number(milli) + 8 * 3_600_000)
  if (Number.isNaN(at.getTime())) return `${milli} ms`
  return at.toISOString().slice(0, 19).replace('T', ' ') + ' UTC+8'
}

export function value(one: Value): string {
  switch (one.type) {
    case 'text':
    case 'decimal':
    case 'day':
      return one.text
    case 'whole':
      return String(one.number)
    case 'moment':
      return time(one.milli)
    case 'flag':
      return String(one.yes)
    case 'hidden':
      return '#' + hex(one.hash)
    case 'bytes':
      return hex(one.bytes)
    case 'items':
      return `[${one.items.map(value).join(', ')}]`
    case 'fields':
      return `[${sorted(one.fields)
        .map(([name, field]) => `${name}=${value(field)}`)
        .join(', ')}]`
  }
}

const sorted = (fields: Map<string, Value>) => [...fields].sort(([one], [other]) => (one < other ? -1 : 1))

export function sayEntry(speaker: Speaker, entry: Entry): void {
  speaker.line(`    种类：${safe(entry.kind)}`)
  speaker.line(`    对象：${safe(entry.subject)}`)
  speaker.line(`    何人：${safe(value(entry.who))}　何处：${safe(value(entry.from))}`)
  speaker.line(`    何时：${time(entry.when)}`)
  for (const file of entry.files) speaker.line(`    文件：${file.kind} ${file.hash}（${file.size} 字节）`)
  for (const [name, field] of sorted(entry.payload)) speaker.line(`    ${safe(name)}：${safe(value(field))}`)
}
