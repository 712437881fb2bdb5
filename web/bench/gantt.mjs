/**
 * Loads and scrolls generated plans of 1,000, 10,000 and 100,000 rows in our timeline and in dhtmlx-gantt Community, in
 * the same run and the same Chromium, and counts the ticks of the page's main thread (not wall time, which other work on
 * the machine stretches).
 *
 *   node bench/gantt.mjs            a table
 *   node bench/gantt.mjs --lines    FIGURE name value
 *
 * Load: from the data as JSON text (each in its own shape, already in the page) to the first picture, all rows open.
 * Frame: 120 frames of 90 px each. Best of three runs, each in a fresh page. A peer's load that does not end within a
 * minute is left out. Links are drawn by both. web.desk_gzip_kb comes from bench/size.mjs when a build is there.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { launch } from '../e2e/support/browser.mjs'
import { makePlan } from './gantt/plan.mjs'

const LINES = process.argv.includes('--lines')
const SIZES = [
  [1_000, 'rows1k'],
  [10_000, 'rows10k'],
  [100_000, 'rows100k'],
]
const RUNS = 3
const FRAMES = 120
const STEP = 90
const MINUTE = 60_000
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const ours = here('../dist/timeline-standalone.js')
const theirs = here('../node_modules/dhtmlx-gantt/codebase/')

// What is measured is what stands here now, never an older build.
const made = existsSync(ours) ? statSync(ours).mtimeMs : 0
if (readdirSync(here('../src/timeline')).some((name) => statSync(here(`../src/timeline/${name}`)).mtimeMs > made))
  execFileSync('npm', ['run', '--silent', 'build:standalone'], { cwd: here('..'), stdio: ['ignore', 2, 2] })

/** The same plan as the peer wants it. @param {ReturnType<typeof makePlan>} plan */
function forPeer({ rows, links }) {
  const text = (/** @type {number} */ minute) =>
    new Date(Date.UTC(2000, 0, 1) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ')
  return {
    data: rows.id.map((/** @type {string} */ _id, /** @type {number} */ row) => ({
      id: row + 1,
      parent: rows.parent[row] + 1,
      text: rows.name[row],
      start_date: text(rows.start[row]),
      end_date: text(rows.finish[row]),
      type: ['task', 'milestone', 'project'][rows.kind[row]],
      progress: rows.percent[row] / 100,
      open: true,
    })),
    links: links.from.map((/** @type {number} */ from, /** @type {number} */ n) => ({
      id: n + 1,
      source: from + 1,
      target: links.to[n] + 1,
      type: '0',
    })),
  }
}

/** @type {Record<string, string>} */
const texts = {}
const PAGE = (
  /** @type {string} */ who,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
${who === 'peer' ? '<link rel="stylesheet" href="/peer.css"><script src="/peer.js"></script>' : '<script src="/ours.js"></script>'}
<body style="margin:0"><div id="host" style="width:1366px;height:768px"></div>`
const server = createServer((request, response) => {
  const path = (request.url ?? '/').slice(1)
  const [type, body] =
    path === 'ours.js'
      ? ['text/javascript', readFileSync(ours)]
      : path === 'peer.js'
        ? ['text/javascript', readFileSync(`${theirs}dhtmlxgantt.js`)]
        : path === 'peer.css'
          ? ['text/css', readFileSync(`${theirs}dhtmlxgantt.css`)]
          : path in texts
            ? ['application/json', texts[path]]
            : ['text/html', PAGE(path)]
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
})
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
const address = server.address()
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
const browser = await launch()

/**
 * One load and one scroll in a fresh page.
 * @param {'own' | 'peer'} who @param {string} data @returns {Promise<{load: number, frame: number}>}
 */
async function once(who, data) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    const meter = await context.newCDPSession(page)
    await meter.send('Performance.enable', { timeDomain: 'threadTicks' })
    const ticks = async () => {
      const { metrics } = await meter.send('Performance.getMetrics')
      return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN) * 1000
    }
    await page.goto(base + who)
    await page.evaluate(async (path) => Object.assign(window, { text: await (await fetch(path)).text() }), `/${data}`)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    )

    const before = await ticks()
    await within(page.evaluate(who === 'own' ? LOAD_OWN : LOAD_PEER), MINUTE)
    const load = (await ticks()) - before

    await page.waitForTimeout(400)
    const scroll = who === 'own' ? SCROLL_OWN : SCROLL_PEER
    const start = await ticks()
    await within(page.evaluate(scroll, { frames: FRAMES, step: STEP }), MINUTE)
    const frame = ((await ticks()) - start) / FRAMES
    return { load, frame }
  } finally {
    await context.close()
  }
}

/** @template T @param {Promise<T>} work @param {number} most @returns {Promise<T>} */
function within(work, most) {
  /** @type {NodeJS.Timeout} */
  let timer
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`not done within ${most / 1000} s`)), most)
  })
  return Promise.race([work, /** @type {Promise<never>} */ (late)]).finally(() => clearTimeout(timer))
}

const PAINTED =
  'const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))'
const LOAD_OWN = `(async () => { ${PAINTED}
  MingduTimeline.mount(document.getElementById('host'), JSON.parse(window.text), { today: '2026-09-22' })
  const levels = document.querySelectorAll('select')[1]
  levels.value = levels.options[levels.options.length - 1].value
  levels.dispatchEvent(new Event('change'))
  await painted(); await painted()
})()`
const LOAD_PEER = `(async () => { ${PAINTED}
  gantt.config.date_format = '%Y-%m-%d %H:%i'
  gantt.config.scales = [{ unit: 'month', step: 1, format: '%Y-%m' }, { unit: 'week', step: 1, format: '%W' }]
  gantt.config.row_height = 30
  gantt.config.show_tasks_outside_timescale = true
  gantt.init('host')
  gantt.parse(JSON.parse(window.text))
  await painted(); await painted()
})()`
/** @param {{frames: number, step: number}} steps */
async function SCROLL_OWN({ frames, step }) {
  const at = /** @type {HTMLElement} */ (document.querySelector('.scroller'))
  for (let n = 0; n < frames; n++) {
    at.scrollTop += step
    await new Promise(requestAnimationFrame)
  }
}
/** @param {{frames: number, step: number}} steps */
async function SCROLL_PEER({ frames, step }) {
  const { gantt } = /** @type {any} */ (window)
  for (let n = 0; n < frames; n++) {
    gantt.scrollTo(null, gantt.getScrollState().y + step)
    await new Promise(requestAnimationFrame)
  }
}

/** @param {'own' | 'peer'} who @param {string} data */
async function measure(who, data) {
  /** @type {{load: number, frame: number} | undefined} */
  let best
  for (let n = 0; n < RUNS; n++) {
    try {
      const one = await once(who, data)
      best = best ? { load: Math.min(best.load, one.load), frame: Math.min(best.frame, one.frame) } : one
    } catch (failure) {
      console.error(`${who} ${data}: ${failure instanceof Error ? failure.message : failure}; left out`)
      return undefined
    }
  }
  return best
}

const shown = (/** @type {number | undefined} */ value) => (value === undefined ? '—' : value.toFixed(1)).padStart(9)
if (!LINES) console.log('rows       load CPU ms: own      peer     ratio   frame CPU ms: own      peer     ratio')
try {
  for (const [size, name] of SIZES) {
    const plan = makePlan(Number(size))
    texts[`own-${name}`] = JSON.stringify(plan)
    texts[`peer-${name}`] = JSON.stringify(forPeer(plan))
    const own = await measure('own', `own-${name}`)
    const peer = await measure('peer', `peer-${name}`)
    if (LINES) {
      for (const [prefix, one] of /** @type {const} */ ([
        ['', own],
        ['peer.', peer],
      ])) {
        if (!one) continue
        console.log(`FIGURE ${prefix}gantt.${name}_load_cpu_ms ${one.load}`)
        console.log(`FIGURE ${prefix}gantt.${name}_frame_cpu_ms ${one.frame}`)
      }
    } else {
      const ratio = (/** @type {'load' | 'frame'} */ what) => (own && peer ? peer[what] / own[what] : undefined)
      console.log(
        `${String(size).padEnd(8)}        ${shown(own?.load)} ${shown(peer?.load)} ${shown(ratio('load'))}             ${shown(own?.frame)} ${shown(peer?.frame)} ${shown(ratio('frame'))}`,
      )
    }
  }
} finally {
  await browser.close()
  server.close()
}

if (existsSync(here('../dist/.vite/manifest.json'))) {
  const lines = execFileSync(process.execPath, [here('size.mjs'), '--lines'], { encoding: 'utf8' })
  process.stdout.write(LINES ? lines : lines.replace(/^FIGURE (\S+) (\S+)$/gm, '$1 $2'))
} else {
  console.error('web.desk_gzip_kb: no build in dist/; run npm run build first')
}
