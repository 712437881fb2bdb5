import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import vectors from '../../../../docs/evidence/vectors/log-sm3.json'
import type { Evidence } from '../../shared/api/contract'
import { i18n } from '../../shared/words'
import EvidencePage from './EvidencePage.vue'

const fetched = vi.fn<typeof fetch>()
let page: VueWrapper | undefined

const evidence = (some: Partial<Evidence> = {}): Evidence => ({
  origin: 'vectors.mingdu.example',
  hash: 'sm3',
  firstKey: vectors.key,
  size: 5,
  waiting: 0,
  signedAt: '2026-03-02T01:01:00Z',
  head: vectors.head,
  witnesses: [],
  verification: null,
  ...some,
})
const checked = (some: Partial<NonNullable<Evidence['verification']>> = {}) => ({
  began: '2026-11-01T02:00:00Z',
  ended: '2026-11-01T02:00:01.500Z',
  byHand: true,
  size: 5,
  flaws: 0,
  findings: [],
  ...some,
})
const answer = (shape: object, status = 200) =>
  new Response(JSON.stringify(shape), {
    status,
    headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' },
  })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
})
afterEach(() => {
  page?.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function shown(): Promise<VueWrapper> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: {} }] })
  page = mount(EvidencePage, { global: { plugins: [i18n, router, [VueQueryPlugin, { queryClient }]] } })
  await flushPromises()
  return page
}
const verify = (wrapper: VueWrapper) => wrapper.findAll('button').find((one) => one.text().includes('立即校验'))

describe('the page of sealed records', () => {
  it('shows the log, its newest head, and that nobody outside holds it', async () => {
    fetched.mockResolvedValue(answer(evidence()))
    const wrapper = await shown()
    expect(wrapper.text()).toContain('vectors.mingdu.example')
    expect(wrapper.text()).toContain('SM3（国密）')
    expect(wrapper.text()).toContain(vectors.key)
    expect(wrapper.text()).toContain('5 条，2026-03-02 09:01 由“log”签署')
    expect(wrapper.text()).toContain('没有设置见证人')
    expect(wrapper.text()).toContain('mingdu.evidence.witness-folder')
    expect(wrapper.text()).toContain('还没有校验过')
  })
  it('shows how far each witness has got', async () => {
    const witness = {
      name: 'folder',
      title: '文件夹 /mnt/w',
      took: 3,
      at: '2026-11-01T02:00:00Z',
      failedAt: null,
      failure: null,
    }
    fetched.mockResolvedValue(answer(evidence({ witnesses: [witness], verification: checked() })))
    const wrapper = await shown()
    expect(wrapper.text()).toContain('文件夹 /mnt/w')
    expect(wrapper.text()).toContain('差 2 条')
    expect(wrapper.text()).not.toContain('只说明本服务器前后一致')
  })
  it('offers nothing to check before anything was sealed', async () => {
    fetched.mockResolvedValue(
      answer(evidence({ origin: null, hash: null, firstKey: null, size: 0, signedAt: null, head: null })),
    )
    const wrapper = await shown()
    expect(wrapper.text()).toContain('还没有存证')
    expect(verify(wrapper)).toBeUndefined()
  })
  it('checks everything on demand, says for how long, and what it came to', async () => {
    fetched.mockResolvedValueOnce(answer(evidence()))
    const wrapper = await shown()
    let done: (response: Response) => void = () => undefined
    fetched.mockReturnValueOnce(new Promise((resolve) => (done = resolve)))
    await verify(wrapper)?.trigger('click')
    await vi.advanceTimersByTimeAsync(3000)
    expect(wrapper.text()).toContain('正在校验 5 条存证和它们的记录，已用 3 秒')
    expect(fetched.mock.calls[1]?.[0]).toBe('/api/v1/evidence/verification')
    done(answer(evidence({ verification: checked() })))
    await flushPromises()
    expect(wrapper.text()).toContain('没有发现不符')
    expect(wrapper.text()).toContain('2026-11-01 10:00，人工校验')
    expect(wrapper.text()).toContain('用时 1.5 秒')
    expect(wrapper.text()).toContain('没有见证人，此结果只说明本服务器前后一致')
  })
  it('lists what does not hold, in plain words, and how many there are in all', async () => {
    const findings = [
      { code: 'CHANGED' as const, number: 3, words: '第 3 条存证内容与校验值不符' },
      { code: 'NEVER_SEALED' as const, number: null, words: '审批办理（x/1）从未存证' },
    ]
    fetched.mockResolvedValue(answer(evidence({ verification: checked({ flaws: 7, findings, byHand: false }) })))
    const wrapper = await shown()
    expect(wrapper.text()).toContain('发现 7 处不符')
    expect(wrapper.text()).toContain('每日校验')
    expect(wrapper.text()).toContain('以下是前 2 处')
    expect(wrapper.findAll('.findings li').map((one) => one.text())).toEqual([
      '内容被改动第 3 条存证内容与校验值不符',
      '没有存证审批办理（x/1）从未存证',
    ])
  })
  it('keeps what it knew when a check fails, and says why', async () => {
    fetched.mockResolvedValueOnce(answer(evidence({ verification: checked() })))
    const wrapper = await shown()
    const busy = { type: 'urn:mingdu:problem:kernel:busy', status: 503, detail: '请稍后再试。' }
    fetched.mockImplementation(() => Promise.resolve(answer(busy, 503)))
    await verify(wrapper)?.trigger('click')
    await vi.advanceTimersByTimeAsync(5000)
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toContain('请稍后再试')
    expect(wrapper.text()).toContain('没有发现不符')
  })
  it('sends away whose audit does not reach everything, in the server’s words', async () => {
    const detail = '存证涉及全域，须由全域授权的审计人员查验。请联系管理员。'
    fetched.mockResolvedValue(answer({ type: 'urn:mingdu:problem:evidence:beyond-reach', status: 403, detail }, 403))
    expect((await shown()).get('[role=alert]').text()).toContain(detail)
  })
})
