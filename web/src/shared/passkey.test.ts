import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addPasskey, answerWithPasskey, bytes, text } from './passkey'

const fetched = vi.fn<typeof fetch>()
const create = vi.fn<(options: CredentialCreationOptions) => Promise<Credential | null>>()
const get = vi.fn<(options: CredentialRequestOptions) => Promise<Credential | null>>()
const answer = (body: unknown) => new Response(JSON.stringify(body), { status: 200 })
const buffer = (...all: number[]) => Uint8Array.from(all).buffer
const sent = (call: number): unknown => JSON.parse(String(fetched.mock.calls[call]?.[1]?.body))

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('PublicKeyCredential', vi.fn())
  vi.stubGlobal('navigator', { credentials: { create, get } })
  for (const mock of [fetched, create, get]) mock.mockReset()
})
afterEach(() => vi.unstubAllGlobals())

describe('base64url', () => {
  it('goes there and back, with the two letters that addresses bear', () => {
    expect(text(buffer(251, 255, 191))).toBe('-_-_')
    expect([...bytes('-_-_')]).toEqual([251, 255, 191])
    expect(text(buffer(1))).toBe('AQ')
    expect([...bytes('AQ')]).toEqual([1])
  })
})

describe('a passkey', () => {
  it('is made for the site that the server says, and by no device that has one', async () => {
    fetched
      .mockResolvedValueOnce(
        answer({
          id: 'c1',
          text: 'AQ',
          host: 'mingdu.example.gov.cn',
          user: 'Ag',
          had: [{ id: 'Aw', transports: ['usb'] }],
          algorithms: [-8, -7],
        }),
      )
      .mockResolvedValueOnce(answer({ id: 'k1', recoveryCodes: [] }))
    create.mockResolvedValueOnce({
      response: { clientDataJSON: buffer(4), attestationObject: buffer(5), getTransports: () => ['internal'] },
    } as unknown as Credential)
    await addPasskey('办公电脑', '王工')
    const asked = create.mock.calls[0]?.[0].publicKey
    expect(asked?.rp.id).toBe('mingdu.example.gov.cn')
    expect(asked?.pubKeyCredParams.map((one) => one.alg)).toEqual([-8, -7])
    expect(asked?.excludeCredentials?.[0]?.transports).toEqual(['usb'])
    expect(sent(1)).toEqual({
      challenge: 'c1',
      name: '办公电脑',
      clientData: 'BA',
      attestation: 'BQ',
      transports: ['internal'],
    })
  })
  it('answers what it is asked, and makes sure who holds it where the server says so', async () => {
    const keys = [{ id: 'Aw', transports: [] }]
    fetched.mockResolvedValueOnce(
      answer({ id: 'c2', kind: 'PASSKEY', text: 'AQ', host: 'localhost', keys, holderProved: true }),
    )
    get.mockResolvedValueOnce({
      rawId: buffer(3),
      response: { clientDataJSON: buffer(4), authenticatorData: buffer(5), signature: buffer(6), userHandle: null },
    } as unknown as Credential)
    expect(await answerWithPasskey('/session/step-up')).toEqual({
      challenge: 'c2',
      kind: 'PASSKEY',
      parts: { credential: 'Aw', clientData: 'BA', authenticatorData: 'BQ', signature: 'Bg' },
    })
    expect(get.mock.calls[0]?.[0].publicKey?.userVerification).toBe('required')
  })
  it.each([
    ['NotAllowedError', 'passkey-cancelled'],
    ['SecurityError', 'passkey-elsewhere'],
    ['InvalidStateError', 'passkey-known'],
    ['UnknownError', 'passkey-failed'],
  ])('that brings nothing (%s) is told in words', async (name, slug) => {
    fetched.mockResolvedValueOnce(
      answer({ id: 'c3', kind: 'PASSKEY', text: 'AQ', host: 'localhost', keys: [], holderProved: false }),
    )
    get.mockRejectedValueOnce(new DOMException('', name))
    await expect(answerWithPasskey('/session/code')).rejects.toMatchObject({ slug })
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})
