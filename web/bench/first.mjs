/**
 * What somebody waits for who meets the product: the first `./mingdu run` on a clean clone, demo city included, with the
 * package caches as they are; and the bars of the city's plan of 5,000 activities in Chromium, from the address asked
 * for to two frames after the first row stands, the first time and the best of five.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, openPage, passwordOf, signIn, url } from '../e2e/support/browser.mjs'
import { serve } from '../e2e/support/server.mjs'
import { ask } from '../e2e/support/steps.mjs'

const TIMES = 5
const LINES = process.argv.includes('--lines')
const root = fileURLToPath(new URL('../..', import.meta.url))
const clone = mkdtempSync(join(tmpdir(), 'mingdu-clone-'))

/** @param {string} name @param {number} value */
function tell(name, value) {
  console.log(LINES ? `FIGURE ${name} ${value}` : `  ${name} ${value.toFixed(2)}`)
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  const began = Date.now()
  const house = await serve(clone)
  try {
    tell('run.first_s', (Date.now() - began) / 1000)
    process.env.MINGDU_DATA = house.data
    const taken = await visible()
    if (taken.length === TIMES) {
      tell('gantt.visible5k_first_s', /** @type {number} */ (taken[0]) / 1000)
      tell('gantt.visible5k_s', Math.min(...taken) / 1000)
    }
  } finally {
    await house.stop()
  }
} finally {
  rmSync(clone, { recursive: true, force: true })
}

/** Milliseconds of each opening. */
async function visible() {
  const browser = await launch()
  try {
    const page = await openPage(browser)
    await signIn(page, 'owner', passwordOf('owner'))
    const plan = await largestPlan(page)
    /** @type {number[]} */
    const taken = []
    for (let time = 0; time < TIMES; time++) {
      const began = Date.now()
      await page.goto(`${url}/plans/${plan.id}`, { waitUntil: 'commit' })
      await page.locator('[role=treegrid] [role=row][aria-level]').first().waitFor({ state: 'attached' })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      taken.push(Date.now() - began)
    }
    return plan.taskCount >= 5000 ? taken : []
  } finally {
    await browser.close()
  }
}

/** @param {import('playwright-core').Page} page */
async function largestPlan(page) {
  /** @type {{id: string, taskCount: number}} */
  let largest = { id: '', taskCount: 0 }
  let after = ''
  do {
    const found = await ask(page, `/plans?limit=200&after=${after}`)
    for (const plan of found.items) if (plan.taskCount > largest.taskCount) largest = plan
    after = found.next ?? ''
  } while (after)
  return largest
}
