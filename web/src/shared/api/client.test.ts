import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ActionKey, useAction } from './action'
import { address, get, getFile, onSignedOut, onStepUp, send } from './client'
import { Problem, problemOf } from './problem'
import { uuid } from './uuid'

const fetched = vi.fn<typeof fetch>()

function reply(status: number, body: unknown, type = 'application/json'): Response {
  return new Response(status === 204 ? null : typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type },
  })
}

function header(call: number, name: string): string | undefined {
  return (fetched.mock.calls[call]?.[1]?.headers as Record<string, string>)[name]
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
  document.cookie = 'XSRF-TOKEN=a%2Bb'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  onSignedOut(() => undefined)
  onStepUp(() => Promise.resolve(false))
})

describe('the client', () => {
  it('leaves empty parameters out of the address', () => {
    expect(address('/projects', { q: '污水', stage: '', after: null, limit: 25 })).toBe(
      '/api/v1/projects?q=%E6%B1%A1%E6%B0%B4&limit=25',
    )
  })
  it('sends the token of the cookie and a key with every write', async () => {
    fetched.mockResolvedValueOnce(reply(201, { id: 'x' }))
    expect(await send('POST', '/projects', { name: '桥' })).toEqual({ id: 'x' })
    expect(header(0, 'X-XSRF-TOKEN')).toBe('a+b')
    expect(header(0, 'Idempotency-Key')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  })
  it('sends the same again with its key once one has proved to be there', async () => {
    const asked = vi.fn(() => Promise.resolve(true))
    onStepUp(asked)
    fetched
      .mockResolvedValueOnce(
        reply(403, { type: 'urn:mingdu:problem:access:step-up-needed' }, 'application/problem+json'),
      )
      .mockResolvedValueOnce(reply(201, { id: 'x' }))
    expect(await send('POST', '/people/1/grants', { role: 'OWN' })).toEqual({ id: 'x' })
    expect(asked).toHaveBeenCalledOnce()
    expect(header(1, 'Idempotency-Key')).toBe(header(0, 'Idempotency-Key'))
    expect(fetched.mock.calls[1]?.[1]?.body).toBe(fetched.mock.calls[0]?.[1]?.body)
  })
  it('leaves the refusal standing when one does not', async () => {
    fetched.mockResolvedValueOnce(
      reply(403, { type: 'urn:mingdu:problem:access:step-up-needed' }, 'application/problem+json'),
    )
    await expect(send('POST', '/people/1/grants', {})).rejects.toMatchObject({ slug: 'step-up-needed' })
    expect(fetched).toHaveBeenCalledOnce()
  })
  it('tries again with the same key when the answer was lost', async () => {
    fetched.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(reply(204, ''))
    const done = send('POST', '/projects', {})
    await vi.runAllTimersAsync()
    await done
    expect(fetched).toHaveBeenCalledTimes(2)
    expect(header(0, 'Idempotency-Key')).toBe(header(1, 'Idempotency-Key'))
  })
  it('does not try again after a refusal, and gives its words', async () => {
    const body = { type: 'urn:mingdu:problem:project:stale', status: 409, detail: '已被修改', current: { version: 4 } }
    fetched.mockResolvedValueOnce(reply(409, body, 'application/problem+json'))
    const problem = await send('PUT', '/projects/1', {}).catch((thrown: unknown) => thrown as Problem)
    expect(problem).toMatchObject({ status: 409, slug: 'stale', detail: '已被修改', current: { version: 4 } })
    expect(fetched).toHaveBeenCalledTimes(1)
  })
  it('says so once when the session is over, but not when a sign-in is refused', async () => {
    const over = vi.fn()
    onSignedOut(over)
    fetched.mockResolvedValueOnce(reply(401, { type: 'urn:mingdu:problem:access:sign-in-refused' }))
    await expect(send('POST', '/session', {})).rejects.toThrow()
    expect(over).not.toHaveBeenCalled()
    fetched.mockResolvedValueOnce(reply(401, {}))
    await expect(get('/projects')).rejects.toThrow('登录已过期')
    expect(over).toHaveBeenCalledTimes(1)
  })
  it('passes an abort on without calling it a network fault', async () => {
    const abort = new AbortController()
    abort.abort()
    fetched.mockRejectedValueOnce(new DOMException('aborted', 'AbortError'))
    await expect(get('/projects', {}, abort.signal)).rejects.toThrow('aborted')
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})

describe('a problem', () => {
  it('keeps the words of the server and finds a field', () => {
    const problem = problemOf(
      422,
      'application/problem+json',
      JSON.stringify({ detail: '有误', errors: [{ pointer: '/name', detail: '请填写名称' }] }),
    )
    expect(problem.detail).toBe('有误')
    expect(problem.of('name')).toBe('请填写名称')
    expect(problem.of('stage')).toBeUndefined()
  })
  it('has words of its own when a gateway answers with a page', () => {
    expect(problemOf(502, 'text/html', '<html>').detail).toContain('正在启动或维护')
    expect(problemOf(502, 'application/json', '<html>').undecided).toBe(true)
    expect(problemOf(500, 'text/html', '').undecided).toBe(false)
  })
})

describe('an action', () => {
  it('keeps its key for the same input until a definite answer', async () => {
    const keys: string[] = []
    const answers = [
      () => Promise.reject(new Problem({ status: 0 })),
      () => Promise.resolve('done'),
      () => Promise.resolve('again'),
    ]
    const action = useAction((_input: { n: number }, key) => {
      keys.push(key)
      return (answers.shift() ?? (() => Promise.reject(new Error('too many'))))()
    })
    expect(await action.run({ n: 1 })).toBeUndefined()
    expect(action.problem.value?.undecided).toBe(true)
    expect(await action.run({ n: 1 })).toBe('done')
    expect(action.problem.value).toBeNull()
    await action.run({ n: 1 })
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).not.toBe(keys[1])
  })
  it('takes a new key for another input', () => {
    const key = new ActionKey()
    expect(key.for({ a: 1 })).not.toBe(key.for({ a: 2 }))
  })
  it('is not started twice by a double click', async () => {
    let release: () => void = () => undefined
    const work = vi.fn(() => new Promise<void>((resolve) => (release = resolve)))
    const action = useAction(work)
    const first = action.run(undefined)
    await action.run(undefined)
    release()
    await first
    expect(work).toHaveBeenCalledTimes(1)
  })
  it('names itself by a random UUID of version 4', () => {
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuid()).not.toBe(uuid())
  })
})

describe('a file', () => {
  it('comes as it is, and a refusal in its stead is a problem', async () => {
    fetched.mockResolvedValueOnce(new Response('PK', { status: 200, headers: { 'Content-Type': 'application/zip' } }))
    expect(await (await getFile('/projects.xlsx', { stage: 'TENDER', q: '' })).text()).toBe('PK')
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/v1/projects.xlsx?stage=TENDER')
    fetched.mockResolvedValueOnce(
      reply(
        422,
        { type: 'urn:mingdu:problem:project:too-many-rows', detail: '请先筛选。' },
        'application/problem+json',
      ),
    )
    const refused = await getFile('/projects.xlsx').catch((thrown: unknown) => thrown)
    expect(refused).toBeInstanceOf(Problem)
    expect((refused as Problem).slug).toBe('too-many-rows')
    expect((refused as Problem).detail).toBe('请先筛选。')
  })
})
