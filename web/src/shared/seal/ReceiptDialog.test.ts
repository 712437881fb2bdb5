import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import vectors from '../../../../docs/evidence/vectors/log-sm3.json'
import { i18n } from '../words'
import ReceiptDialog from './ReceiptDialog.vue'

const fetched = vi.fn<typeof fetch>()
let dialog: VueWrapper | undefined
const answer = (some: object) => () =>
  Promise.resolve(new Response(JSON.stringify({ id: 's1', title: '监理核实的进度', ...some }), { status: 200 }))
const promised = answer({ state: 'PROMISED', number: null, text: vectors.promise, code: null })
const proved = (some: object = {}) =>
  answer({ state: 'PROVED', number: 3, text: vectors.receipt, code: vectors.receipt_code, ...some })
const text = () => document.querySelector('.el-dialog')?.textContent ?? ''
const download = () => document.querySelector<HTMLAnchorElement>('.el-dialog a.primary')

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
})
afterEach(() => {
  dialog?.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(): Promise<VueWrapper> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  dialog = mount(ReceiptDialog, {
    props: { id: 's1', title: '监理核实的进度' },
    global: { plugins: [i18n, [VueQueryPlugin, { queryClient }]] },
    attachTo: document.body,
  })
  await vi.advanceTimersByTimeAsync(1)
  await flushPromises()
  return dialog
}

describe('a receipt', () => {
  it('says what it shows and what it does not, as code, as file and how to check it', async () => {
    fetched.mockImplementation(proved())
    await open()
    expect(text()).toContain('已证明 · 第 3 条')
    expect(text()).toContain('存证头含 5 条，2026-03-02 09:01 由“log”签署')
    expect(text()).toContain('BYICuDDXk+DUdIEYpkmrwGs0I2lwxsBQkrZ2XUw5bgM=')
    expect(text()).toContain('系统之外有人持有这个存证头')
    expect(text()).toContain('记录所写的事情属实')
    expect(text()).toContain('java -jar mingdu-verify.jar receipt 存证凭据-3.txt --keys 公钥.txt')
    expect(document.querySelector('.el-dialog svg[role=img] path')?.getAttribute('d')?.length).toBeGreaterThan(1000)
    expect(download()?.getAttribute('href')).toBe('/api/v1/seals/s1/receipt')
  })
  it('that others have signed as well names them instead', async () => {
    fetched.mockImplementation(proved({ text: `${vectors.receipt}sig court ed25519 23c931306a636c23 AAAA\n` }))
    await open()
    expect(text()).toContain('本系统之外，court 也签署了这个存证头')
    expect(text()).not.toContain('系统之外有人持有')
  })
  it('too long for a code says so', async () => {
    fetched.mockImplementation(proved({ code: `MDR1:${'A'.repeat(5000)}` }))
    await open()
    expect(text()).toContain('超过一个二维码的容量')
    expect(document.querySelector('.el-dialog svg[role=img]')).toBeNull()
  })
  it('is a promise first, and becomes the receipt by itself', async () => {
    fetched.mockImplementationOnce(promised).mockImplementation(proved())
    const wrapper = await open()
    expect(text()).toContain('承诺 · 等待编号')
    expect(text()).toContain('最迟 2026-03-02 09:01 编号')
    expect(download()?.textContent).toContain('下载承诺')
    await vi.advanceTimersByTimeAsync(1000)
    await flushPromises()
    expect(text()).toContain('已证明 · 第 3 条')
    expect(wrapper.emitted('proved')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(fetched).toHaveBeenCalledTimes(2)
  })
  it('that stays a promise is asked for ten seconds, then by hand', async () => {
    fetched.mockImplementation(promised)
    await open()
    expect(text()).not.toContain('再查一次')
    await vi.advanceTimersByTimeAsync(30_000)
    await flushPromises()
    const times = fetched.mock.calls.length
    expect(times).toBeGreaterThanOrEqual(10)
    expect(times).toBeLessThanOrEqual(12)
    expect(text()).toContain('还没有编号')
    fetched.mockImplementation(proved())
    const again = [...document.querySelectorAll<HTMLButtonElement>('.el-dialog button')].find(
      (one) => one.textContent === '再查一次',
    )
    again?.click()
    await flushPromises()
    expect(text()).toContain('已证明')
  })
  it('that is not one’s own to see is refused in the server’s words', async () => {
    fetched.mockResolvedValue(
      new Response(JSON.stringify({ type: 'urn:mingdu:problem:kernel:not-found', status: 404, detail: '没有找到。' }), {
        status: 404,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    )
    await open()
    expect(text()).toContain('没有找到。')
    expect(download()).toBeNull()
  })
})
