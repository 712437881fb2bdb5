// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answer, type GivenFile, kindOf } from '../src/features/verify/say'
import { transcript } from '../src/features/verify/speaker'

/** The same files, the same words and the same verdict as the program for auditors (`SharedVerdictsTest`). */
const FOLDER = new URL('../../docs/evidence/vectors/verdicts/', import.meta.url)
const file = (name: string): GivenFile => ({ name, blob: new Blob([readFileSync(new URL(name, FOLDER))]) })
const inputs = readdirSync(FOLDER).filter((name: string) => name.endsWith('.in'))

async function said(name: string, keys: GivenFile[], heads: GivenFile[]): Promise<string> {
  const one = file(name)
  const given = await answer({ kind: await kindOf(one.blob), file: one, keys, heads, proofs: [], promises: [] })
  return transcript(given.said) + given.verdict + '\n'
}

describe('what is said of each shared file is what the program for auditors says', () => {
  test('there are enough of them', () => expect(inputs.length).toBeGreaterThan(20))
  test.each(inputs)(
    '%s',
    async (name: string) => {
      const bare = await said(name, [], [])
      const full = await said(name, [file('keys.txt')], [file('head.txt')])
      expect(`${bare}\n----\n${full}`).toBe(readFileSync(new URL(name.replace('.in', '.said'), FOLDER), 'utf8'))
    },
    60_000,
  )
})
