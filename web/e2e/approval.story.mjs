/**
 * A baseline on its way through those who approve it: the head of the owner's office gives it back with a word, on a
 * phone; who had put it forward sends it again; it comes straight back, goes on to the authority, and the plan says when
 * it was approved. Who looks after approvals sees it all and decides nothing.
 */
import { PHONE } from './support/browser.mjs'
import { assert, ask, press, sees, seesNot, settled, story, told, visit } from './support/steps.mjs'

await story('approval', async (it) => {
  const chief = await it.as('chief', { size: PHONE })
  const owner = await it.as('owner')
  /** @type {{id: string, name: string}} */
  let matter = { id: '', name: '' }
  let plan = ''

  await it.step('what waits for the head of the office is on the desk and in the queue', async () => {
    const waiting = await ask(chief, '/approvals?box=TODO')
    matter = waiting.items[0]
    assert.ok(matter, 'the demo city has nothing for the head of the office to approve')
    plan = (await ask(chief, `/approvals/${matter.id}`)).page
    await visit(chief, '/')
    await sees(chief, matter.name)
    await visit(chief, '/approvals')
    await chief.getByRole('link', { name: matter.name }).click()
    await sees(chief, '办理进度')
  })
  await it.step('giving back needs a reason; it goes to who put it forward and is to come straight back', async () => {
    await press(chief, '退回')
    const dialog = chief.getByRole('dialog')
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await dialog.getByText('请填写意见').first().waitFor()
    await dialog.getByLabel('改好后直接回到我这里').check()
    await dialog.locator('textarea').fill('请说明雨季施工的安排')
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await told(chief, '已退回')
    await sees(chief, '已退回发起人')
  })
  await it.step('who had put it forward reads why and sends it again', async () => {
    await visit(owner, '/approvals?box=STARTED')
    await owner.getByRole('link', { name: matter.name }).click()
    await sees(owner, '请说明雨季施工的安排')
    await press(owner, '重新提交')
    await owner.getByRole('dialog').getByRole('button', { name: '重新提交' }).click()
    await told(owner, '已重新提交')
  })
  await it.step('it comes straight back, and is agreed to with an opinion', async () => {
    await visit(chief, `/approvals/${matter.id}`)
    await press(chief, '同意')
    const dialog = chief.getByRole('dialog')
    await dialog.getByRole('button', { name: '同意。' }).click()
    await dialog.getByRole('button', { name: '同意', exact: true }).click()
    await told(chief, '已同意')
    await seesNot(chief, '不同意')
  })
  await it.step('who looks after approvals sees where it is, and has nothing to decide', async () => {
    const business = await it.as('business')
    await visit(business, '/approvals?box=ALL')
    await sees(business, matter.name)
    await visit(business, `/approvals/${matter.id}`)
    await sees(business, '挂起')
    await seesNot(business, '不同意')
  })
  await it.step('the authority approves, the plan says so, and the form is on paper', async () => {
    const asked = (await ask(owner, `/approvals/${matter.id}`)).rounds.at(-1)
    assert.equal(asked.end, 'OPEN')
    const authority = await it.as('authority')
    const mine = await ask(authority, '/approvals?box=TODO')
    assert.ok(
      mine.items.some((/** @type {{id: string}} */ one) => one.id === matter.id),
      `${matter.name} waits for ${JSON.stringify(asked.seats)}`,
    )
    await visit(authority, `/approvals/${matter.id}`)
    await press(authority, '同意')
    await authority.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
    await told(authority, '已同意')
    await sees(authority, '办结：同意')
    const file = authority.waitForEvent('download')
    await press(authority, '审批单 PDF')
    assert.match((await file).suggestedFilename(), /^审批单－.*\.pdf$/)
    await visit(owner, plan)
    await settled(owner)
    await sees(owner, '批准')
    await seesNot(owner, '未报批')
  })
})
