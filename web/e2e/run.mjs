/**
 * Runs the browser stories against the server at MINGDU_URL, two at a time; each is a program that fails or not. The tour
 * comes last and alone: by then every page has something to show.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const AT_ONCE = 2
const here = fileURLToPath(new URL('.', import.meta.url))
const stories = readdirSync(here)
  .filter((name) => name.endsWith('.story.mjs'))
  .sort()
let failed = 0

/** @param {string} story @returns {Promise<void>} */
function run(story) {
  return new Promise((resolve) => {
    const began = Date.now()
    const child = spawn(process.execPath, [here + story], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('close', (code) => {
      if (code !== 0) failed++
      const seconds = Math.round((Date.now() - began) / 1000)
      console.log(`${said}${code === 0 ? 'ok    ' : 'FAILED'} ${story} (${seconds} s)`)
      resolve()
    })
  })
}

const waiting = [...stories]
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next)
  }),
)
await run('tour.mjs')
process.exit(failed === 0 ? 0 : 1)
