/**
 * A route of approvals changed without code: the business administrator draws a step that only large projects come by,
 * tries it and cannot put it in force; the security administrator does; the next baseline goes the new way.
 */
import { mspdi, roadRows, shifted } from './support/plan-files.mjs'
import { passwordOf, PHONE } from './support/browser.mjs'
import {
  ask,
  assert,
  fill,
  follow,
  pick,
  press,
  proves,
  sees,
  seesNot,
  settled,
  story,
  todayOf,
  told,
  visit,
} from './support/steps.mjs'
import { addLot, confirmImport, createProject, decidePlan, submitPlan, upload } from './support/works.mjs'

const mark = new Date().toISOString().slice(11, 19).replaceAll(':', '')
const NAME = `云溪大桥新建工程（演示 ${mark}）`
const LOT = '大桥施工标段'
/** In 万元, and so much that no other project has it: the step is drawn for this one alone. */
const LARGE = 910_000 + (Number(mark) % 10_000)
const YUAN = `${LARGE}0000`
const PATH = '/approval-routes/baseline'
const DAYS = 10 + (Number(mark) % 80)
const STEP = `分管领导批准 ${mark}`

await story('route', async (it) => {
  const owner = await it.as('owner')
  const today = await todayOf(owner)
  const days = { start: shifted(today, 10), finish: shifted(today, 300) }
  const project = await createProject(owner, NAME, days)
  const plan = await it.step('a large project has a frozen baseline that nobody has approved', async () => {
    await visit(owner, `/projects/${project}/edit`)
    await fill(owner, { investment: String(LARGE) })
    await press(owner, '保存')
    await told(owner, '已保存')
    await addLot(owner, project, { code: 'SG-01', name: LOT, amount: '9000', ...days })
    const contractor = await it.as('contractor')
    await upload(contractor, project, LOT, { name: '大桥计划.xml', buffer: mspdi('大桥计划', days.start, roadRows()) })
    const made = await confirmImport(contractor, '大桥施工总进度计划')
    await submitPlan(contractor, made)
    const supervisor = await it.as('supervisor')
    await decidePlan(supervisor, made, '审核计划', '审核通过')
    await decidePlan(owner, made, '冻结为基准', '冻结为基准')
    await told(owner, '已冻结为基准')
    return made
  })

  const business = await it.as('business')
  const before = (await ask(business, PATH)).versions.length
  await it.step('the business administrator finds the route that is in force', async () => {
    await follow(business, '审批流程')
    await follow(business, '进度计划报批')
    await sees(business, '建设单位审核')
    await seesNot(business, '发布草稿')
    await follow(business, '绘制流程')
  })
  await it.step('with the keyboard alone a condition is put after the last step', async () => {
    await fill(business, { routeName: `进度计划报批（${mark}）` })
    const last = business.locator('[data-part="box authority"]')
    await last.focus()
    await business.keyboard.press('Enter')
    await business.getByRole('heading', { name: '审批环节 主管部门批准' }).waitFor()
    await business.getByRole('button', { name: '在“主管部门批准”之后添加' }).focus()
    await business.keyboard.press('Enter')
    await business.getByRole('menuitem', { name: /条件分支/ }).waitFor()
    await business.keyboard.press('ArrowDown')
    await business.keyboard.press('Enter')
    await business.getByRole('heading', { name: /^条件分支/ }).waitFor()
    await sees(business, '“总投资”的值应为数字。')
  })
  const choice = await business.locator('.panel h2 .name').textContent()
  await it.step('and a step on its way, dragged from the palette', async () => {
    await business.getByLabel('线路 1 比较').selectOption({ label: '等于' })
    await business.getByLabel('值', { exact: false }).first().fill(String(LARGE))
    await seesNot(business, '的值应为数字')
    await business
      .getByRole('button', { name: '＋ 审批环节' })
      .dragTo(business.getByRole('button', { name: `在“${choice}”的第 1 条线路上添加` }))
    await business.getByRole('heading', { name: '审批环节 未命名环节' }).waitFor()
  })
  await it.step('what is missing is said beside the step and, on saving, at the head of the page', async () => {
    await sees(business, '请填写环节名称。')
    await press(business, '保存草稿')
    await business.locator('.summary').getByText('“未命名环节”：请选择角色。').click()
    assert.equal(await business.evaluate(() => document.activeElement?.tagName), 'SELECT')
    await business.getByLabel('环节名称').fill(STEP)
    await business.getByLabel('角色', { exact: false }).last().selectOption({ label: '分管领导/督查' })
    await business.locator('.panel .error').first().waitFor({ state: 'detached' })
  })
  await it.step('what was taken out comes back', async () => {
    await business.locator('[data-part="box owner"]').focus()
    await business.keyboard.press('Delete')
    await business.locator('[data-part="box owner"]').waitFor({ state: 'detached' })
    await press(business, '撤销')
    await business.locator('[data-part="box owner"]').waitFor()
  })
  await it.step('a trial says who would be asked, by the value of the condition', async () => {
    await press(business, '试走')
    const drawer = business.getByRole('dialog')
    await pick(business, 'trial-project', NAME)
    await fill(business, { 'trial-investment': '1' })
    await drawer.getByRole('button', { name: '试走' }).click()
    await drawer.getByText('走到结束，审批通过。').waitFor()
    assert.equal(await drawer.getByRole('heading', { name: /^第 \d 步/ }).count(), 2)
    await fill(business, { 'trial-investment': String(LARGE) })
    await drawer.getByRole('button', { name: '试走' }).click()
    await drawer.getByRole('heading', { name: `第 3 步 ${STEP}` }).waitFor()
    await business.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })
  await it.step('leaving without saving is asked about', async () => {
    await business.getByRole('link', { name: '审批流程' }).first().click()
    await business.getByRole('dialog').getByText('内容还没有保存').waitFor()
    await business.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  })
  await it.step('who drew it keeps it, sees what it changes and cannot put it in force', async () => {
    await press(business, '保存草稿')
    await told(business, '草稿已保存')
    await business.waitForURL(new RegExp(`${PATH}$`))
    await settled(business)
    await sees(business, `审批环节“${STEP}”：分管领导/督查`)
    await sees(business, '须由另一名业务管理员或安全管理员核对后发布')
    assert.equal(await business.getByRole('button', { name: '发布草稿' }).count(), 0)
  })
  await it.step('what only the server can know is told at the head of the page, and nothing is kept', async () => {
    await visit(business, '/approval-routes/baseline-adjustment/draft')
    await business.locator('[data-part="box authority"]').click()
    await press(business, '＋ 条件分支')
    await business.getByLabel('值', { exact: false }).first().fill('5')
    await business.getByRole('button', { name: /的第 1 条线路上添加$/ }).click()
    await business.getByRole('menuitem', { name: /审批环节/ }).click()
    await business.getByLabel('环节名称').fill('另一环节')
    await business.getByLabel('角色', { exact: false }).last().selectOption('LDR')
    for (const step of ['owner', 'authority']) {
      await business.locator(`[data-part="box ${step}"]`).focus()
      await business.keyboard.press('Delete')
      await business.locator(`[data-part="box ${step}"]`).waitFor({ state: 'detached' })
    }
    await press(business, '保存草稿')
    await business.locator('.summary').getByText('有线路不经过任何审批环节就结束').waitFor()
    assert.equal((await ask(business, '/approval-routes/baseline-adjustment')).draft, null)
    await business.getByRole('link', { name: '审批流程' }).first().click()
    await press(business, '不保存，离开')
    await business.waitForURL(/approval-routes$/)
  })
  await it.step('on a phone the same drawing is a list, edited in its place; another save is told', async () => {
    const phone = await it.as('business', { size: PHONE })
    await visit(phone, `${PATH}/draft`)
    assert.equal(await phone.locator('.route-canvas').count(), 0)
    await phone.locator('[data-step="authority"]').click()
    const second = await it.as('business', { size: PHONE })
    await visit(second, `${PATH}/draft`)
    await second.locator('[data-step="authority"]').click()
    await second.getByLabel('时限', { exact: false }).last().fill(String(DAYS))
    await press(second, '保存草稿')
    await told(second, '草稿已保存')
    await phone
      .getByLabel('时限', { exact: false })
      .last()
      .fill(String(DAYS + 1))
    await press(phone, '保存草稿')
    await phone
      .getByRole('dialog')
      .getByText(/保存了这份草稿，您的改动没有保存/)
      .waitFor()
    await press(phone, '放弃我的改动，载入最新草稿')
    await phone.locator('[data-step="authority"]').getByText(`${DAYS} 个工作日`).waitFor()
  })
  await it.step('the security administrator compares, confirms and puts it in force', async () => {
    const security = await it.as('security')
    await follow(security, '审批流程')
    await security
      .getByRole('link', { name: /正在绘制/ })
      .first()
      .click()
    await settled(security)
    await security.getByText(new RegExp(`“主管部门批准”的办理时限由“.*”改为“${DAYS} 个工作日”`)).waitFor()
    await press(security, '试走')
    await pick(security, 'trial-project', NAME)
    await fill(security, { 'trial-investment': String(LARGE) })
    await security.getByRole('dialog').getByRole('button', { name: '试走' }).click()
    await security.getByRole('heading', { name: `第 3 步 ${STEP}` }).waitFor()
    await security.keyboard.press('Escape')
    await security.getByRole('dialog').waitFor({ state: 'hidden' })
    await press(security, '发布草稿')
    const dialog = security.getByRole('dialog')
    await dialog.getByText('发布须两人办理').waitFor()
    await dialog.getByText(`审批环节“${STEP}”：分管领导/督查`).waitFor()
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await proves(security, passwordOf('security'))
    await told(security, '已发布')
    await sees(security, '严守一')
    assert.equal((await ask(security, PATH)).versions.length, before + 1)
  })
  await it.step('the baseline the owner puts forward goes the new way', async () => {
    await visit(owner, `/plans/${plan}`)
    await press(owner, '报批')
    const dialog = owner.getByRole('dialog')
    await dialog.getByRole('button', { name: '报批', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await settled(owner)
    const { approval } = await ask(owner, `/plans/${plan}`)
    const matter = await ask(owner, `/approvals/${approval.id}`)
    assert.equal(matter.routeName, `进度计划报批（${mark}）`)
    assert.ok(matter.route.steps.some((/** @type {{name?: string}} */ step) => step.name === STEP))
    assert.deepEqual(
      matter.facts.map((/** @type {{value: string}} */ fact) => Number(fact.value)),
      [Number(YUAN)],
    )
  })
})
