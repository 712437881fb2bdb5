/**
 * A house without demo data: the first person is led from an empty installation to a product in use, with people,
 * companies, a project, a lot and a plan on it. Runs on a server and data of its own.
 */
import { existsSync } from 'node:fs'
import { mspdi, roadRows } from './support/plan-files.mjs'
import { serveEmpty } from './support/server.mjs'
import {
  assert,
  ask,
  choose,
  fill,
  follow,
  pick,
  press,
  proves,
  sees,
  seesNot,
  settled,
  story,
  told,
  visit,
} from './support/steps.mjs'
import { confirmImport, spokenRows, upload } from './support/works.mjs'

const PASSWORD = 'Qing-Xi-2026-xuexiao'
const FIRST = 'Chu-Ci-2026-denglu'

const server = await serveEmpty()
try {
  await story('first-setup', async (it) => {
    const admin = await it.open('admin')

    await it.step('an empty house leads to its first set-up, whatever one asks for', async () => {
      await visit(admin, '/projects')
      await admin.waitForURL(/\/setup$/)
      await sees(admin, '首次设置')
      assert.ok(!existsSync(`${server.data}/demo-sign-ins.txt`), 'demo accounts were made')
    })
    await it.step('what is missing is said in one list, and nothing is stored', async () => {
      await press(admin, '完成设置并登录')
      await admin.locator('.summary', { hasText: '处需要修改' }).waitFor()
      assert.ok((await admin.locator('.summary li').count()) >= 6)
    })
    await it.step('place, organisation and administrator are named; a weak password is refused in words', async () => {
      await fill(admin, {
        tenantName: '青枫市重点项目办',
        regionCode: '990200',
        regionName: '青枫市',
        organisationName: '青枫市人民政府',
        adminName: '沈知远',
        login: 'shen.zhiyuan',
        password: 'aaaaaaaaaaaa',
        again: 'aaaaaaaaaaaa',
      })
      await press(admin, '完成设置并登录')
      await admin.locator('#f-password-error').waitFor()
      await fill(admin, { password: PASSWORD, again: PASSWORD })
      await press(admin, '完成设置并登录')
      await told(admin, '设置完成')
      await admin.waitForURL((to) => to.pathname === '/')
      await seesNot(admin, '演示数据')
    })
    await it.step('the desk names the posts that others must hold', async () => {
      await settled(admin)
      await sees(admin, '3 个管理岗位空缺：安全管理员、审计管理员、业务管理员')
    })
    await it.step('they are filled one after the other, each led to by the desk', async () => {
      for (const [name, login, role] of /** @type {[string, string, string][]} */ ([
        ['严守一', 'yan.shouyi', '安全管理员'],
        ['王留痕', 'wang.liuhen', '审计管理员'],
        ['吴有章', 'wu.youzhang', '业务管理员'],
      ])) {
        await visit(admin, '/')
        await follow(admin, `添加${role}`)
        await sees(admin, `正在为空缺的岗位“${role}”添加人员`)
        await fill(admin, { name, login, password: FIRST })
        await pick(admin, 'organisationId', '青枫市人民政府')
        await press(admin, '添加人员')
        await told(admin, `已添加“${name}”`)
        await press(admin, '授予')
        // Once is enough for ten minutes.
        if (role === '安全管理员') await proves(admin, PASSWORD)
        await told(admin, `已授予“${role}”`)
      }
      await visit(admin, '/')
      await settled(admin)
      await seesNot(admin, '管理岗位空缺')
    })
    await it.step('an administrator is given no business', async () => {
      await visit(admin, '/people?tab=duties')
      await follow(admin, '严守一')
      await choose(admin, 'role', '项目单位经办')
      await admin.selectOption('#f-scopeKind', 'TENANT')
      await press(admin, '授予')
      await sees(admin, '“严守一”已是安全管理员')
    })

    await it.step('companies are entered', async () => {
      for (const [name, kind] of /** @type {[string, string][]} */ ([
        ['青枫市城市建设中心', 'OWNER'],
        ['青枫建工有限公司', 'CONTRACTOR'],
        ['青枫监理有限公司', 'SUPERVISOR'],
      ])) {
        await visit(admin, '/people?tab=organisations')
        await follow(admin, '添加单位')
        await fill(admin, { name })
        await admin.selectOption('#f-kind', kind)
        await press(admin, '添加单位')
        await told(admin, `已添加单位“${name}”`)
        await sees(admin, name)
      }
    })
    await it.step('people are entered and granted their roles', async () => {
      for (const [name, login, organisation, ...roles] of [
        ['顾明远', 'gu.mingyuan', '青枫市城市建设中心', '项目单位经办', '项目负责人'],
        ['石坚', 'shi.jian', '青枫建工有限公司', '施工单位'],
        ['孙严', 'sun.yan', '青枫监理有限公司', '监理单位'],
      ]) {
        await visit(admin, '/people/new')
        await fill(admin, { name, login, password: FIRST })
        await pick(admin, 'organisationId', organisation)
        await press(admin, '添加人员')
        await told(admin, `已添加“${name}”`)
        await sees(admin, '登录后看不到任何项目')
        for (const role of roles) {
          await choose(admin, 'role', role)
          await admin.selectOption('#f-scopeKind', 'ORGANISATION')
          await pick(admin, 'organisation', organisation)
          await press(admin, '授予')
          await told(admin, `已授予“${role}”`)
        }
        await admin
          .getByRole('cell', { name: roles[roles.length - 1] ?? '', exact: true })
          .first()
          .waitFor()
      }
    })

    const owner = await it.open('owner')
    await it.step('a first password opens nothing before it is changed', async () => {
      await visit(owner, '/sign-in')
      await seesNot(owner, '演示')
      await fill(owner, { login: 'gu.mingyuan', password: FIRST })
      await press(owner, '登录')
      await owner.waitForURL(/\/password$/)
      await owner.goto(owner.url().replace('/password', '/projects'))
      await owner.waitForURL(/\/password$/)
      await fill(owner, { current: FIRST, next: PASSWORD, again: PASSWORD })
      await press(owner, '修改口令')
      await owner.waitForURL((to) => to.pathname === '/')
    })
    const project = await it.step('the owner enters the first project, from the desk', async () => {
      await settled(owner)
      await follow(owner, '创建项目')
      await fill(owner, { name: '枫林路改造工程', investment: '5200' })
      await owner.selectOption('#f-typeCode', 'MUNICIPAL')
      await owner.selectOption('#f-stage', 'CONSTRUCTION')
      await owner.selectOption('#f-natureCode', { index: 1 })
      await pick(owner, 'regionCode', '青枫市')
      await pick(owner, 'ownerOrganisationId', '青枫市城市建设中心')
      await owner.check('#f-notSecret')
      await press(owner, '创建项目')
      await owner.waitForURL(/\/projects\/[0-9a-f-]{36}$/)
      return new URL(owner.url()).pathname.split('/')[2] ?? ''
    })
    await it.step('and its lot, with the companies entered before', async () => {
      await settled(owner)
      await follow(owner, '添加标段')
      await fill(owner, { code: 'SG-01', name: '道路施工标段' })
      await pick(owner, 'contractorId', '青枫建工')
      await pick(owner, 'supervisorId', '青枫监理')
      await press(owner, '添加标段')
      await owner.waitForURL(/\/lots\/[0-9a-f-]{36}$/)
    })

    await it.step('the contractor sees the lot and puts a plan on it', async () => {
      const contractor = await it.open('contractor')
      await visit(contractor, '/sign-in')
      await fill(contractor, { login: 'shi.jian', password: FIRST })
      await press(contractor, '登录')
      await contractor.waitForURL(/\/password$/)
      await fill(contractor, { current: FIRST, next: PASSWORD, again: PASSWORD })
      await press(contractor, '修改口令')
      await contractor.waitForURL((to) => to.pathname === '/')
      const { today } = await ask(contractor, '/session')
      await upload(contractor, project, '道路施工标段', {
        name: '道路计划.xml',
        buffer: mspdi('道路计划', today, roadRows()),
      })
      await confirmImport(contractor, '道路计划')
      assert.ok((await spokenRows(contractor)).some((row) => row.startsWith('沥青面层')))
    })
  })
} finally {
  await server.stop()
}
