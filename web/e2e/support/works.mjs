/** The steps of the trade that several stories share: a project, its lots, a plan from a file to a frozen baseline. */
import { PHONE } from './browser.mjs'
import { ask, choose, fill, follow, idOf, pick, pathOf, press, sees, settled, told, visit } from './steps.mjs'

export { PHONE }

/** Parties of the demo city. */
export const PARTIES = {
  owner: '明川市城市建设事务中心',
  authority: '明川市住房和城乡建设局',
  contractor: '云岭第一建设集团有限公司',
  supervisor: '云岭工程监理咨询有限公司',
}

/**
 * Creates a project that is not secret and says where it is.
 * @param {import('playwright-core').Page} page @param {string} name @param {{start: string, finish: string}} days
 */
export async function createProject(page, name, { start, finish }) {
  await visit(page, '/projects/new')
  await fillProject(page, name, { start, finish })
  await page.check('#f-notSecret')
  await press(page, '创建项目')
  await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/)
  await settled(page)
  return idOf(page)
}

/** @param {import('playwright-core').Page} page @param {string} name @param {{start: string, finish: string}} days */
export async function fillProject(page, name, { start, finish }) {
  await fill(page, { name })
  await choose(page, 'typeCode', '房屋建筑工程')
  await page.selectOption('#f-stage', 'CONSTRUCTION')
  await page.selectOption('#f-natureCode', { index: 1 })
  await pick(page, 'regionCode', '临江区')
  await pick(page, 'ownerOrganisationId', PARTIES.owner)
  await pick(page, 'authorityOrganisationId', PARTIES.authority)
  await fill(page, { investment: '18600', plannedStart: start, plannedFinish: finish })
  await page.locator('#f-plannedFinish').blur()
}

/**
 * @param {import('playwright-core').Page} page @param {string} project
 * @param {{code: string, name: string, amount: string, start: string, finish: string}} lot
 */
export async function addLot(page, project, { code, name, amount, start, finish }) {
  await visit(page, `/projects/${project}`)
  await follow(page, '添加标段')
  await fill(page, { code, name })
  await pick(page, 'contractorId', PARTIES.contractor)
  await pick(page, 'supervisorId', PARTIES.supervisor)
  await fill(page, {
    contractNumber: `YS-${code}`,
    contractAmount: amount,
    contractStart: start,
    contractFinish: finish,
  })
  await page.locator('#f-contractFinish').blur()
  await press(page, '添加标段')
  await page.waitForURL(/\/lots\/[0-9a-f-]{36}$/)
  await settled(page)
  return idOf(page)
}

/**
 * Hands a plan file in and waits for its preview.
 * @param {import('playwright-core').Page} page @param {string} project @param {string} lot name of the lot
 * @param {{name: string, buffer: Buffer} | string} file
 */
export async function upload(page, project, lot, file) {
  await visit(page, `/projects/${project}/import`)
  await choose(page, 'lot', lot)
  const given = typeof file === 'string' ? file : { ...file, mimeType: 'application/octet-stream' }
  await page.setInputFiles('input[type=file]', given)
  await page
    .getByRole('heading', { name: /核对后确认导入|这个文件不能导入/ })
    .first()
    .waitFor({ timeout: 90_000 })
}

/** Confirms the preview on screen; answers the plan's id. @param {import('playwright-core').Page} page @param {string} name */
export async function confirmImport(page, name) {
  await fill(page, { name })
  await press(page, '确认导入')
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}/, { timeout: 60_000 })
  await barsDrawn(page)
  return idOf(page)
}

/** Waits until the bars are on screen: rows for those who listen, ink for those who look. @param {import('playwright-core').Page} page */
export async function barsDrawn(page) {
  await page.locator('[role=treegrid] [role=row][aria-level]').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => {
    const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector('[role=treegrid] canvas'))
    const ink = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return ink !== undefined && new Set(new Uint32Array(ink.buffer)).size > 8
  })
  await settled(page)
}

/** @param {import('playwright-core').Page} page @param {string} plan */
export async function submitPlan(page, plan) {
  if (pathOf(page) !== `/plans/${plan}`) await visit(page, `/plans/${plan}`)
  await press(page, '提交监理审核')
  await told(page, '已提交监理审核')
  await sees(page, '待监理审核')
}

/** @param {import('playwright-core').Page} page @param {string} plan @param {'审核计划' | '冻结为基准'} step @param {string} yes */
export async function decidePlan(page, plan, step, yes) {
  await visit(page, `/plans/${plan}`)
  await press(page, step)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByRole('button', { name: yes, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Red of an unfinished critical bar in the light look. */
export const CRITICAL_RED = [228, 169, 169]

/** How many points of the bar chart have a colour. @param {import('playwright-core').Page} page @param {number[]} colour */
export async function inkOf(page, colour) {
  return page.evaluate((wanted) => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('[role=treegrid] canvas'))
    const ink = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
    let count = 0
    for (let at = 0; at < ink.length; at += 4) {
      if (wanted.every((value, n) => Math.abs((ink[at + n] ?? 0) - value) <= 1)) count++
    }
    return count
  }, colour)
}

/** The rows as a screen reader says them: name, then what is special about each. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export async function spokenRows(page) {
  return page.getByRole('treegrid').evaluate((grid) => {
    const heads = [...grid.querySelectorAll('[role=columnheader]')].map((head) => head.textContent)
    const name = heads.indexOf('任务名称')
    return [...grid.querySelectorAll('[role=row][aria-level]')].map(
      (row) => row.querySelectorAll('[role=gridcell]')[name]?.textContent ?? '',
    )
  })
}

/** The chosen row as it is said. @param {import('playwright-core').Page} page */
export async function chosenRow(page) {
  return page.getByRole('treegrid').evaluate((grid) => {
    const heads = [...grid.querySelectorAll('[role=columnheader]')].map((head) => head.textContent)
    const row = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    return row?.querySelectorAll('[role=gridcell]')[heads.indexOf('任务名称')]?.textContent ?? ''
  })
}

/**
 * What the list of plans says of one: how many tasks, when it ends.
 * @param {import('playwright-core').Page} page @param {string} project @param {string} plan
 * @returns {Promise<{taskCount: number, criticalCount: number, finish: string}>}
 */
export async function planRow(page, project, plan) {
  const { items } = await ask(page, `/plans?project=${project}&limit=100`)
  return items.find((/** @type {{id: string}} */ one) => one.id === plan)
}

/** The desk with all that waits, not only the first lines of it. @param {import('playwright-core').Page} page */
export async function openQueue(page) {
  await visit(page, '/')
  await page.locator('#queue-title').waitFor()
  const more = page.locator('[aria-labelledby=queue-title] button')
  if ((await more.count()) > 0) await more.click()
}
