/**
 * The main job from end to end, as its people do it: a project with two lots, a plan from a file to a frozen baseline,
 * progress from a phone on site, verified, approved, the deviation with its cause, the leader's desk, the weekly report.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mspdi, roadRows, schoolRows, shifted, workbook } from './support/plan-files.mjs'
import {
  ask,
  assert,
  choose,
  fill,
  follow,
  press,
  publicPlans,
  sees,
  settled,
  story,
  told,
  todayOf,
  visit,
} from './support/steps.mjs'
import {
  addLot,
  barsDrawn,
  confirmImport,
  createProject,
  CRITICAL_RED,
  decidePlan,
  fillProject,
  inkOf,
  openQueue,
  PHONE,
  planRow,
  spokenRows,
  submitPlan,
  upload,
} from './support/works.mjs'

// A name of its own in every run, so that a story can be told again on the same data; in pictures it is a plain one.
const mark = process.env.MINGDU_PICTURES ? '' : ` ${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`
const NAME = `清溪中学迁建工程（演示${mark}）`
const MAIN_LOT = '教学楼及地下室施工标段'
const ROAD_LOT = '校区道路施工标段'

await story('main', async (it) => {
  const owner = await it.as('owner')
  const today = await todayOf(owner)
  const start = shifted(today, -24)
  const days = { start, finish: shifted(today, 420) }

  await it.step('the owner is told that a project not declared free of secrets is refused', async () => {
    await visit(owner, '/projects')
    await follow(owner, '新建项目')
    await fillProject(owner, NAME, days)
    await press(owner, '创建项目')
    await owner.locator('.summary', { hasText: '涉密项目不得录入本系统' }).waitFor()
    assert.equal(new URL(owner.url()).pathname, '/projects/new')
  })
  const project = await it.step('the owner declares it and the project is created', async () => {
    await owner.check('#f-notSecret')
    await press(owner, '创建项目')
    await owner.waitForURL(/\/projects\/[0-9a-f-]{36}$/)
    await settled(owner)
    await sees(owner, NAME)
    return new URL(owner.url()).pathname.split('/')[2] ?? ''
  })
  await it.step('the owner adds two lots', async () => {
    await addLot(owner, project, { code: 'SG-01', name: MAIN_LOT, amount: '9800', ...days })
    await addLot(owner, project, { code: 'SG-02', name: ROAD_LOT, amount: '1650', ...days })
    await visit(owner, `/projects/${project}`)
    await sees(owner, MAIN_LOT)
    await sees(owner, ROAD_LOT)
    await it.picture(owner, '1-project')
  })

  const contractor = await it.as('contractor')
  const plan = await it.step('the contractor hands in the plan of the first lot and checks what was read', async () => {
    const file = { name: '教学楼施工总进度计划.xlsx', buffer: workbook('教学楼施工总进度计划', start, schoolRows()) }
    await upload(contractor, project, MAIN_LOT, file)
    await sees(contractor, '核对后确认导入')
    await sees(contractor, '需要留意的内容')
    await it.picture(contractor, '2-import')
    return confirmImport(contractor, '教学楼施工总进度计划')
  })
  await it.step('the bars are there with their critical path, for eyes and for ears', async () => {
    await barsDrawn(contractor)
    assert.ok((await inkOf(contractor, CRITICAL_RED)) > 300, 'no critical bar is drawn in red')
    const rows = await spokenRows(contractor)
    assert.ok(
      rows.some((row) => row.includes('旋挖桩施工') && row.includes('关键')),
      rows.join(' / '),
    )
    await it.picture(contractor, '3-bars')
  })
  await it.step('a plan in Project’s XML goes into the other lot', async () => {
    await upload(contractor, project, ROAD_LOT, {
      name: '校区道路计划.xml',
      buffer: mspdi('校区道路计划', shifted(today, 40), roadRows()),
    })
    await confirmImport(contractor, '校区道路计划')
    await sees(contractor, ROAD_LOT)
  })
  await it.step('the contractor submits the main plan', () => submitPlan(contractor, plan))

  const supervisor = await it.as('supervisor')
  await it.step('the supervisor finds it on the desk and reviews it', async () => {
    await openQueue(supervisor)
    await supervisor
      .getByRole('link', { name: /审核计划：教学楼施工总进度计划/ })
      .filter({ hasText: NAME })
      .click()
    await barsDrawn(supervisor)
    await decidePlan(supervisor, plan, '审核计划', '审核通过')
    await told(supervisor, '审核通过')
  })
  await it.step('the owner freezes it; it is marked as not yet approved', async () => {
    await openQueue(owner)
    await owner
      .getByRole('link', { name: /冻结计划：教学楼施工总进度计划/ })
      .filter({ hasText: NAME })
      .click()
    await barsDrawn(owner)
    await decidePlan(owner, plan, '冻结为基准', '冻结为基准')
    await told(owner, '已冻结为基准')
    await sees(owner, '已冻结')
    await sees(owner, '未报批')
  })

  const phone = await it.as('contractor', { size: PHONE })
  /** @param {string} activity */
  const openDue = async (activity) => {
    await visit(phone, '/progress?tab=due')
    const line = phone
      .getByRole('link', { name: new RegExp(activity) })
      .filter({ hasText: NAME })
      .first()
    const more = phone.getByRole('button', { name: '再显示一些' })
    while ((await line.count()) === 0 && (await more.count()) > 0) {
      const shown = await phone.locator('.due li').count()
      await more.click()
      await phone.waitForFunction((before) => document.querySelectorAll('.due li').length > before, shown)
    }
    await line.click()
    await phone.locator('#f-forDay').waitFor()
    await settled(phone)
  }
  await it.step('on site, by phone: by measured quantity', async () => {
    await openDue('土方开挖与基坑支护')
    await fill(phone, { quantity: '7560' })
    await sees(phone, '折合 60%')
    await phone.fill('#f-actualStart', shifted(today, -19))
    await phone.locator('#f-actualStart').blur()
    await choose(phone, 'cause', '天气')
    await press(phone, '提交')
    await told(phone, '等待监理核验')
  })
  await it.step('by percent, with the cause of the delay', async () => {
    await openDue('旋挖桩施工')
    await phone.getByText('百分比', { exact: true }).click()
    await phone.locator('#f-percent').fill('20')
    await phone.fill('#f-actualStart', shifted(today, -14))
    await phone.locator('#f-actualStart').blur()
    await press(phone, '提交')
    await phone.locator('.summary', { hasText: '请选择滞后原因' }).waitFor()
    await choose(phone, 'cause', '地质水文')
    await fill(phone, { note: '岩层较硬，成孔慢，已增加一台旋挖钻机。' })
    await phone.evaluate(() => window.scrollTo(0, 0))
    await it.picture(phone, '4-phone')
    await press(phone, '提交')
    await told(phone, '等待监理核验')
  })
  await it.step('by dates: begun, and finished late', async () => {
    await openDue('场地平整与临时设施')
    await phone.getByText('起止日期', { exact: true }).click()
    await fill(phone, { actualStart: start, actualFinish: shifted(today, -5) })
    await phone.locator('#f-actualFinish').blur()
    await choose(phone, 'cause', '天气')
    await press(phone, '提交')
    await told(phone, '等待监理核验')
    await visit(phone, '/progress?tab=sent')
    await sees(phone, '场地平整与临时设施')
  })

  await it.step('the supervisor returns one with a reason and confirms two', async () => {
    await openQueue(supervisor)
    await supervisor
      .getByRole('link', { name: /核验进度 3 项：教学楼施工总进度计划/ })
      .filter({ hasText: NAME })
      .click()
    await settled(supervisor)
    const line = (/** @type {string} */ name) =>
      supervisor.locator('.queue li', { hasText: name }).filter({ hasText: NAME })
    await line('旋挖桩').waitFor()
    assert.equal(await supervisor.locator('.queue li', { hasText: NAME }).count(), 3)
    await it.picture(supervisor, '5-verify')
    await line('场地平整').getByRole('button', { name: '退回', exact: true }).click()
    const dialog = supervisor.getByRole('dialog')
    await dialog.locator('textarea').fill('监理日志记载 8 天前已完成，请核对实际完工日期。')
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await told(supervisor, '已退回填报人修改')
    for (const name of ['土方开挖', '旋挖桩']) {
      await line(name).getByRole('button', { name: '核验通过' }).click()
      await told(supervisor, '计划已按新进度重排')
      await line(name).waitFor({ state: 'detached' })
    }
  })
  await it.step('the contractor sees why it was returned and reports it again', async () => {
    await visit(phone, '/')
    await sees(phone, '重新填报被退回的进度：场地平整')
    await visit(phone, '/progress?tab=sent')
    await sees(phone, '监理日志记载 8 天前已完成')
    await phone
      .locator('.queue li', { hasText: '场地平整' })
      .filter({ hasText: NAME })
      .getByRole('link', { name: '重新填报' })
      .click()
    await settled(phone)
    await phone.getByText('起止日期', { exact: true }).click()
    await fill(phone, { actualStart: start, actualFinish: shifted(today, -8) })
    await phone.locator('#f-actualFinish').blur()
    await choose(phone, 'cause', '天气')
    await press(phone, '提交')
    await told(phone, '等待监理核验')
    await visit(supervisor, '/progress?tab=verify')
    await supervisor
      .locator('.queue li', { hasText: '场地平整' })
      .filter({ hasText: NAME })
      .getByRole('button', { name: '核验通过' })
      .click()
    await told(supervisor, '计划已按新进度重排')
  })

  await it.step('the owner sees the deviation and its cause the same minute', async () => {
    await visit(owner, `/plans/${plan}?tab=deviation`)
    const causes = owner.locator('.causes')
    const pile = causes.locator('li', { hasText: '旋挖桩施工' }).first()
    await pile.getByText('原因：地质水文').waitFor()
    await pile
      .getByText(/被推迟 \d+ 天/)
      .first()
      .waitFor()
    await sees(owner, '推迟')
    const answer = await ask(owner, `/plans/${plan}/deviation?basis=live`)
    assert.ok(answer.standing.finishVarianceDays >= 5, `finish variance is ${answer.standing.finishVarianceDays} days`)
    assert.ok(
      answer.causes.some((/** @type {{pushes: unknown[]}} */ one) => one.pushes.length > 0),
      'nobody is pushed',
    )
    await it.picture(owner, '6-deviation')
    await visit(owner, `/plans/${plan}`)
    await barsDrawn(owner)
    await it.picture(owner, '7-late-bars')
  })
  await it.step('the owner approves all three at once, which makes them official', async () => {
    const before = await ask(owner, `/plans/${plan}/deviation?basis=official`)
    await visit(owner, '/progress?tab=approve')
    const mine = owner.locator('.queue li', { hasText: NAME })
    await mine.first().waitFor()
    assert.equal(await mine.count(), 3)
    for (const box of await mine.getByRole('checkbox').all()) await box.check()
    await press(owner, '批准所选 3 项')
    await told(owner, '已批准 3 项')
    const after = await ask(owner, `/plans/${plan}/deviation?basis=official`)
    assert.ok(after.standing.donePercent > (before.standing?.donePercent ?? 0), 'the official figure did not move')
  })

  await it.step('the leader’s desk shows it', async () => {
    const leader = await it.as('leader')
    const line = leader.locator('#portfolio').getByRole('link', { name: NAME })
    await line.waitFor()
    await it.picture(leader, '8-leader')
    await line.click()
    await settled(leader)
    await sees(leader, '比基准晚')
    await leader.context().close()
  })

  await it.step('the weekly report of the project opens as PDF and XLSX', async () => {
    await visit(owner, `/reports?project=${project}`)
    await it.picture(owner, '9-weekly')
    await press(owner, '生成周报')
    const files = owner.locator('.job', { hasText: NAME }).getByRole('link', { name: /下载文件/ })
    await files.nth(1).waitFor({ timeout: 60_000 })
    const folder = mkdtempSync(join(tmpdir(), 'weekly-'))
    try {
      for (const link of await files.all()) {
        const [file] = await Promise.all([owner.waitForEvent('download'), link.click()])
        const path = join(folder, file.suggestedFilename())
        await file.saveAs(path)
        opens(path)
        if (process.env.MINGDU_PICTURES && path.endsWith('.pdf')) {
          execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '90', path, `${process.env.MINGDU_PICTURES}/10-paper`])
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  await it.step('public plans of a hotel and of a house', async () => {
    const folder = publicPlans()
    const hotel = find(folder, 'Hotel Project.xer')
    const house = find(folder, 'Residential Construction.mpp')
    if (!hotel || !house) {
      console.log('  main: no public plan files beside the project, that step is skipped')
      return
    }
    const other = await createProject(owner, '南湖宾馆改造工程（演示）', days)
    await addLot(owner, other, { code: 'SG-01', name: '主楼施工标段', amount: '6200', ...days })
    await addLot(owner, other, { code: 'SG-02', name: '附楼施工标段', amount: '1900', ...days })
    for (const [lot, file, tasks] of /** @type {[string, string, number][]} */ ([
      ['主楼施工标段', hotel, 4217],
      ['附楼施工标段', house, 20],
    ])) {
      await upload(contractor, other, lot, file)
      const id = await confirmImport(contractor, lot.replace('标段', '计划'))
      const { taskCount, criticalCount } = await planRow(contractor, other, id)
      assert.ok(taskCount >= tasks, `${file}: ${taskCount} tasks`)
      // A plan of thousands may show its critical rows further down.
      assert.ok(criticalCount > 0, `${file}: no critical path`)
      await barsDrawn(contractor)
    }
  })
})

/** A report must be what its name says, hold the project's name and have pages. @param {string} path */
function opens(path) {
  const bytes = readFileSync(path)
  if (path.endsWith('.xlsx')) {
    assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\x03\x04', `${path} is no workbook`)
    return
  }
  assert.ok(path.endsWith('.pdf'), path)
  assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-', `${path} is no PDF`)
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
  } catch {
    console.log('  main: pdftotext is not here, the words of the PDF are not checked')
    return
  }
  const text = execFileSync('pdftotext', ['-layout', path, '-']).toString('utf8')
  const pages = text.split('\f').length - 1
  assert.ok(pages >= 1 && pages <= 12, `${pages} pages`)
  // Cells break their lines where they must.
  const words = text.replaceAll(/\s/g, '')
  for (const word of [NAME.replaceAll(' ', ''), '旋挖桩施工', '地质水文', `第1页共${pages}页`]) {
    assert.ok(words.includes(word), `“${word}” is not in the PDF:\n${text}`)
  }
}

/** @param {string} folder @param {string} name @returns {string | null} */
function find(folder, name) {
  if (!existsSync(folder)) return null
  try {
    return execFileSync('find', [folder, '-name', name, '-print', '-quit']).toString('utf8').trim() || null
  } catch {
    return null
  }
}
