/**
 * Helpers of the browser stories: a Chromium from the system, pages at desktop and phone width, sign-in, accessibility
 * check, pictures. The address of the running server is in MINGDU_URL.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'

export let url = process.env.MINGDU_URL ?? 'http://127.0.0.1:8080'
export const DESKTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }
/** @typedef {'light' | 'dark' | 'elder' | 'field'} Look */
/** @type {readonly Look[]} */
export const LOOKS = ['light', 'dark', 'elder']

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Another server than the one of MINGDU_URL, for a story that brings its own. @param {string} address */
export function serveAt(address) {
  url = address
}

/** Starts the browser; fails with the sentence a person needs when there is none. */
export async function launch() {
  const executablePath = [
    process.env.MINGDU_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path))
  if (!executablePath)
    throw new Error('No Chromium found. Install the package "chromium", or name one in MINGDU_CHROMIUM.')
  return chromium.launch({ executablePath, args: FLAGS })
}

/**
 * A page of its own (own cookies) in the look and size wanted. Errors of scripts and refusals of the content security
 * policy are collected in `page.faults`.
 * @param {import('playwright-core').Browser} browser
 * @param {{look?: Look, size?: {width: number, height: number}, storage?: import('playwright-core').BrowserContextOptions['storageState']}} [options]
 */
export async function openPage(browser, { look = 'light', size = DESKTOP, storage } = {}) {
  const context = await browser.newContext({
    viewport: size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...(storage ? { storageState: storage } : {}),
  })
  await context.addInitScript((wanted) => {
    const theme = wanted === 'dark' ? 'dark' : 'light'
    const stored = JSON.parse(localStorage.getItem('mingdu.preferences') ?? '{}')
    localStorage.setItem(
      'mingdu.preferences',
      JSON.stringify({ ...stored, theme, elder: wanted === 'elder', field: wanted === 'field' }),
    )
  }, look)
  const page = await context.newPage()
  /** @type {string[]} */
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !/Failed to load resource/.test(text)) faults.push(text)
  })
  return Object.assign(page, { faults })
}

/** Puts a look on the page that is open, as its switches do. @param {import('playwright-core').Page} page @param {Look} look */
export async function wear(page, look) {
  await page.evaluate((wanted) => {
    const { classList } = document.documentElement
    classList.toggle('dark', wanted === 'dark')
    classList.toggle('elder', wanted === 'elder')
    classList.toggle('comfortable', wanted === 'elder')
    classList.toggle('field', wanted === 'field')
    // Colours on their way from one look to the next are those of neither: what ends is waited for, and drawn.
    const ends = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
      .map((one) => one.finished.catch(() => undefined))
    return Promise.all(ends).then(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
    )
  }, look)
}

/** @param {import('playwright-core').Page} page @param {string} path */
export async function visit(page, path) {
  await page.goto(url + path)
  await page.waitForSelector('html[data-ready]')
  await settled(page)
}

/** Waits until nothing is being read any more. @param {import('playwright-core').Page} page */
export async function settled(page) {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('[data-state="loading"]') === null)
}

/** @param {import('playwright-core').Page} page @param {string} login @param {string} password */
export async function signIn(page, login, password) {
  await visit(page, '/sign-in')
  await page.fill('#f-login', login)
  await page.fill('#f-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((to) => to.pathname !== '/sign-in')
  await settled(page)
}

/**
 * The password of a demo account, from the file its installation wrote.
 * @param {string} login
 */
export function passwordOf(login) {
  const folder = process.env.MINGDU_DATA
  if (!folder) throw new Error('MINGDU_DATA names the data folder of the product that is walked over.')
  const line = readFileSync(`${folder}/demo-sign-ins.txt`, 'utf8')
    .split('\n')
    .find((one) => one.split(/\s+/)[0] === login)
  const password = line?.split(/\s+/)[1]
  if (!password) throw new Error(`No demo account "${login}".`)
  return password
}

/** Violations of WCAG 2.1 A and AA, one line each; none is the only good answer. @param {import('playwright-core').Page} page */
export async function axe(page) {
  // One page, one pass: there are no frames, and only what is wrong is of interest.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    })
    .analyze()
  return found.violations.map(
    (one) =>
      `${one.id}: ${one.help} — ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** @param {import('playwright-core').Page} page @param {string} name */
export async function shot(page, name, fullPage = true) {
  const folder = process.env.MINGDU_SHOTS ?? fileURLToPath(new URL('../../shots', import.meta.url))
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage })
}
