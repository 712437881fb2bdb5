/**
 * A project begins: the owner drafts its application, closes the window halfway and goes on where he was, looks at the
 * official form, and submits. It goes from one whose turn it is to the next.
 */
import { readFile } from 'node:fs/promises'
import { assert, ask, choose, fill, press, sees, settled, story, told, visit } from './support/steps.mjs'

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
  await it.step('those whose turn it is agree, and where a post is empty it waits for the leader', async () => {
    for (const login of ['deputy', 'chief']) {
      const person = await it.as(login)
      await visit(person, `/approvals/${await turn(person)}`)
      await press(person, '同意')
      await person.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
      await told(person, '已同意')
    }
    const leader = await it.as('leader')
    await visit(leader, `/approvals/${await turn(leader)}`)
    await sees(leader, '空岗，转由上级岗位接办')
    assert.equal((await ask(owner, `/matters/${matter}`)).state, 'IN_APPROVAL')
  })

  /** Whose turn it is finds it in the queue. @param {import('playwright-core').Page} person */
  async function turn(person) {
    const all = (await ask(person, '/approvals?box=TODO&limit=200')).items
    const one = all.find((/** @type {{name: string}} */ row) => row.name.includes(name))
    assert.ok(one, 'it does not wait for whom it should wait for')
    return one.id
  }
})
