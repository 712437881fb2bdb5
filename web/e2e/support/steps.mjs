/** What people do on every page, said once: fill a field, choose, press, wait for the answer. And how a story is told. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, openPage, passwordOf, settled, shot, signIn, url, visit } from './browser.mjs'

/** @typedef {import('playwright-core').Page & {faults: string[]}} Page */

/**
 * Tells a story: steps one after the other, each with its name; the first that fails ends the program, with pictures of
 * every open page beside the log. Scripts that failed on a page fail the story too.
 * @param {string} title @param {(told: Told) => Promise<void>} tell
 */
export async function story(title, tell) {
  const browser = await launch()
  const told = new Told(browser)
  let code = 0
  try {
    await tell(told)
    for (const [who, page] of told.pages) assert.deepEqual(page.faults, [], `script errors on the page of ${who}`)
    console.log(`  ${title}: ${told.count} steps`)
  } catch (thrown) {
    code = 1
    console.error(`✗ ${title}: ${told.now}\n${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    for (const [who, page] of told.pages) {
      if (page.isClosed()) continue
      console.error(`  ${who} at ${page.url()}${page.faults.length ? ` faults: ${page.faults.join(' | ')}` : ''}`)
      await shot(page, `failed-${title.replaceAll(/[^a-z]+/gi, '-')}-${who}`).catch(() => undefined)
    }
  } finally {
    await browser.close()
  }
  process.exitCode = code
}

export class Told {
  /** @type {Map<string, Page>} */
  pages = new Map()
  now = 'beginning'
  count = 0

  /** @param {import('playwright-core').Browser} browser */
  constructor(browser) {
    this.browser = browser
  }

  /** @template T @param {string} name @param {() => Promise<T>} act @returns {Promise<T>} */
  async step(name, act) {
    this.now = name
    this.count++
    const began = Date.now()
    const made = await act()
    if (process.env.STEPS) console.log(`    ${String(Date.now() - began).padStart(6)} ms  ${name}`)
    return made
  }

  /**
   * A page of its own on which somebody has signed in.
   * @param {string} login @param {Parameters<typeof openPage>[1] & {password?: string}} [options]
   */
  async as(login, { password, ...options } = {}) {
    const page = await this.open(login, options)
    await signIn(page, login, password ?? passwordOf(login))
    return page
  }

  /** A page nobody has signed in on. @param {string} who @param {Parameters<typeof openPage>[1]} [options] */
  async open(who, options = {}) {
    const page = await openPage(this.browser, options)
    page.setDefaultTimeout(20_000)
    this.pages.set(this.pages.has(who) ? `${who}-${this.pages.size}` : who, page)
    return page
  }

  /**
   * A picture for the README, when they are wanted.
   * @param {import('playwright-core').Page} page @param {string} name
   */
  async picture(page, name) {
    const folder = process.env.MINGDU_PICTURES
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    for (const close of await page.locator('.toast').getByRole('button', { name: '关闭' }).all()) await close.click()
    await page.mouse.move(0, 0)
    await settled(page)
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  }
}

/** @param {import('playwright-core').Page} page @param {Record<string, string>} values by the field's name in the request */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.fill(`#f-${name}`, value)
}

/** @param {import('playwright-core').Page} page @param {string} name @param {string} label */
export async function choose(page, name, label) {
  await page.selectOption(`#f-${name}`, { label })
}

/** Types part of a name and takes the option that has it. @param {import('playwright-core').Page} page @param {string} name @param {string} text */
export async function pick(page, name, text) {
  const field = page.locator('.field', { has: page.locator(`#f-${name}`) })
  await page.fill(`#f-${name}`, text)
  await field.getByRole('option').filter({ hasText: text }).first().click()
}

/** @param {import('playwright-core').Page} page @param {string} name */
export async function press(page, name) {
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** Proves in the dialog to be there; what was begun goes on by itself. @param {import('playwright-core').Page} page @param {string} password */
export async function proves(page, password) {
  await page.fill('#f-step-up-password', password)
  await press(page, '核实并继续')
}

/** Follows a link or a button that looks like one. @param {import('playwright-core').Page} page @param {string} name */
export async function follow(page, name) {
  await page.getByRole('link', { name, exact: true }).first().click()
  await settled(page)
}

/** @param {import('playwright-core').Page} page @param {string | RegExp} text */
export async function sees(page, text, timeout = 20_000) {
  await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout })
}

/** @param {import('playwright-core').Page} page @param {string} text */
export async function seesNot(page, text) {
  assert.equal(
    await page.getByText(text).filter({ visible: true }).count(),
    0,
    `“${text}” should not be on ${page.url()}`,
  )
}

/** What was said at the foot of the page after something was done. @param {import('playwright-core').Page} page @param {string | RegExp} text */
export async function told(page, text) {
  const toast = page.locator('.toast', { hasText: text })
  await toast.first().waitFor()
  await toast.first().getByRole('button', { name: '关闭' }).click()
}

/** Where a page is, as its path. @param {import('playwright-core').Page} page */
export const pathOf = (page) => new URL(page.url()).pathname

/** The last part of a page's path: the id of what it shows. @param {import('playwright-core').Page} page */
export const idOf = (page) => /** @type {string} */ (pathOf(page).split('/').pop())

/** Asks the server what a page would, with that page's session. @param {import('playwright-core').Page} page @param {string} path */
export async function ask(page, path) {
  const response = await page.request.get(`${url}/api/v1${path}`)
  assert.equal(response.status(), 200, `GET ${path}: ${response.status()} ${await response.text()}`)
  return response.json()
}

/** The day the server takes for today. @param {import('playwright-core').Page} page @returns {Promise<string>} */
export const todayOf = async (page) => (await ask(page, '/session')).today

/** Public plan files beside the project, when somebody has put them there; null otherwise. */
export function publicPlans() {
  const root = process.env.MINGDU_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url))
  return `${root}/../shared/plans`
}

export { assert, settled, visit }
