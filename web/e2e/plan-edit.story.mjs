/**
 * Changing a plan by hand on the bars: move, stretch, what follows from it, undo, save, submit; by mouse and by keys. What
 * is frozen stays as it is.
 */
import { roadRows, shifted, xer } from './support/plan-files.mjs'
import { assert, press, sees, seesNot, settled, story, todayOf, told, visit } from './support/steps.mjs'
import {
  addLot,
  barsDrawn,
  chosenRow,
  confirmImport,
  createProject,
  decidePlan,
  planRow,
  spokenRows,
  submitPlan,
  upload,
} from './support/works.mjs'

await story('plan-edit', async (it) => {
  const owner = await it.as('owner')
  const contractor = await it.as('contractor')
  const today = await todayOf(owner)
  const days = { start: shifted(today, 10), finish: shifted(today, 200) }

  const project = await createProject(owner, '柳林路改造工程（演示）', days)
  const plan = await it.step('a plan from Primavera stands as a draft', async () => {
    await addLot(owner, project, { code: 'SG-01', name: '柳林路施工标段', amount: '2100', ...days })
    await upload(contractor, project, '柳林路施工标段', {
      name: '柳林路.xer',
      buffer: xer('柳林路计划', shifted(today, 14), roadRows()),
    })
    return confirmImport(contractor, '柳林路施工计划')
  })
  const finishOf = async () => (await planRow(contractor, project, plan)).finish
  const first = await finishOf()

  await it.step('the treegrid says each row, its level and whether it is open', async () => {
    const grid = contractor.getByRole('treegrid')
    assert.match((await grid.getAttribute('aria-label')) ?? '', /共 9 行/)
    assert.equal(await grid.getAttribute('aria-readonly'), 'false')
    assert.deepEqual(
      (await spokenRows(contractor)).map((row) => row.split('，')[0]),
      // Primavera has the project itself as its outermost line.
      ['柳林路计划', ...roadRows().map((row) => row.name)],
    )
    const parents = grid.locator('[role=row][aria-expanded=true]')
    assert.equal(await parents.nth(1).getAttribute('aria-level'), '2')
    assert.equal(await grid.locator('[role=row][aria-level="3"]').count(), 7)
  })

  await it.step('keys: choose, fold, open, look at one, close it', async () => {
    const grid = contractor.getByRole('treegrid')
    await grid.focus()
    await contractor.keyboard.press('Home')
    await contractor.keyboard.press('ArrowDown')
    assert.match(await chosenRow(contractor), /^道路工程/)
    await contractor.keyboard.press('ArrowLeft')
    assert.equal((await spokenRows(contractor)).length, 2)
    await contractor.keyboard.press('ArrowRight')
    await contractor.keyboard.press('ArrowDown')
    assert.match(await chosenRow(contractor), /^路基土方/)
    await contractor.keyboard.press('Enter')
    const panel = contractor.getByRole('complementary', { name: '任务' })
    await panel.getByRole('heading', { name: '路基土方' }).waitFor()
    await contractor.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  })

  await it.step('keys change a draft, and what follows is said before it is saved', async () => {
    await contractor.getByRole('treegrid').focus()
    await contractor.keyboard.press('ArrowDown')
    assert.match(await chosenRow(contractor), /^雨污水管道/)
    await contractor.keyboard.press('Alt+Shift+ArrowRight')
    await sees(contractor, '未保存的修改 1 处')
    await sees(contractor, '推迟 1 天')
    await contractor.keyboard.press('Control+z')
    await contractor.getByText('未保存的修改').waitFor({ state: 'detached' })
  })

  await it.step('a bar is moved by drag; its followers show as ghosts; one step back takes it away', async () => {
    const bar = await barOf(contractor, '路基土方')
    await drag(contractor, bar.middle, bar.y, 90)
    await sees(contractor, '未保存的修改 1 处')
    await contractor.getByText(/影响 [2-9] 项任务/).waitFor()
    await press(contractor, '撤销')
    await contractor.getByText('未保存的修改').waitFor({ state: 'detached' })
    await press(contractor, '重做')
    await sees(contractor, '未保存的修改 1 处')
  })
  await it.step('its end is pulled; nothing is stored before it is saved, and a submit has to wait', async () => {
    const bar = await barOf(contractor, '沥青面层')
    await drag(contractor, bar.end, bar.y, 60)
    await sees(contractor, '未保存的修改 2 处')
    await seesNot(contractor, '提交监理审核')
    assert.equal(await finishOf(), first)
  })
  await it.step('leaving asks first', async () => {
    await contractor.getByRole('link', { name: '项目库' }).first().click()
    await sees(contractor, '内容还没有保存')
    await contractor.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  })
  await it.step('saved, the plan ends later', async () => {
    await contractor.getByText(/完工 .* → /).waitFor()
    await press(contractor, '保存修改')
    await told(contractor, '修改已保存')
    const now = await finishOf()
    assert.ok(now > first, `${first} → ${now}`)
  })

  await it.step('submitted, it is no longer to be changed', async () => {
    await submitPlan(contractor, plan)
    await barsDrawn(contractor)
    assert.equal(await contractor.getByRole('treegrid').getAttribute('aria-readonly'), 'true')
  })
  await it.step('the supervisor returns it with a reason, the contractor corrects and submits again', async () => {
    const supervisor = await it.as('supervisor')
    await visit(supervisor, `/plans/${plan}`)
    await press(supervisor, '审核计划')
    const dialog = supervisor.getByRole('dialog')
    await dialog.getByText('退回修改').first().click()
    await dialog.getByRole('button', { name: '退回修改' }).click()
    await dialog.getByText('请填写退回原因').first().waitFor()
    await dialog.locator('textarea').fill('沥青面层工期偏长，请按两班施工重排。')
    await dialog.getByRole('button', { name: '退回修改' }).click()
    await told(supervisor, '已退回编制单位修改')
    await visit(contractor, `/plans/${plan}`)
    await sees(contractor, '沥青面层工期偏长')
    await barsDrawn(contractor)
    const bar = await barOf(contractor, '沥青面层')
    await drag(contractor, bar.end, bar.y, -40)
    await contractor.getByText(/完工 .* → /).waitFor()
    await press(contractor, '保存修改')
    await told(contractor, '修改已保存')
    await submitPlan(contractor, plan)
    await decidePlan(supervisor, plan, '审核计划', '审核通过')
    await decidePlan(owner, plan, '冻结为基准', '冻结为基准')
  })
  await it.step('frozen, neither hand nor key changes it', async () => {
    await visit(contractor, `/plans/${plan}`)
    await barsDrawn(contractor)
    await sees(contractor, '未报批')
    assert.equal(await contractor.getByRole('treegrid').getAttribute('aria-readonly'), 'true')
    const row = await rowOf(contractor, '路基土方')
    for (let x = row.left; x < row.right; x += 12) {
      await contractor.mouse.move(x, row.y)
      assert.equal(await cursor(contractor), 'default')
    }
    await contractor.mouse.click(row.left + 20, row.y)
    await contractor.keyboard.press('Alt+ArrowRight')
    await seesNot(contractor, '未保存的修改')
  })
  await it.step('a new draft beside it can be changed and given up; the baseline stays', async () => {
    await press(contractor, '编制新版本')
    await told(contractor, '已建立新版本')
    await contractor.locator('[role=treegrid][aria-readonly=false]').waitFor()
    await press(contractor, '放弃草稿')
    await contractor.getByRole('dialog').getByRole('button', { name: '放弃草稿' }).click()
    await told(contractor, '草稿已放弃')
    await settled(contractor)
    await sees(contractor, '未报批')
  })
})

