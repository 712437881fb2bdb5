/**
 * Walks over every page as those who use it, in every look and both widths: no accessibility violation, no script error,
 * nothing wider than the window, the line on secrets on each. Pictures are kept when SHOTS=1. Pages to visit can be named
 * on the command line. Both widths are walked at once; a look is put on the page that is open, as its switch does.
 */
import {
  axe,
  DESKTOP,
  launch,
  LOOKS,
  openPage,
  passwordOf,
  PHONE,
  settled,
  shot,
  signIn,
  visit,
  wear,
} from './support/browser.mjs'
import { TOURS } from './pages.mjs'

const NOT_SECRET = '非涉密系统，严禁处理、传输国家秘密'
const wanted = process.argv.slice(2)
const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name)
const tours = Object.entries(TOURS)
const browser = await launch()
/** @type {string[]} */
const complaints = []
let seen = 0

try {
  await Promise.all([walk(DESKTOP, 'desktop'), walk(PHONE, 'phone')])
} finally {
  await browser.close()
}
for (const complaint of complaints) console.error(complaint)
console.log(`  tour: ${seen} pages seen, ${complaints.length} complaints`)
if (complaints.length > 0 || (wanted.length === 0 && seen === 0)) process.exitCode = 1

/** @param {{width: number, height: number}} size @param {string} width */
async function walk(size, width) {
  for (const [login, stops] of tours) {
    const page = await openPage(browser, { size })
    if (login === 'owner') {
      await visit(page, '/sign-in')
      await look(page, 'sign-in', width)
    }
    await signIn(page, login, passwordOf(login))
    for (const { name, path } of await stops(page)) {
      if (!isWanted(name)) continue
      await visit(page, path)
      await look(page, name, width)
    }
    await page.context().close()
  }
}

/** One page in each look. @param {import('playwright-core').Page & {faults: string[]}} page @param {string} name @param {string} width */
async function look(page, name, width) {
  if (!isWanted(name)) return
  for (const one of LOOKS) {
    const title = `${name}-${one}-${width}`
    await wear(page, one)
    await settled(page)
    for (const line of await axe(page)) complaints.push(`${title}: ${line}`)
    if (!(await page.textContent('body'))?.includes(NOT_SECRET))
      complaints.push(`${title}: the line on secrets is missing`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) complaints.push(`${title}: ${over}px wider than the window`)
    for (const fault of page.faults.splice(0)) complaints.push(`${title}: ${fault}`)
    if (process.env.SHOTS) await shot(page, title)
    seen++
  }
  await wear(page, 'light')
}
