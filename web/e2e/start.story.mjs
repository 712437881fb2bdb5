/**
 * The whole way of a project from its application to the start of its works, through everybody who has a say: an
 * application that comes back and is sent again, two authorities asked at once, somebody who is away, a gate that blocks
 * and is cured by one paper, and in the end the page on which a leader sees where it stands.
 */
import { passwordOf, PHONE, shot } from './support/browser.mjs'
import { roadRows, shifted, workbook } from './support/plan-files.mjs'
import {
  ask,
  assert,
  choose,
  fill,
  follow,
  idOf,
  pick,
  press,
  proves,
  sees,
  seesNot,
  settled,
  story,
  told,
  todayOf,
  visit,
} from './support/steps.mjs'
import { addLot, confirmImport, decidePlan, openQueue, PARTIES, submitPlan, upload } from './support/works.mjs'

/** @typedef {import('playwright-core').Page} Page */

const PDF = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 登记依据') }
const LOT = '桥梁施工标段'
// A name and a code of its own in every run, so that the story can be told again on the same data.
const MARK = new Date().toISOString().slice(11, 19).replaceAll(':', '')
const NAME = `柳溪路跨河桥 ${MARK}`
const CODE = coded(`2611-990102-04-01-${MARK.slice(1)}`)

/** With its check digit (ISO 7064 MOD 11,10; GB/T 40058). @param {string} head */
function coded(head) {
  let product = 10
  for (const digit of head.replaceAll('-', '')) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return head + ((11 - product) % 10)
}