/** Where a row lies on screen, right of the table. @param {import('playwright-core').Page} page @param {string} name */
async function rowOf(page, name) {
  const grid = page.getByRole('treegrid')
  await page.getByRole('searchbox', { name: '查找任务' }).fill(name)
  await page.getByRole('searchbox', { name: '查找任务' }).press('Enter')
  await page.getByRole('searchbox', { name: '查找任务' }).fill('')
  const box = await grid.boundingBox()
  const table = Number(await page.getByRole('separator').getAttribute('aria-valuenow'))
  const sizes = await grid.evaluate((element) => {
    const rows = [...element.querySelectorAll('[role=row][aria-level]')]
    return { rows: rows.length, tall: element.querySelector('.paper')?.clientHeight ?? 0, top: element.scrollTop }
  })
  const index = (await spokenRows(page)).findIndex((row) => row.split('，')[0] === name)
  assert.ok(box && index >= 0, `no row “${name}”`)
  const head = 52
  const height = Math.min(48, Math.max(24, (sizes.tall - head) / Math.max(sizes.rows, 1)))
  return {
    y: box.y + head + height * (index + 0.4) - sizes.top,
    left: box.x + table + 4,
    right: box.x + box.width - 16,
  }
}

/** @param {import('playwright-core').Page} page */
function cursor(page) {
  return page.getByRole('treegrid').evaluate((element) => /** @type {HTMLElement} */ (element).style.cursor)
}

/** Finds a bar as a hand does: along its row until the pointer says that it can be grabbed. @param {import('playwright-core').Page} page @param {string} name */
async function barOf(page, name) {
  await press(page, '适合窗口')
  const row = await rowOf(page, name)
  let from = 0
  let end = 0
  for (let x = row.left; x < row.right; x += 3) {
    await page.mouse.move(x, row.y)
    const now = await cursor(page)
    if (now === 'grab' && !from) from = x
    if (now === 'ew-resize') end = x
    if (end && now !== 'ew-resize') break
  }
  assert.ok(from && end, `no bar to grab on the row “${name}” (${from}, ${end})`)
  return { y: row.y, middle: (from + end) / 2, end }
}

/** @param {import('playwright-core').Page} page @param {number} x @param {number} y @param {number} by */
async function drag(page, x, y, by) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const share of [0.3, 0.7, 1]) await page.mouse.move(x + by * share, y)
  await page.mouse.up()
}
