/**
 * A project begins: the owner drafts its application, closes the window halfway and goes on where he was, looks at the
 * official form, and submits. Those whose turn it is approve; its papers are registered, it moves on, and the first
 * milestone is marked with what proves it.
 */
import { readFile } from 'node:fs/promises'
import { assert, ask, choose, fill, press, sees, settled, story, todayOf, told, visit } from './support/steps.mjs'

/** Its check digit is right (GB/T 40058). */
const CODE = '2609-330106-04-01-735199'

await story('initiation', async (it) => {
  const owner = await it.as('owner')
  const name = '东门滨河大桥'
  /** @param {string} code */
  const fund = (code) => owner.locator(`[id="f-funds/0/${code}"]`)
  let draft = ''
  let project = ''
  let matter = ''

  await it.step('the owner begins an application, and it knows already who applies', async () => {
    await visit(owner, '/initiations')
    await press(owner, '起草立项')
    await owner.waitForURL(/\/initiations\/[0-9a-f-]{36}/)
    draft = owner.url().split('/').pop()?.split('?')[0] ?? ''
    const form = (await ask(owner, `/initiations/${draft}`)).form
    assert.ok(form.ownerOrganisationId, 'who applies is not filled in')
    await fill(owner, { name, phone: '0571-88888888', nationalCode: CODE })
    await choose(owner, 'typeCode', '市政基础设施工程')
    await choose(owner, 'natureCode', '新建')
    await owner.getByText('已保存').waitFor()
  })
  await it.step('what was typed is there after a reload', async () => {
    await owner.reload()
    await settled(owner)
    assert.equal(await owner.inputValue('#f-name'), name)
  })
  await it.step('a wrong telephone is said at once, in the words of the standard', async () => {
    await fill(owner, { phone: '12' })
    await sees(owner, '联系电话填写有误')
    await fill(owner, { phone: '0571-88888888' })
    await press(owner, '下一步')
  })
  await it.step('content, money, time and site follow, step by step', async () => {
    await fill(owner, { necessity: '老桥限载，群众绕行。', content: '新建主桥一座', scale: '全长 320 米' })
    await press(owner, '下一步')
    await fill(owner, { investment: '1000' })
    await press(owner, '增加一项资金')
    await fund('sourceCode').selectOption({ label: '本级一般公共预算' })
    await fund('amount').fill('900')
    await fund('proof').fill('预算〔2026〕3号')
    await sees(owner, '相差 100.00 万元')
    await fund('amount').fill('1000')
    await sees(owner, '两者相符')
    await press(owner, '下一步')
    await fill(owner, { plannedStart: '2027-03-01', plannedFinish: '2028-12-31' })
    await press(owner, '下一步')
    await fill(owner, { address: '滨河路' })
    await press(owner, '下一步')
    await sees(owner, '核对提交')
  })
  await it.step('the form is there as a word file with the name of the project', async () => {
    await owner.getByRole('status').filter({ hasText: '已保存' }).first().waitFor()
    const file = owner.waitForEvent('download')
    await owner.getByRole('link', { name: '下载 Word 版' }).click()
    const kept = await file
    assert.match(kept.suggestedFilename(), /^项目建议书审批申请表.*\.docx$/)
    const bytes = await readFile(await kept.path())
    assert.ok(bytes.length > 2_000 && bytes.subarray(0, 2).toString() === 'PK', 'it is no word file')
  })
  await it.step('submitted, the project is registered and its initiation is on its way', async () => {
    await owner.getByLabel('我声明本项目不涉及国家秘密').check()
    await owner.getByText('内容齐全，可以提交').waitFor()
    await press(owner, '提交立项')
    await told(owner, '已提交立项')
    await owner.waitForURL(/\/projects\/[0-9a-f-]{36}$/)
    project = owner.url().split('/').pop() ?? ''
    await sees(owner, '现处“储备”')
    matter = (await ask(owner, `/matters?project=${project}`)).items[0].id
    assert.equal((await ask(owner, `/matters/${matter}`)).state, 'IN_APPROVAL')
    assert.equal((await ask(owner, '/initiations')).items.length, 0)
  })
  await it.step('the summary names those whose turn it is; each agrees until it is decided', async () => {
    // Where a post is empty its steps go to the leader, who then has several.
    for (const login of ['deputy', 'chief', 'leader']) {
      const person = await it.as(login)
      const todo = async () =>
        (await ask(person, '/approvals?box=TODO&limit=200')).items.find((/** @type {{name: string}} */ one) =>
          one.name.includes(name),
        )
      for (let one = await todo(), left = 8; one && left > 0; one = await todo(), left--) {
        await visit(person, `/approvals/${one.id}`)
        await press(person, '同意')
        await person.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
        await told(person, '已同意')
      }
    }
    assert.equal((await ask(owner, `/matters/${matter}`)).state, 'APPROVED')
  })
  await it.step('with its paper from the pool it moves on to the next stage', async () => {
    await visit(owner, `/projects/${project}/entries/new?kind=POOLING`)
    await owner.locator('input[type=file]').setInputFiles({
      name: '入库审定.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 pooled'),
    })
    await sees(owner, '入库审定.pdf')
    await fill(owner, { number: '发改〔2026〕1号', decidedOn: await todayOf(owner) })
    await press(owner, '登记')
    const chief = await it.as('chief')
    await visit(chief, `/projects/${project}/lifecycle`)
    await press(chief, '办理：入库审定')
    const dialog = chief.getByRole('dialog')
    await dialog.locator('textarea').fill('已入库')
    await dialog.getByRole('button', { name: '办理：入库审定', exact: true }).click()
    await sees(chief, '现处“项目建议书”')
  })
  await it.step('the first milestone is marked as reached, with the approved matter as its proof', async () => {
    await visit(owner, `/projects/${project}/lifecycle?tab=milestones`)
    await owner.getByRole('button', { name: '标记达到：立项批复' }).click()
    const dialog = owner.getByRole('dialog')
    const proof = (await ask(owner, `/projects/${project}/milestone-choices`)).proofs.find(
      (/** @type {{kind: string}} */ one) => one.kind === 'MATTER',
    )
    assert.ok(proof, 'the approved matter is no proof')
    await dialog.locator('select').selectOption(`MATTER:${proof.id}`)
    await dialog.locator('textarea').fill('立项已批准')
    await dialog.getByRole('button', { name: '标记达到', exact: true }).click()
    await told(owner, '已保存')
    const reached = (await ask(owner, `/projects/${project}/milestones`)).items[0]
    assert.equal(reached.state, 'REACHED')
  })
  await it.step('everything that happened is in one list', async () => {
    await visit(owner, `/projects/${project}?tab=history`)
    await sees(owner, '立项获批准')
    await sees(owner, '入库审定')
  })
})
