/** What goes wrong in daily work, and what people are told: two editors, bad files, wrong passwords, a lost network. */
import { roadRows, shifted, mspdi } from './support/plan-files.mjs'
import { zip } from './support/zip.mjs'
import { ask, assert, fill, press, sees, seesNot, settled, story, todayOf, told, visit } from './support/steps.mjs'
import { createProject, upload, addLot } from './support/works.mjs'

await story('conflict', async (it) => {
  const owner = await it.as('owner')
  const second = await it.as('owner')
  const today = await todayOf(owner)
  const days = { start: shifted(today, 10), finish: shifted(today, 200) }
  const project = await it.step('a project that two people have open', async () => {
    const id = await createProject(owner, '石门水厂扩建工程（演示）', days)
    await visit(owner, `/projects/${id}/edit`)
    await visit(second, `/projects/${id}/edit`)
    return id
  })
  await it.step('the first to save is served', async () => {
    await fill(owner, { investment: '20000', address: '石门街道水厂路 1 号' })
    await press(owner, '保存')
    await told(owner, '已保存')
  })
  await it.step('the second is told, sees both versions and decides line by line', async () => {
    await fill(second, { investment: '21500', summary: '新增一组滤池。' })
    await press(second, '保存')
    await sees(second, '别人已修改了这个项目')
    const line = second.locator('fieldset', { hasText: '总投资' })
    await line.getByText('两人都改了').waitFor()
    assert.match((await line.textContent()) ?? '', /21,500/)
    assert.match((await line.textContent()) ?? '', /20,000/)
    await line.getByText('我填写的').click()
    await press(second, '按所选内容保存')
    await told(second, '已保存')
    const now = await ask(second, `/projects/${project}`)
    assert.equal(Number(now.investment), 215_000_000)
    assert.equal(now.address, '石门街道水厂路 1 号')
    assert.equal(now.summary, '新增一组滤池。')
  })

  await it.step('files that are no plans are refused with what is wrong and what to do', async () => {
    await addLot(owner, project, { code: 'SG-01', name: '水厂施工标段', amount: '900', ...days })
    const contractor = await it.as('contractor')
    const plain = mspdi('计划', days.start, roadRows()).toString('utf8')
    for (const [name, buffer, words] of /** @type {[string, Buffer, RegExp][]} */ ([
      [
        '带外部引用.xml',
        Buffer.from(plain.replace('<Project ', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Project ')),
        /DOCTYPE|文档类型|实体/,
      ],
      ['改了名.mpp', zip({ 'a.txt': 'x' }), /不是|格式|内容/],
      ['截断.xml', Buffer.from(plain.slice(0, plain.length / 2)), /损坏|不完整/],
      [
        '成环.xml',
        mspdi('计划', days.start, [
          { level: 1, name: '甲', days: 3, after: '2' },
          { level: 1, name: '乙', days: 3, after: '1' },
        ]),
        /环|循环/,
      ],
    ])) {
      await upload(contractor, project, '水厂施工标段', { name, buffer })
      const card = contractor.locator('.refused')
      await card.waitFor()
      assert.match((await card.textContent()) ?? '', words)
      await sees(contractor, '没有导入任何内容')
      await sees(contractor, '怎么办')
    }
    assert.equal((await ask(contractor, `/plans?project=${project}`)).items.length, 0)
  })
  await it.step('a kind that is not taken is said before anything is sent', async () => {
    const contractor = /** @type {import('./support/steps.mjs').Page} */ (it.pages.get('contractor'))
    await visit(contractor, `/projects/${project}/import`)
    await contractor.setInputFiles('input[type=file]', {
      name: '照片.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('x'),
    })
    await sees(contractor, '不是可以接收的格式')
  })

  await it.step('a wrong password is told, five of them lock the account for a while', async () => {
    const guest = await it.open('guest')
    await visit(guest, '/sign-in')
    let locked = false
    for (let attempt = 0; attempt < 6 && !locked; attempt++) {
      await fill(guest, { login: 'contractor2', password: `wrong-${attempt}` })
      await press(guest, '登录')
      await guest.locator('.notice').waitFor()
      await settled(guest)
      if (attempt === 0) assert.match((await guest.locator('.notice').textContent()) ?? '', /登录名或口令不正确/)
      locked = /锁定/.test((await guest.locator('.notice').textContent()) ?? '')
    }
    assert.ok(locked, 'the account was never locked')
    await guest.getByText(/请在 .*后再试/).waitFor()
  })

  await it.step('a server that fails is told with a way to try again', async () => {
    await owner.route('**/api/v1/projects?*', (route) => route.fulfill({ status: 500, body: 'broken' }))
    await visit(owner, '/projects')
    const notice = owner.getByRole('alert').filter({ hasText: '代码 500' })
    await notice.waitFor()
    await owner.unroute('**/api/v1/projects?*')
    await notice.getByRole('button', { name: '重试' }).click()
    await notice.waitFor({ state: 'detached' })
    await sees(owner, '石门水厂扩建工程')
  })
  await it.step('without a network what was typed stays, and the next attempt is done once', async () => {
    await visit(owner, `/projects/${project}/edit`)
    await fill(owner, { address: '石门街道水厂路 3 号' })
    let sent = 0
    await owner.route(`**/api/v1/projects/${project}`, (route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      sent++
      return route.abort('connectionfailed')
    })
    await press(owner, '保存')
    await sees(owner, '连接不上服务器')
    assert.ok(sent >= 2, `tried ${sent} times`)
    assert.equal(await owner.inputValue('#f-address'), '石门街道水厂路 3 号')
    await owner.unroute(`**/api/v1/projects/${project}`)
    await press(owner, '保存')
    await told(owner, '已保存')
    assert.equal((await ask(owner, `/projects/${project}`)).address, '石门街道水厂路 3 号')
  })
  await it.step('a desk without a network says so and comes back', async () => {
    await owner.route('**/api/v1/desk', (route) => route.abort('connectionfailed'))
    await owner.goto(new URL('/', owner.url()).toString())
    const notice = owner.getByRole('alert').filter({ hasText: '连接不上服务器' })
    await notice.first().waitFor()
    await owner.unroute('**/api/v1/desk')
    await notice.first().getByRole('button', { name: '重试' }).click()
    await owner.locator('#queue-title').waitFor()
    await seesNot(owner, '连接不上服务器')
  })
})
