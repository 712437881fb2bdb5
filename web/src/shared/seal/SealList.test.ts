import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Seal } from '../api/contract'
import { i18n } from '../words'
import SealList from './SealList.vue'

const fetched = vi.fn<typeof fetch>()
let list: VueWrapper | undefined
const seal = (id: string, number: number | null, kind = 'progress.verified') => ({
  id,
  kind,
  title: kind === 'schedule.baseline' ? '冻结的基准计划' : '监理核实的进度',
  subject: 'r1',
  number,
  at: '2026-11-01T02:00:00Z',
})
const page = (items: unknown[], next: string | null = null) =>
  new Response(JSON.stringify({ items, next, total: null }), { status: 200 })
const asked = (call: number) => String(fetched.mock.calls[call]?.[0])

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
})
afterEach(() => {
  list?.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function shown(of: {
  project?: string
  subject?: string
  kind?: string
  called?: (one: Seal) => string | undefined
}): Promise<VueWrapper> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: {} }] })
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  list = mount(SealList, {
    props: of,
    global: { plugins: [i18n, router, [VueQueryPlugin, { queryClient }]] },
    attachTo: document.body,
  })
  await flushPromises()
  return list
}

describe('the seals of a project', () => {
  it('stand with what, when and number, and lead to the record where it has a page', async () => {
    fetched.mockResolvedValue(page([seal('b', 12, 'schedule.baseline'), seal('a', 1011)]))
    const wrapper = await shown({ project: 'p1' })
    expect(asked(0)).toBe('/api/v1/seals?project=p1&limit=20')
    const rows = wrapper.findAll('tbody tr').map((row) => row.text())
    expect(rows[0]).toContain('冻结的基准计划')
    expect(rows[0]).toContain('2026-11-01 10:00')
    expect(rows[0]).toContain('第 12 条')
    expect(rows[1]).toContain('第 1,011 条')
    expect(wrapper.findAll('tbody a').map((link) => link.attributes('href'))).toEqual(['/progress/reports/r1'])
    expect(wrapper.get('tbody button').attributes('aria-label')).toBe('凭据：冻结的基准计划，第 12 条')
  })
  it('that wait for a number get it without anybody asking', async () => {
    fetched.mockResolvedValueOnce(page([seal('a', null)])).mockResolvedValueOnce(page([seal('a', 13)]))
    const wrapper = await shown({ project: 'p1' })
    expect(wrapper.text()).toContain('等待编号')
    await vi.advanceTimersByTimeAsync(1000)
    await flushPromises()
    expect(wrapper.text()).toContain('第 13 条')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(fetched).toHaveBeenCalledTimes(2)
  })
  it('are read on page by page', async () => {
    fetched.mockResolvedValueOnce(page([seal('b', 2)], 'b')).mockResolvedValueOnce(page([seal('a', 1)]))
    const wrapper = await shown({ project: 'p1' })
    await wrapper
      .findAll('button')
      .find((one) => one.text() === '再显示一些')
      ?.trigger('click')
    await flushPromises()
    expect(asked(1)).toContain('after=b')
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
  })
  it('say that there are none, and what will stand here', async () => {
    fetched.mockResolvedValue(page([]))
    expect((await shown({ project: 'p1' })).get('[data-state=empty]').text()).toContain('进度核实与确认')
  })
  it('that are not one’s own to see do not make the list look empty', async () => {
    fetched.mockResolvedValue(page([], 'x'))
    const wrapper = await shown({ project: 'p1' })
    expect(wrapper.find('[data-state=empty]').exists()).toBe(false)
    expect(wrapper.text()).toContain('再显示一些')
  })
})

describe('the seals of a record', () => {
  it('are a quiet line where there is one', async () => {
    fetched.mockResolvedValue(page([seal('a', 7)]))
    const wrapper = await shown({ subject: 'r1' })
    expect(asked(0)).toBe('/api/v1/seals?subject=r1&limit=20')
    expect(wrapper.find('section').exists()).toBe(false)
    expect(wrapper.text()).toContain('已存证 · 第 7 条')
  })
  it('are a list where there are several', async () => {
    fetched.mockResolvedValue(page([seal('b', 9), seal('a', 7)]))
    const wrapper = await shown({ subject: 'i1', kind: 'approval.act' })
    expect(asked(0)).toBe('/api/v1/seals?subject=i1&kind=approval.act&limit=20')
    expect(wrapper.get('summary').text()).toBe('已存证 · 2 项')
    expect(wrapper.findAll('li')).toHaveLength(2)
  })
  it('are called as the page around calls them', async () => {
    fetched.mockResolvedValue(page([seal('b', 9), seal('a', 7)]))
    const wrapper = await shown({ subject: 'i1', called: (one) => (one.id === 'a' ? '张三：发起' : undefined) })
    const lines = wrapper.findAll('li').map((line) => line.get('.what').text())
    expect(lines).toEqual(['监理核实的进度', '张三：发起'])
  })
  it('take no room where there is none', async () => {
    fetched.mockResolvedValue(page([]))
    expect((await shown({ subject: 'r1' })).text()).toBe('')
  })
  it('say so when they could not be read, and are read again', async () => {
    fetched
      .mockResolvedValueOnce(new Response('{"status":403}', { status: 403 }))
      .mockResolvedValue(page([seal('a', 7)]))
    const wrapper = await shown({ subject: 'r1' })
    expect(wrapper.text()).toContain('没有读到存证情况')
    await wrapper.get('button').trigger('click')
    await flushPromises()
    expect(wrapper.text()).toContain('第 7 条')
  })
})
