/**
 * The owner makes an address for their calendar and proves to be there; software without a sign-in reads it. They choose
 * what it shows, renew it, and the old one answers no more; then they end the new one too.
 */
import { passwordOf, url } from './support/browser.mjs'
import { assert, press, proves, sees, settled, story, told, visit } from './support/steps.mjs'

/** As calendar software asks: no cookies. @param {string} address */
const read = (address) => fetch(address)

await story('calendar', async (it) => {
  const owner = await it.as('owner')
  let first = ''
  let second = ''

  /** @returns {Promise<string>} */
  const shown = () => owner.getByRole('dialog').getByRole('textbox', { name: '地址' }).inputValue()

  await it.step('from the own menu to the page, where there is none yet', async () => {
    await visit(owner, '/')
    await owner.getByRole('button', { name: /^个人菜单/ }).click()
    await owner.getByRole('link', { name: '日历订阅', exact: true }).click()
    await settled(owner)
    await sees(owner, '还没有订阅地址。')
  })
  await it.step('they make one, prove to be there, and see it once', async () => {
    await press(owner, '生成订阅地址')
    await proves(owner, passwordOf('owner'))
    await owner.getByRole('dialog', { name: '订阅地址' }).waitFor()
    first = await shown()
    assert.match(first, new RegExp(`^${url}/calendars/[A-Za-z0-9_-]{64}\\.ics$`))
  })
  await it.step('software without a sign-in reads the calendar by it', async () => {
    const answer = await read(first)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-type')?.replace(' ', '').toLowerCase(), 'text/calendar;charset=utf-8')
    const text = await answer.text()
    assert.match(text, /^BEGIN:VCALENDAR\r\n/)
    assert.match(text, /BEGIN:VEVENT/)
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  })
  await it.step('what it shows may be chosen', async () => {
    await owner.getByRole('dialog').getByRole('checkbox', { name: '里程碑' }).uncheck()
    assert.ok((await shown()).endsWith('?kinds=CLOCK,TASK,APPROVAL,MEETING,OBSTACLE'))
    assert.doesNotMatch(await (await read(await shown())).text(), /UID:milestone/)
  })
  await it.step('closed, it is nowhere to be read again', async () => {
    await press(owner, '已保存，关闭')
    await owner.getByRole('dialog').waitFor({ state: 'hidden' })
    await sees(owner, '最近由日历软件读取')
    assert.ok(!(await owner.content()).includes('/calendars/'))
  })
  await it.step('renewed, the old one answers no more', async () => {
    await press(owner, '更换地址')
    await owner.getByRole('dialog').getByRole('button', { name: '更换地址', exact: true }).click()
    await owner.getByRole('dialog', { name: '订阅地址' }).waitFor()
    second = await shown()
    assert.notEqual(second, first)
    assert.equal((await read(first)).status, 410)
    assert.equal((await read(second)).status, 200)
    await press(owner, '已保存，关闭')
    await owner.getByRole('dialog').waitFor({ state: 'hidden' })
  })
  await it.step('ended, the new one neither', async () => {
    await press(owner, '停用')
    await owner.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click()
    await told(owner, '订阅地址已停用')
    await sees(owner, '还没有订阅地址。')
    assert.equal((await read(second)).status, 410)
  })
})
