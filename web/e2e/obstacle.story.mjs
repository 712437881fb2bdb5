/**
 * What blocks a lot, across departments: the contractor raises it, somebody of a department that does not see the project
 * accepts it on a phone and replies, and the contractor closes it. A leader's instruction on it becomes a task, which is
 * reported done and confirmed.
 */
import { PHONE } from './support/browser.mjs'
import { assert, ask, press, sees, seesNot, story, told, visit } from './support/steps.mjs'

await story('obstacle', async (it) => {
  const contractor = await it.as('contractor')
  const authority = await it.as('authority', { size: PHONE })
  const TITLE = '变电所外线通道未移交'
  const today = (await ask(contractor, '/session')).today
  const day = (/** @type {number} */ ahead) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10)
  let path = ''
  /** @param {import('playwright-core').Page} page @param {string} act @param {Record<string, string>} values */
  const take = async (page, act, values) => {
    await press(page, act)
    const dialog = page.getByRole('dialog')
    for (const [name, value] of Object.entries(values)) await dialog.locator(`[id="f-${name}"]`).fill(value)
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await told(page, '已办理')
  }

  await it.step('the contractor raises it on its own lot, and puts it to another department', async () => {
    const hidden = []
    for (const one of (await ask(contractor, '/projects?limit=200')).items) {
      const seen = await authority.request.get(new URL(`/api/v1/projects/${one.id}`, authority.url()).href)
      if (seen.status() === 404) hidden.push(one)
    }
    const project = hidden[0]
    assert.ok(project, 'the demo city has no project of this contractor that the department does not see')
    await visit(contractor, `/projects/${project.id}`)
    await contractor.getByRole('link', { name: '提出问题' }).click()
    await press(contractor, '提出')
    await sees(contractor, '请填写问题')
    await contractor.locator('[id="f-title"]').fill(TITLE)
    await contractor.locator('[id="f-content"]').fill('外线通道未移交，送电节点不能实现，请协调移交。')
    await contractor.locator('[id="f-kind"]').selectOption({ label: '管线迁改' })
    await contractor.locator('[id="f-lotId"]').selectOption({ index: 1 })
    await contractor.locator('[id="f-responsibleId"]').fill('住房和城乡建设局')
    await contractor
      .getByRole('option', { name: /住房和城乡建设局/ })
      .first()
      .click()
    await contractor.locator('[id="f-dueOn"]').fill(day(10))
    await press(contractor, '提出')
    await told(contractor, '问题已提出')
    await sees(contractor, '待受理')
    path = new URL(contractor.url()).pathname
  })
  await it.step('the department finds it on its desk, sees the name of the project and not the project', async () => {
    await visit(authority, '/')
    await authority.goto(new URL(path, authority.url()).href)
    await sees(authority, '办理经过')
    const seen = await ask(authority, path)
    assert.equal(seen.projectOpen, false)
    assert.equal(await authority.locator('dl a').count(), 0)
  })
  await it.step('it accepts with a day, and replies', async () => {
    await take(authority, '受理', { words: '本周现场协调', day: day(5) })
    await sees(authority, '办理中')
    await take(authority, '答复', { words: '通道已移交' })
    await sees(authority, '已答复')
    assert.equal(await authority.getByRole('button', { name: '销号' }).count(), 0)
  })
  await it.step('a leader writes on it, and it becomes a task of the department', async () => {
    const leader = await it.as('leader')
    await visit(leader, path)
    await leader.getByRole('link', { name: '批示', exact: true }).click()
    await leader.locator('[id="f-words"]').fill('请举一反三，排查同类通道。')
    await leader.locator('[id="f-tasks/0/what"]').fill('排查全市同类外线通道')
    await leader.locator('[id="f-tasks/0/ownerId"]').fill('住房和城乡建设局')
    await leader
      .getByRole('option', { name: /住房和城乡建设局/ })
      .first()
      .click()
    await leader.locator('[id="f-tasks/0/dueOn"]').fill(day(20))
    await press(leader, '批示并交办')
    await told(leader, '批示已作出')
    await sees(leader, '排查全市同类外线通道')
  })
  await it.step('the task is reported done by the department and confirmed by the leader', async () => {
    const task = (await ask(authority, '/assignments?box=MINE')).items.find(
      (/** @type {{what: string}} */ one) => one.what === '排查全市同类外线通道',
    )
    await visit(authority, `/assignments/${task.id}`)
    await take(authority, '报完成', { words: '已排查 12 处' })
    const leader = it.pages.get('leader')
    assert.ok(leader)
    await visit(leader, '/')
    await sees(leader, '确认任务：排查全市同类外线通道')
    await visit(leader, `/assignments/${task.id}`)
    await take(leader, '确认完成', { words: '同意' })
    await sees(leader, '已确认')
  })
  await it.step('the contractor, who waited, closes it', async () => {
    await visit(contractor, path)
    await take(contractor, '销号', { words: '现场核实已移交' })
    await sees(contractor, '已销号')
    await visit(contractor, '/obstacles')
    await seesNot(contractor, TITLE)
    await visit(contractor, '/obstacles?show=all')
    await sees(contractor, TITLE)
  })
})
