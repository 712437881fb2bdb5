/**
 * The owner puts a baseline forward; the bell of the head of the office counts up without reloading, in both windows; he
 * opens it and agrees, and so does the authority; the owner is told. Then he says how he wants to be told.
 */
import { assert, ask, press, sees, settled, story, told, visit } from './support/steps.mjs'

/** @param {import('playwright-core').Page} page @param {number} count */
const rings = (page, count) =>
  page.getByRole('button', { name: count === 0 ? '通知，没有未读' : `通知，${count} 条未读`, exact: true }).waitFor()

await story('notice', async (it) => {
  const chief = await it.as('chief')
  const second = await chief.context().newPage()
  const owner = await it.as('owner')
  let plan = ''
  let name = ''
  let before = 0
  let owners = 0

  await it.step('a baseline that nobody has approved is there to be put forward', async () => {
    for (const one of (await ask(owner, '/plans?limit=200')).items) {
      const shown = await ask(owner, `/plans/${one.id}`)
      if (shown.can.includes('sendForApproval')) {
        plan = one.id
        break
      }
    }
    assert.ok(plan, 'the demo city has no baseline to put forward')
    await visit(chief, '/projects')
    await visit(second, '/plans')
    before = (await ask(chief, '/notices/unread')).unread
    await rings(chief, before)
    await rings(second, before)
  })
  await it.step(
    'the owner puts it forward, and both windows of the head of the office count up by themselves',
    async () => {
      await visit(owner, `/plans/${plan}`)
      owners = (await ask(owner, '/notices/unread')).unread
      await rings(owner, owners)
      await press(owner, '报批')
      await owner.getByRole('dialog').getByRole('button', { name: '报批', exact: true }).click()
      await told(owner, '已报批')
      await rings(chief, before + 1)
      await rings(second, before + 1)
      await chief.locator('[data-said]', { hasText: '新通知：请办理' }).waitFor({ state: 'attached' })
      assert.equal(new URL(chief.url()).pathname, '/projects')
    },
  )
  await it.step('he opens it from the bell with the keyboard, and it is read', async () => {
    await chief.locator('.ring').focus()
    await chief.keyboard.press('Enter')
    const newest = chief.locator('.panel a').first()
    await newest.waitFor()
    name = (await newest.locator('.subject').innerText()).replace('请办理：', '')
    await chief.keyboard.press('Tab')
    await chief.keyboard.press('Enter')
    await chief.waitForURL(/\/approvals\/[0-9a-f-]{36}$/)
    await settled(chief)
    await sees(chief, name)
    await rings(chief, before)
    await rings(second, before)
  })
  await it.step('he agrees, and so does the authority', async () => {
    const matter = new URL(chief.url()).pathname
    await agree(chief)
    const authority = await it.as('authority')
    await visit(authority, matter)
    await agree(authority)
    await sees(authority, '办结：同意')
  })
  await it.step('the owner is told that it is approved, and finds it in the inbox', async () => {
    await rings(owner, owners + 1)
    await visit(owner, '/notices')
    // The name of a link is heard with its spaces made one.
    await owner.getByRole('link', { name: new RegExp(`已办结：${name.replaceAll(/\s+/g, '\\s+')}`) }).waitFor()
    await sees(owner, '结果：同意。')
    await press(owner, '全部标为已读')
    await told(owner, '标为已读')
    await rings(owner, 0)
    await visit(owner, '/notices?show=unread')
    await sees(owner, '没有未读通知')
  })
  await it.step('the owner says where to be written to; when is not asked while no way out is set up', async () => {
    await visit(owner, '/notice-settings')
    await sees(owner, '站内通知始终接收')
    await owner.fill('#f-email', 'not an address')
    await press(owner, '保存设置')
    await owner.locator('.summary', { hasText: '电子邮箱填写有误' }).waitFor()
    await owner.fill('#f-email', 'owner@example.gov.cn')
    await sees(owner, '本系统还没有配置，暂不需要设置')
    assert.equal(await owner.locator('#f-quietTo').count(), 0)
    await press(owner, '保存设置')
    await told(owner, '通知设置已保存')
    await visit(owner, '/notice-settings')
    assert.equal(await owner.inputValue('#f-email'), 'owner@example.gov.cn')
  })
  await it.step('the administrator sees which ways are set up and that the others are not', async () => {
    const admin = await it.as('admin')
    await visit(admin, '/notice-deliveries')
    await sees(admin, '未配置，不使用')
    await sees(admin, '目前尚未接入，只能试用')
    await sees(admin, '没有发送记录')
  })
})

/** @param {import('playwright-core').Page} page */
async function agree(page) {
  await press(page, '同意')
  await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await told(page, '已同意')
}
