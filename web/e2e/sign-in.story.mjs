/** Signing in with a one-time code or a passkey, and what takes two administrators. */
import { createHmac } from 'node:crypto'
import { passwordOf, serveAt, url } from './support/browser.mjs'
import { ask, assert, fill, press, proves, sees, settled, story, told, visit } from './support/steps.mjs'

const HALF_MINUTE = 30_000

/** The code an app shows for a secret in letters (RFC 6238). @param {string} secret @param {number} step */
function code(secret, step) {
  let bits = ''
  for (const letter of secret) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE((hash[hash.length - 1] ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

const now = () => Math.floor(Date.now() / HALF_MINUTE)

/** A device of this page's that says yes to everything, with a finger. @param {import('playwright-core').Page} page */
async function device(page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

// Browsers make keys for names only, not for a bare address.
serveAt(url.replace('127.0.0.1', 'localhost'))

await story('sign-in', async (it) => {
  const one = await it.as('authority')
  const password = passwordOf('authority')
  let secret = ''
  /** @type {string[]} */
  let recovery = []
  let used = 0

  await it.step('a one-time code is set up with the password, a picture and a first code', async () => {
    await visit(one, '/second-factor')
    await sees(one, '未启用')
    await fill(one, { password })
    await press(one, '启用动态口令')
    await one.getByRole('img', { name: '动态口令密钥的二维码' }).waitFor()
    secret = ((await one.locator('code.secret').textContent()) ?? '').replaceAll(/\s/g, '')
    assert.match(secret, /^[A-Z2-7]{32}$/)
    await fill(one, { code: '000000' })
    await press(one, '确认启用')
    await sees(one, '动态口令不正确')
    used = now() - 1
    await fill(one, { code: code(secret, used) })
    await press(one, '确认启用')
    await told(one, '动态口令已启用')
    recovery = await one.locator('ol.codes li').allTextContents()
    assert.equal(recovery.length, 10)
    await press(one, '我已保存，继续')
    await sees(one, '恢复码剩余 10 个')
  })
  await it.step('from then on signing in takes the code as well', async () => {
    const two = await it.open('authority')
    await visit(two, '/projects')
    await fill(two, { login: 'authority', password })
    await press(two, '登录')
    await sees(two, '输入动态口令')
    await fill(two, { code: code(secret, used) })
    await press(two, '完成登录')
    await sees(two, '动态口令不正确或已用过')
    await fill(two, { code: recovery[0] ?? '' })
    await press(two, '完成登录')
    await two.waitForURL(/\/projects$/)
    await settled(two)
  })
  await it.step('it is given up with the password and a code', async () => {
    await visit(one, '/second-factor')
    await sees(one, '恢复码剩余 9 个')
    await press(one, '解除动态口令')
    await fill(one, { password, code: recovery[1] ?? '' })
    await press(one, '解除动态口令')
    await told(one, '动态口令已解除')
    await sees(one, '未启用')
  })

  const admin = await it.as('admin')
  await device(admin)
  await it.step('a passkey is added with the device at hand, after proving to be there', async () => {
    await visit(admin, '/second-factor')
    await sees(admin, '还没有添加')
    await press(admin, '添加通行密钥')
    await press(admin, '添加通行密钥')
    await sees(admin, '请填写名称')
    await fill(admin, { 'passkey-name': '办公电脑' })
    await press(admin, '添加通行密钥')
    await proves(admin, passwordOf('admin'))
    await told(admin, '通行密钥已添加')
    assert.equal((await admin.locator('ol.codes li').allTextContents()).length, 10)
    await press(admin, '我已保存，继续')
    await sees(admin, '办公电脑')
    await press(admin, '添加通行密钥')
    await fill(admin, { 'passkey-name': '同一台' })
    await press(admin, '添加通行密钥')
    await sees(admin, '这台设备已经添加过')
  })
  await it.step('from then on signing in takes the passkey as well', async () => {
    await visit(admin, '/security-policy')
    await admin.getByRole('button', { name: /^个人菜单/ }).click()
    await press(admin, '退出登录')
    await admin.waitForURL(/sign-in/)
    await visit(admin, '/security-policy')
    await fill(admin, { login: 'admin', password: passwordOf('admin') })
    await press(admin, '登录')
    await sees(admin, '第二步验证')
    await press(admin, '用通行密钥登录')
    await admin.waitForURL((to) => to.pathname === '/security-policy')
    await settled(admin)
  })

  await it.step(
    'a change of the security policy is proposed by one administrator, after proving to be there with the passkey',
    async () => {
      await visit(admin, '/security-policy')
      await press(admin, '提出修改')
      await fill(admin, { history: '4', leastLength: '9' })
      await press(admin, '提交确认')
      await sees(admin, '口令最短长度应在 10 到 64 之间')
      await fill(admin, { leastLength: '10', history: '6' })
      await press(admin, '提交确认')
      await press(admin, '用通行密钥核实')
      await told(admin, '已提出')
      await sees(admin, '等待确认的修改')
      await it.picture(admin, '11-two-administrators')
      assert.equal((await ask(admin, '/security-policy')).inForce.policy.history, 5)
    },
  )
  await it.step('and in force once another has confirmed it', async () => {
    const security = await it.as('security')
    await visit(security, '/security-policy')
    await sees(security, '6 个')
    await press(security, '确认')
    await security.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click()
    await proves(security, passwordOf('security'))
    await told(security, '已确认')
    await sees(security, '第 2 版')
    assert.equal((await ask(security, '/security-policy')).inForce.policy.history, 6)
  })
  await it.step('a passkey is renamed and removed', async () => {
    await visit(admin, '/second-factor')
    await press(admin, '给“办公电脑”改名')
    await fill(admin, { 'passkey-new-name': '值班室电脑' })
    await press(admin, '保存')
    await told(admin, '名称已修改')
    await press(admin, '删除“值班室电脑”')
    await admin.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click()
    await told(admin, '通行密钥已删除')
    await sees(admin, '还没有添加')
  })
})
