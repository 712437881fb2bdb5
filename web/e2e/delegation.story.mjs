/**
 * The chief is away for some days: a colleague finds what waits, agrees in the chief's stead with a file, and history and
 * paper say in whose stead; taken back, it ends at once. The business administrator sees it.
 */
import { shifted } from './support/plan-files.mjs'
import { PHONE } from './support/browser.mjs'
import { ask, assert, fill, pick, press, sees, seesNot, story, todayOf, told, visit } from './support/steps.mjs'

const FILE = { name: '会议纪要.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 会议纪要') }

await story('delegation', async (it) => {
  const chief = await it.as('chief')
  const deputy = await it.as('deputy', { size: PHONE })
  const today = await todayOf(chief)
  /** @type {{id: string, name: string}[]} */
  const waiting = (await ask(chief, '/approvals?box=TODO&limit=50')).items
  const deputyName = (await ask(deputy, '/session')).person.name
  const chiefName = (await ask(chief, '/session')).person.name
  const matter = waiting[0]
  assert.ok(matter, 'nothing waits for the chief')

  await it.step('before, nothing of it waits for the colleague', async () => {
    await visit(deputy, '/approvals')
    await seesNot(deputy, `代 ${chiefName} 办理`)
  })
  await it.step('the chief sets who acts while away', async () => {
    await visit(chief, '/approvals')
    await chief.getByRole('link', { name: '我的委托' }).click()
    await press(chief, '委托他人代办')
    await pick(chief, 'delegateId', deputyName)
    await fill(chief, { from: today, to: shifted(today, 3), reason: '赴省里开会' })
    await press(chief, '确定')
    await told(chief, '委托已设置')
    await sees(chief, `${chiefName} 委托 ${deputyName}`)
    await sees(chief, '代办中')
  })
  await it.step('the colleague finds what waits, with the mark, and agrees with a file', async () => {
    await visit(deputy, '/approvals')
    await sees(deputy, `代 ${chiefName} 办理`)
    await visit(deputy, `/approvals/${matter.id}`)
    await press(deputy, '同意')
    const dialog = deputy.getByRole('dialog')
    await dialog.locator('textarea').first().fill('经会议研究，同意')
    await dialog.locator('input[type=file]').setInputFiles(FILE)
    await dialog.getByText(FILE.name).first().waitFor()
    await dialog.getByRole('button', { name: `去掉 ${FILE.name}` }).waitFor()
    await dialog.getByRole('button', { name: '同意', exact: true }).click()
    await told(deputy, '已同意')
    await sees(deputy, `${deputyName} 代为办理`)
  })
  await it.step('history, file and paper are the chief’s to read', async () => {
    await visit(chief, `/approvals/${matter.id}`)
    await sees(chief, `代${chiefName}办理`)
    const file = chief.waitForEvent('download')
    await chief
      .getByRole('button', { name: `下载 ${FILE.name}` })
      .first()
      .click()
    assert.equal((await file).suggestedFilename(), FILE.name)
    const paper = chief.waitForEvent('download')
    await press(chief, '审批单 PDF')
    assert.match((await paper).suggestedFilename(), /^审批单－.*\.pdf$/)
  })
  await it.step('taken back, it ends at once', async () => {
    await visit(chief, '/delegations')
    await press(chief, '收回')
    await chief.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click()
    await told(chief, '委托已收回')
    await sees(chief, '已结束')
    const left = (await ask(deputy, '/approvals?box=TODO&limit=50')).items
    assert.ok(left.every((/** @type {{standsFor: string | null}} */ one) => !one.standsFor))
  })
  await it.step('who looks after approvals sees everybody’s, and sets one for who is ill with a proof', async () => {
    const business = await it.as('business')
    await visit(business, '/delegations?whose=ALL')
    await sees(business, `${chiefName} 委托 ${deputyName}`)
    await press(business, '为他人设置委托')
    await sees(business, '须验证身份')
  })
})