await story('start', async (it) => {
  const owner = await it.as('owner')
  const deputy = await it.as('deputy')
  const chief = await it.as('chief')
  const authority = await it.as('authority')
  const finance = await it.as('finance')
  const permits = await it.as('permits')
  const planning = await it.as('planning')
  const today = await todayOf(owner)
  let project = ''

  /** A picture for whoever walks along. @param {Page} page @param {string} name */
  const look = (page, name) => (process.env.MINGDU_SHOTS ? shot(page, `start-${name}`) : Promise.resolve())

  /** Whose turn it is finds it in the queue. @param {Page} person @param {string} [what] */
  const turn = async (person, what = NAME) => {
    const all = (await ask(person, '/approvals?box=TODO&limit=200')).items
    const one = all.find((/** @type {{name: string}} */ row) => row.name.includes(what) && row.name.includes(NAME))
    assert.ok(one, `“${what}” does not wait for whom it should wait for`)
    return /** @type {string} */ (one.id)
  }
  /** @param {Page} person */
  const hasNothing = async (person) => {
    const all = (await ask(person, '/approvals?box=TODO&limit=200')).items
    assert.ok(
      all.every((/** @type {{name: string}} */ row) => !row.name.includes(NAME)),
      'it waits for somebody whose turn it is not',
    )
  }
  /** @param {Page} person @param {string} [opinion] */
  const agree = async (person, opinion) => {
    await visit(person, `/approvals/${await turn(person)}`)
    await press(person, '同意')
    const dialog = person.getByRole('dialog')
    if (opinion) await dialog.locator('textarea').first().fill(opinion)
    await dialog.getByRole('button', { name: '同意', exact: true }).click()
    await told(person, '已同意')
  }
  const life = () => `/projects/${project}/lifecycle`

  /**
   * One click on what a gate lacks, and the paper is registered.
   * @param {string} lack as the gate says it @param {{number?: string, amount?: string, quantity?: string, lot?: string}} says
   */
  const enter = async (lack, says = {}) => {
    await visit(owner, life())
    await owner
      .getByRole('link', { name: new RegExp(`去登记：${lack}`) })
      .first()
      .click()
    await owner.waitForURL(/\/entries\/new/)
    await settled(owner)
    if (says.number) await fill(owner, { number: says.number })
    if (says.amount) await fill(owner, { amount: says.amount })
    if (says.lot) await choose(owner, 'lotId', says.lot)
    await fill(owner, { decidedOn: today })
    await owner.setInputFiles('input[type=file]', { ...PDF, name: `${lack.replaceAll(/[缺少。]/g, '')}.pdf` })
    await sees(owner, '已上传')
    await press(owner, '登记')
    await told(owner, '已登记')
  }
  /** @param {string} way @param {string} reason */
  const move = async (way, reason) => {
    await visit(owner, life())
    await press(owner, `办理：${way}`)
    await owner.getByRole('dialog').locator('textarea').fill(reason)
    await owner
      .getByRole('dialog')
      .getByRole('button', { name: `办理：${way}` })
      .click()
    await told(owner, '已办理')
  }

  await it.step('the owner applies, with the authority of the trade and one fund', async () => {
    await visit(owner, '/initiations')
    await press(owner, '起草立项')
    await owner.waitForURL(/\/initiations\/[0-9a-f-]{36}/)
    await settled(owner)
    await fill(owner, { name: NAME, phone: '0571-88888888', nationalCode: CODE })
    await choose(owner, 'typeCode', '市政基础设施工程')
    await choose(owner, 'natureCode', '新建')
    await pick(owner, 'regionCode', '临江区')
    await pick(owner, 'authorityOrganisationId', PARTIES.authority)
    await look(owner, '01-draft')
    await press(owner, '下一步')
    await fill(owner, { necessity: '两岸群众绕行三公里。', content: '新建跨河桥一座', scale: '全长 120 米' })
    await press(owner, '下一步')
    await fill(owner, { investment: '1000' })
    await press(owner, '增加一项资金')
    await owner.locator('[id="f-funds/0/sourceCode"]').selectOption({ label: '本级一般公共预算' })
    await owner.locator('[id="f-funds/0/amount"]').fill('1000')
    await owner.locator('[id="f-funds/0/proof"]').fill('预算〔2026〕9号')
    await press(owner, '下一步')
    await fill(owner, { plannedStart: shifted(today, 20), plannedFinish: shifted(today, 500) })
    await press(owner, '下一步')
    await fill(owner, { address: '柳溪路' })
    await press(owner, '下一步')
    await owner.getByRole('status').filter({ hasText: '已保存' }).first().waitFor()
    await owner.getByLabel('我声明本项目不涉及国家秘密').check()
    await owner.getByText('内容齐全，可以提交').waitFor()
    await look(owner, '02-review')
    await press(owner, '提交立项')
    await told(owner, '已提交立项')
    await owner.waitForURL(/\/projects\/[0-9a-f-]{36}$/)
    project = idOf(owner)
    await settled(owner)
    await look(owner, '03-project')
  })
  await it.step('two of the office agree, one after the other, each in turn and nobody before it', async () => {
    await hasNothing(authority)
    await agree(deputy)
    await hasNothing(authority)
    await agree(chief, '同意上报。')
  })
  await it.step('the authority gives it back to the initiator, with what is to be mended', async () => {
    await visit(authority, `/approvals/${await turn(authority)}`)
    // What happens when nobody decides is said before it happens: until when, and who is told then.
    await sees(authority, /限 .+ 办结/)
    await sees(authority, /仍未办结的，告知 陈远志/)
    await sees(authority, '1,000.00 万元')
    await seesNot(authority, 'MUNICIPAL')
    await look(authority, '04-authority')
    await press(authority, '退回')
    const dialog = authority.getByRole('dialog')
    await dialog.locator('#f-step').selectOption({ label: '发起人' })
    await dialog.locator('textarea').first().fill('请补充通航论证的结论')
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await told(authority, '已退回')
    await sees(authority, '已退回发起人')
  })
  await it.step('the owner finds it, mends it and sends it again', async () => {
    await openQueue(owner)
    await sees(owner, new RegExp(`修改被退回的事项：.*${NAME}`))
    await look(owner, '06-owner-desk')
    await visit(owner, `/projects/${project}`)
    await sees(owner, '被退回，待修改后重新提交')
    await seesNot(owner, '起草立项')
    await look(owner, '07-project-returned')
    await visit(owner, '/approvals?box=STARTED')
    await owner
      .getByRole('link', { name: new RegExp(NAME) })
      .first()
      .click()
    await sees(owner, '请补充通航论证的结论')
    await look(owner, '08-returned')
    await follow(owner, '去修改')
    await follow(owner, '修改')
    assert.equal(await owner.getByRole('button', { name: '提交审批' }).count(), 0)
    await look(owner, '09-mend')
    await fill(owner, { content: '新建跨河桥一座。通航论证已完成，通航净空满足要求。' })
    await press(owner, '保存修改')
    await told(owner, '修改已保存')
    await settled(owner)
    await look(owner, '10-mended')
    await follow(owner, '查看审批')
    await press(owner, '重新提交')
    await owner.getByRole('dialog').getByRole('button', { name: '重新提交' }).click()
    await told(owner, '已重新提交')
    await look(owner, '11-resent')
  })
  await it.step('what was mended is read anew by everybody, and the head of the office is away', async () => {
    await agree(deputy)
    const contracts = await it.as('contracts')
    await hasNothing(contracts)
    const standIn = (await ask(contracts, '/session')).person.name
    await visit(chief, '/delegations')
    await press(chief, '委托他人代办')
    await pick(chief, 'delegateId', standIn)
    await fill(chief, { from: today, to: shifted(today, 1), reason: '赴省里开会' })
    await press(chief, '确定')
    await told(chief, '委托已设置')
    await agree(contracts, '经主任授权，同意上报。')
    await look(contracts, '12-stand-in')
    await sees(contracts, '代为办理')
    await visit(chief, '/delegations')
    await press(chief, '收回')
    await chief.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click()
    await told(chief, '委托已收回')
    await agree(authority, '论证已补充，同意。')
  })
  await it.step('finance and the permits office are asked at once; both must have spoken', async () => {
    const id = await turn(finance)
    assert.equal(await turn(permits), id)
    await visit(permits, `/approvals/${id}`)
    await look(permits, '13-countersign')
    await agree(permits, '选址符合规划。')
    await hasNothing(planning)
    await agree(finance, '资金已列预算。')
    await agree(planning)
    await look(planning, '14-decided')
    await sees(planning, '办结：同意')
  })
  await it.step('the pool takes it in, and what was decided is the proof of the next way', async () => {
    await visit(owner, life())
    await look(owner, '15-life-reserve')
    await enter('缺少入库审定文件。', { number: '明发改投〔2026〕77号' })
    await look(owner, '16-entered')
    await move('入库审定', '已审定入库')
    await look(owner, '17-proposal')
    await move('批准项目建议书', '项目建议书已批准')
    await look(owner, '18-feasibility')
  })
  /**
   * From the gate that lacks it, raised and decided by everybody whose turn it is.
   * @param {string} lack @param {{content: string, amount?: string, day?: string}} says @param {Page[]} people
   */
  const decide = async (lack, says, people) => {
    await visit(owner, life())
    await owner
      .getByRole('link', { name: `去报批：${lack}` })
      .first()
      .click()
    await owner.waitForURL(/\/matters\/new/)
    await settled(owner)
    await fill(owner, { title: `${NAME}${lack.replaceAll(/[缺少。]/g, '').slice(0, 6)}`, ...says })
    await look(owner, `20-raise-${lack.slice(2, 6)}`)
    await press(owner, '提交审批')
    await owner.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
    await told(owner, '已提交')
    for (const person of people) await agree(person)
  }
  await it.step('feasibility and estimate are decided on the same way', async () => {
    await decide('缺少可行性研究报告批复。', { content: '可行性研究报告已编制完成', amount: '1000' }, [
      deputy,
      chief,
      authority,
      permits,
      finance,
      planning,
    ])
    await move('批准可行性研究报告', '可研已批准')
    await visit(owner, life())
    await look(owner, '21-prelim')
    await decide('缺少初步设计及概算批复。', { content: '初步设计及概算已编制完成', amount: '980' }, [
      deputy,
      chief,
      authority,
      finance,
      planning,
    ])
    await move('核定概算', '概算已核定')
    await visit(owner, life())
    await look(owner, '22-annual')
  })
  await it.step('plan, money and tender are on paper, one entry each', async () => {
    await enter('缺少年度投资计划下达文件。', { number: '明发改投〔2026〕101号', amount: '400' })
    await move('下达年度计划', '年度计划已下达')
    await visit(owner, life())
    await look(owner, '23-budget')
    await enter('缺少预算指标下达文件。', { number: '明财预〔2026〕52号', amount: '400' })
    await enter('已登记的资金来源合计', { number: '明财建〔2026〕18号', amount: '1000' })
    await enter('缺少招标方案核准文件。', { number: '明发改招〔2026〕33号' })
    await enter('缺少招标控制价。', { amount: '900' })
    await move('下达预算指标', '指标已下达')
    await addLot(owner, project, {
      code: 'SG-01',
      name: LOT,
      amount: '880',
      start: shifted(today, 20),
      finish: shifted(today, 480),
    })
    await enter('缺少中标通知书。', { number: 'ZB-2026-77', amount: '880', lot: LOT })
    await move('中标', '已定标')
    await enter('标段“', { number: 'YS-SG-01', amount: '880', lot: LOT })
    await enter('缺少合同审查意见', {})
    await move('合同生效', '合同已签订')
    await visit(owner, life())
    await look(owner, '24-start-blocked')
  })
  await it.step('contractor, supervisor and owner bring the plan to a baseline, and it is approved', async () => {
    const contractor = await it.as('contractor')
    const supervisor = await it.as('supervisor')
    const name = `${NAME}总进度计划`
    await upload(contractor, project, LOT, {
      name: '总进度计划.xlsx',
      buffer: workbook(name, shifted(today, 20), roadRows()),
    })
    const plan = await confirmImport(contractor, name)
    await submitPlan(contractor, plan)
    await decidePlan(supervisor, plan, '审核计划', '审核通过')
    await decidePlan(owner, plan, '冻结为基准', '冻结为基准')
    await told(owner, '已冻结为基准')
    await press(owner, '报批')
    await owner.getByRole('dialog').getByRole('button', { name: '报批' }).click()
    await told(owner, '已报批')
    await agree(chief)
    await agree(authority)
    await visit(owner, `/plans/${plan}`)
    await seesNot(owner, '未报批')
    await look(owner, '25-baseline')
  })
  await it.step('the permit blocks the start; one paper after the other cures it', async () => {
    await visit(owner, life())
    await sees(owner, '建筑法第七条、第八条')
    await sees(owner, '缺少施工许可证。由住建部门提供')
    assert.equal(await owner.getByRole('button', { name: '办理：开工' }).count(), 0)
    for (const [lack, number] of /** @type {const} */ ([
      ['缺少用地批准手续。', '明自然资地〔2026〕8号'],
      ['缺少建设工程规划许可证。', '建字第 99010200001 号'],
      ['缺少征收拆迁进度', ''],
      ['缺少资金安排证明。', ''],
      ['缺少施工图设计文件审查合格书。', 'SG-2026-7'],
      ['缺少质量安全监督手续', ''],
      ['缺少农民工工资专用账户', ''],
      ['缺少工程款支付担保。', ''],
    ]))
      await enter(lack, number ? { number } : {})
    await visit(owner, life())
    await look(owner, '26-permit-alone')
    await enter('缺少施工许可证。', { number: '990102202611270001' })
    await visit(owner, life())
    await seesNot(owner, '缺少施工许可证。')
    await visit(owner, `${life()}?tab=clocks`)
    await sees(owner, '领证后开工')
    await look(owner, '27-clocks')
  })
  await it.step('the start is reported, agreed to, and the works begin', async () => {
    await decide('缺少开工令。', { content: '施工许可证已取得，具备开工条件。', day: shifted(today, 20) }, [
      deputy,
      authority,
    ])
    await move('开工', '开工令已下达')
    await visit(owner, life())
    await sees(owner, '现处“施工”（进行中）')
    await look(owner, '28-construction')
  })
  await it.step('the leader sees in ten seconds where it stands, and who did what when', async () => {
    const leader = await it.as('leader')
    await visit(leader, `/projects/${project}`)
    await sees(leader, '现处“施工”（进行中）')
    await look(leader, '29-leader')
    await visit(leader, `/projects/${project}?tab=history`)
    // Two pages of it: the way from here back to the first word.
    await press(leader, '再显示一些')
    for (const said of ['登记施工许可证', '立项获批准', '请补充通航论证的结论', '代严明礼办理'])
      await sees(leader, said)
    await look(leader, '30-history')
    const phone = await it.as('leader', { size: PHONE })
    await visit(phone, `/projects/${project}`)
    await sees(phone, '现处“施工”（进行中）')
    const width = await phone.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= PHONE.width, `the page is ${width} wide`)
    await look(phone, '31-leader-phone')
  })
  await it.step('before it is marked 敏感, those who would see it no more are counted and named', async () => {
    const leader = await it.as('leader')
    await visit(leader, `/projects/${project}`)
    await press(leader, '设定安全标记')
    const dialog = leader.getByRole('dialog')
    await dialog.locator('#f-mark').selectOption({ label: '敏感' })
    await dialog.getByText(/设为“敏感”后，\d+ 人将看不到本项目/).waitFor()
    await dialog.getByText(PARTIES.contractor).first().waitFor()
    await look(leader, '32-mark')
    await dialog.locator('#f-reason').fill('涉及重要管线')
    await dialog.getByRole('button', { name: '设定安全标记' }).click()
    await dialog.getByText('请先核对将看不到本项目的人员').waitFor()
    await dialog.getByLabel('我已核对').check()
    await dialog.getByRole('button', { name: '设定安全标记' }).click()
    await proves(leader, passwordOf('leader'))
    await told(leader, '安全标记已设为敏感')
    const contractor = await it.as('contractor')
    const seen = await contractor.request.get(new URL(`/api/v1/projects/${project}`, contractor.url()).href)
    assert.equal(seen.status(), 404)
    await contractor.close()
  })
})
