import zh from './timeline.zh-CN.json'

export type Word = keyof typeof zh

let spoken: Record<Word, string> = zh

/** Gives the words of a key; `{name}` in them is replaced. A wrong key does not compile. */
export function t(key: Word, values: Record<string, string | number> = {}): string {
  return spoken[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Another language for every timeline of the page; what it lacks stays Chinese. */
export function speak(words: Partial<Record<Word, string>>): void {
  spoken = { ...zh, ...words }
}
