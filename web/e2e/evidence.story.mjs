/**
 * Sealed records: the contractor reports, the supervisor verifies, and the record is sealed with a number within two
 * seconds; whoever sees the project takes its receipt away; the auditor goes through everything and finds nothing amiss.
 */
import { readFileSync } from 'node:fs'
import { schoolRows, shifted, workbook } from './support/plan-files.mjs'
import { ask, assert, choose, fill, press, sees, settled, story, todayOf, told, visit } from './support/steps.mjs'
import { addLot, confirmImport, createProject, decidePlan, submitPlan, upload } from './support/works.mjs'

const mark = new Date().toISOString().slice(11, 19).replaceAll(':', '')
const NAME = `望江小学扩建工程（演示 ${mark}）`
const LOT = '综合楼施工标段'
const VERIFIED = '监理核实的进度'
const NUMBERED = /第 [\d,]+ 条/

await story('evidence', async (it) => {
  const owner = await it.as('owner')
  const contractor = await it.as('contractor')
  const supervisor = await it.as('supervisor')
  const today = await todayOf(owner)
  const start = shifted(today, -24)
  const days = { start, finish: shifted(today, 420) }

  const project = await it.step('a project whose plan is frozen', async () => {
    const id = await createProject(owner, NAME, days)
    await addLot(owner, id, { code: 'SG-01', name: LOT, amount: '6200', ...days })
    const file = { name: '综合楼施工计划.xlsx', buffer: workbook('综合楼施工计划', start, schoolRows()) }
    await upload(contractor, id, LOT, file)
    const plan = await confirmImport(contractor, '综合楼施工计划')
    await submitPlan(contractor, plan)
    await decidePlan(supervisor, plan, '审核计划', '审核通过')
    await decidePlan(owner, plan, '冻结为基准', '冻结为基准')
    await told(owner, '已冻结为基准')
    return id
  })
  await it.step('the frozen baseline is the first of the project that is sealed', async () => {
    await visit(owner, `/projects/${project}?tab=seals`)
    const row = owner.locator('tbody tr', { hasText: '冻结的基准计划' })
    await row.getByText(NUMBERED).waitFor()
    assert.equal(await owner.locator('tbody tr').count(), 1)
  })
  await it.step('the contractor reports', async () => {
    const { items } = await ask(contractor, `/activities?q=${encodeURIComponent('旋挖桩施工')}&limit=200`)
    const due = items.find((/** @type {{projectId: string}} */ one) => one.projectId === project)
    assert.ok(due, 'nothing is due on the new project')
    await visit(contractor, `/progress/activities/${due.id}`)
    await contractor.getByText('百分比', { exact: true }).click()
    await contractor.locator('#f-percent').fill('20')
    await contractor.fill('#f-actualStart', shifted(today, -14))
    await contractor.locator('#f-actualStart').blur()
    await choose(contractor, 'cause', '地质水文')
    await fill(contractor, { note: '岩层较硬。' })
    await press(contractor, '提交')
    await told(contractor, '等待监理核验')
  })
  const report = await it.step(
    'the supervisor verifies, and within two seconds it is sealed with a number',
    async () => {
      await visit(supervisor, '/progress?tab=verify')
      const { items } = await ask(supervisor, `/progress-reports?project=${project}&limit=10`)
      assert.equal(items.length, 1)
      const id = items[0].id
      await visit(supervisor, `/progress/reports/${id}`)
      assert.equal(await supervisor.getByText('已存证').count(), 0)
      const answered = supervisor.waitForResponse((one) => one.url().endsWith(`/progress-reports/${id}/verification`))
      await press(supervisor, '核验通过')
      await answered
      await supervisor.getByText(/^已存证 · 第 [\d,]+ 条$/).waitFor({ timeout: 2000 })
      return id
    },
  )
  await it.step('it stands on the project, above the baseline, and leads to the report', async () => {
    await visit(owner, `/projects/${project}?tab=seals`)
    const newest = owner.locator('tbody tr').first()
    await newest.getByText(NUMBERED).waitFor()
    assert.equal(await newest.getByRole('link', { name: VERIFIED }).getAttribute('href'), `/progress/reports/${report}`)
  })
  await it.step('its receipt says what it shows and what not, and goes away as a file', async () => {
    await owner.locator('tbody tr', { hasText: VERIFIED }).getByRole('button', { name: /凭据/ }).click()
    const dialog = owner.getByRole('dialog')
    await dialog.getByText(/已证明 · 第 [\d,]+ 条/).waitFor()
    await dialog.getByText('凭据不能证明').waitFor()
    await dialog.getByRole('img', { name: '凭据二维码' }).waitFor()
    const begun = owner.waitForEvent('download')
    await dialog.getByRole('link', { name: '下载凭据' }).click()
    const download = await begun
    assert.match(download.suggestedFilename(), /^存证凭据-\d+\.txt$/)
    const text = readFileSync(await download.path(), 'utf8')
    assert.ok(text.startsWith('mingdu-receipt/1\n'), text.slice(0, 80))
    assert.ok(text.includes('\nmingdu-head/1\n'))
    const number = /\nnumber (\d+)\n/.exec(text)?.[1] ?? ''
    assert.equal(download.suggestedFilename(), `存证凭据-${number}.txt`)
    await dialog.getByRole('button', { name: '关闭', exact: true }).last().click()
    await dialog.waitFor({ state: 'hidden' })
  })
  await it.step('the auditor goes through everything and nothing is found amiss', async () => {
    const auditor = await it.as('auditor')
    await auditor.getByRole('link', { name: '存证', exact: true }).first().click()
    await settled(auditor)
    await sees(auditor, '没有设置见证人')
    await press(auditor, '立即校验')
    await auditor.getByText('人工校验').waitFor({ timeout: 60_000 })
    await sees(auditor, '没有发现不符')
    const begun = auditor.waitForEvent('download')
    await press(auditor, '下载')
    const head = await begun
    assert.match(head.suggestedFilename(), /^存证头-\d+\.head$/)
    const shown = await ask(auditor, '/evidence')
    assert.equal(shown.verification.flaws, 0)
    assert.ok(readFileSync(await head.path(), 'utf8').startsWith('mingdu-head/1\n'))
  })
})
