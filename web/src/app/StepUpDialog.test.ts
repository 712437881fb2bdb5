import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onStepUp, send } from '../shared/api/client'
import { loadSession } from '../shared/session'
import { i18n } from '../shared/words'
import { provesToBeThere, settle } from './stepUp'
import StepUpDialog from './StepUpDialog.vue'

let dialog: VueWrapper | undefined
const fetched = vi.fn<typeof fetch>()
const refusal = (slug: string, status: number, errors: unknown[] = []) =>
  new Response(JSON.stringify({ type: `urn:mingdu:problem:access:${slug}`, status, errors }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
const body = (call: number) => fetched.mock.calls[call]?.[1]?.body

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
  onStepUp(provesToBeThere)
})
afterEach(() => {
  vi.unstubAllGlobals()
  onStepUp(() => Promise.resolve(false))
  settle(false)
  dialog?.unmount()
})

async function asked(): Promise<{
  done: Promise<unknown>
  type: (text: string) => Promise<void>
  submit: () => Promise<void>
}> {
  dialog = mount(StepUpDialog, { global: { plugins: [i18n] }, attachTo: document.body })
  fetched.mockResolvedValueOnce(refusal('step-up-needed', 403))
  const done = send('POST', '/people/1/grants', { role: 'OWN' }).catch((thrown: unknown) => thrown)
  await flushPromises()
  return {
    done,
    async type(text) {
      const input = document.querySelector<HTMLInputElement>('.el-dialog input')
      if (!input) throw new Error('the dialog did not open')
      input.value = text
      input.dispatchEvent(new Event('input'))
      await flushPromises()
    },
    async submit() {
      document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }))
      await flushPromises()
    },
  }
}

describe('the dialog that asks one to prove to be there', () => {
  it('lets what was begun go on by itself once the password was right', async () => {
    const { done, type, submit } = await asked()
    await type('Bridge-and-River-7')
    fetched
      .mockResolvedValueOnce(new Response(null, { status: 204 }))
      .mockResolvedValueOnce(new Response('{"id":"x"}', { status: 201 }))
    await submit()
    expect(await done).toEqual({ id: 'x' })
    expect(body(1)).toBe('{"password":"Bridge-and-River-7"}')
    expect(body(2)).toBe('{"role":"OWN"}')
  })
  it('says what is wrong beside the field and stays', async () => {
    const { type, submit } = await asked()
    await type('wrong')
    fetched.mockResolvedValueOnce(
      refusal('invalid', 422, [{ pointer: '/password', detail: '口令不正确，请重新输入。' }]),
    )
    await submit()
    expect(document.querySelector('.el-dialog')?.textContent).toContain('口令不正确，请重新输入。')
    expect(fetched).toHaveBeenCalledTimes(2)
  })
  it('offers a passkey to who has one, and goes on when it has answered', async () => {
    vi.stubGlobal('isSecureContext', true)
    vi.stubGlobal('PublicKeyCredential', vi.fn())
    const given = Promise.resolve({
      rawId: new ArrayBuffer(1),
      response: {
        clientDataJSON: new ArrayBuffer(1),
        authenticatorData: new ArrayBuffer(1),
        signature: new ArrayBuffer(1),
        userHandle: null,
      },
    })
    vi.stubGlobal('navigator', { credentials: { get: () => given } })
    fetched.mockResolvedValueOnce(new Response('{"signedIn":true,"factors":["PASSKEY"]}', { status: 200 }))
    await loadSession()
    fetched.mockReset()
    const { done } = await asked()
    const challenge = { id: 'c', kind: 'PASSKEY', text: 'AQ', host: 'localhost', keys: [], holderProved: true }
    fetched
      .mockResolvedValueOnce(new Response(JSON.stringify(challenge), { status: 200 }))
      .mockResolvedValueOnce(new Response(null, { status: 204 }))
      .mockResolvedValueOnce(new Response('{"id":"x"}', { status: 201 }))
    document.querySelector<HTMLButtonElement>('.el-dialog button.key')?.click()
    expect(await done).toEqual({ id: 'x' })
    expect(body(1)).toBe('{"kind":"PASSKEY"}')
    expect(body(2)).toContain('"kind":"PASSKEY"')
  })
  it('offers none to who has none', async () => {
    fetched.mockResolvedValueOnce(new Response('{"signedIn":true,"factors":["CODE"]}', { status: 200 }))
    await loadSession()
    fetched.mockReset()
    await asked()
    expect(document.querySelector('.el-dialog button.key')).toBeNull()
    expect(document.querySelector('.el-dialog')?.textContent).toContain('改用动态口令')
  })
  it('offers a one-time code to nobody who has no device for it', async () => {
    fetched.mockResolvedValueOnce(new Response('{"signedIn":true,"factors":[]}', { status: 200 }))
    await loadSession()
    fetched.mockReset()
    await asked()
    expect(document.querySelector('.el-dialog')?.textContent).not.toContain('动态口令')
  })
})
