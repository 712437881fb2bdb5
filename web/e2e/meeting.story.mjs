/**
 * A meeting is prepared, its project and organisation found by typing; what it decides becomes a task, which stands on the
 * desk of the department that is to do it.
 */
import { shifted } from './support/plan-files.mjs'
import { ask, assert, choose, fill, pick, press, sees, story, told, todayOf, visit } from './support/steps.mjs'

await story('meeting', async (it) => {
  const owner = await it.as('owner')
  const today = await todayOf(owner)
  const department = '住房和城乡建设局'
  const TASK = '核定抢工方案'
  const TITLE = '工期调度会'

  await it.step('the project is found by typing, and what was filled in before stays', async () => {
    await visit(owner, '/meetings/new')
    await fill(owner, { title: TITLE, place: '三楼会议室' })
    await choose(owner, 'kind', '调度会')
    const { name } = (await ask(owner, '/projects?limit=1')).items[0]
    await pick(owner, 'projectIds', name)
    await pick(owner, 'organisationIds', department)
    await owner.getByRole('listitem').filter({ hasText: name }).waitFor()
    assert.equal(await owner.inputValue('#f-title'), TITLE)
    await owner.locator('[id="f-items/0/title"]').fill('主体结构抢工')
    await press(owner, '保存')
    await sees(owner, '主体结构抢工')
  })
  await it.step('its minutes say what was decided and who is to do it', async () => {
    await owner
      .getByRole('link', { name: '填写并印发纪要' })
      .or(owner.getByRole('button', { name: '填写并印发纪要' }))
      .first()
      .click()
    await sees(owner, '印发后不能修改')
    await owner.locator('textarea').first().fill('会议议定，抢工方案报主管部门核定。')
    await press(owner, '添加任务')
    await owner.locator('[id="f-decisions/0/tasks/0/what"]').fill(TASK)
    await owner.locator('[id="f-decisions/0/tasks/0/ownerId"]').fill(department)
    await owner.getByRole('option').filter({ hasText: department }).first().click()
    await owner.locator('[id="f-decisions/0/tasks/0/dueOn"]').fill(shifted(today, 10))
    await press(owner, '印发纪要')
    await told(owner, '纪要已印发，任务已交办')
  })
  await it.step('the task stands on the desk of the department', async () => {
    const authority = await it.as('authority')
    await visit(authority, '/assignments?box=MINE')
    await authority.getByRole('link', { name: TASK }).first().click()
    await sees(authority, TITLE)
  })
})
