/**
 * Looks through the built style sheets for what the browser floor (Chromium 90, Safari 14) cannot read. A rule inside
 * `@supports` has a fallback beside it and passes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FORBIDDEN = [
  [/:has\(/, ':has()'],
  [/@layer\b/, '@layer'],
  [/@container\b/, '@container'],
  [/@scope\b/, '@scope'],
  [/color-mix\(/, 'color-mix()'],
  [/\boklch\(|\boklab\(/, 'oklch()/oklab()'],
  [/light-dark\(/, 'light-dark()'],
  [/\b\d+(?:\.\d+)?(?:d|s|l)v[hw]\b/, 'dvh/svh/lvh'],
  [/[{;]\s*inset\s*:/, 'inset (use top, right, bottom, left)'],
  [/[{;]\s*aspect-ratio\s*:/, 'aspect-ratio'],
  [/text-wrap\s*:/, 'text-wrap'],
  [/[{;}]\s*&/, 'nested rules'],
]

/** @param {string} css @returns {string[]} what is above the floor, each once */
export function aboveTheFloor(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return FORBIDDEN.filter(([pattern]) => /** @type {RegExp} */ (pattern).test(plain)).map(([, name]) => String(name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'assets')
  let bad = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    for (const what of aboveTheFloor(readFileSync(join(folder, file), 'utf8'))) {
      console.error(`${file}: ${what} is newer than Chromium 90 / Safari 14`)
      bad++
    }
  }
  process.exit(bad === 0 ? 0 : 1)
}
