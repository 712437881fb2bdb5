/**
 * How a kind of matter is decided, in two browsers: one proposes, another is told and has the second word. It is refused,
 * so that the other stories find everything as it was.
 */
import { passwordOf } from './support/browser.mjs'
import { ask, assert, fill, follow, press, proves, sees, seesNot, story, told, visit } from './support/steps.mjs'

await story('mode', async (it) => {
  const business = await it.as('business')
  const modeOf = async () =>
    (await ask(business, '/matter-kinds')).items.find((/** @type {{kind: string}} */ one) => one.kind === 'DOCUMENT')
      .mode
  await it.step('a change is chosen and said in words before it is proposed', async () => {
    await visit(business, '/matter-kinds')
    await business.locator('input[name="mode-DOCUMENT"]').nth(1).check({ force: true })
    await sees(business, '文件发布：在此审批 → 登记外部结论')
    await press(business, '提交确认')
    await proves(business, passwordOf('business'))
    await told(business, '等待另一名管理员确认')
    await sees(business, '等待确认的修改')
    assert.equal(await modeOf(), 'HERE')
  })
  const security = await it.as('security')
  await it.step('who may confirm it finds it on the desk and among the notices', async () => {
    await sees(security, /待您确认 \d+ 项/)
    const newest = (await ask(security, '/notices?limit=1')).items[0]
    assert.equal(newest.subject, '待您确认：修改事项办理方式')
    assert.equal(newest.link, '/matter-kinds')
    await follow(security, '修改事项办理方式')
    await sees(security, '文件发布：在此审批 → 登记外部结论')
  })
  await it.step('refused it changes nothing, and who proposed it is told', async () => {
    await press(security, '不同意')
    await fill(security, { reason: '仍应在此审批' })
    await security.getByRole('dialog').getByRole('button', { name: '不同意', exact: true }).click()
    await told(security, '已退回提出人')
    await seesNot(security, '等待确认的修改')
    assert.equal(await modeOf(), 'HERE')
    assert.equal((await ask(business, '/notices?limit=1')).items[0].subject, '未获同意：修改事项办理方式')
  })
})
