import { afterEach, describe, expect, it } from 'vitest'
import { answerBySignature, answerWithUkey, byGateway, certificateIn, command, ukey } from './ukey'

const asked = {
  id: '01a21a2b-23b7-7773-84bd-c09847c4c258',
  kind: 'CERTIFICATE' as const,
  text: 'q'.repeat(43),
  host: '',
  keys: [
    { id: 'abc', transports: ['sign'] },
    { id: 'gateway', transports: ['gateway'] },
  ],
  holderProved: true,
}

describe('a certificate at the desk', () => {
  afterEach(() => {
    delete window.mingduUkey
  })

  it('is signed with by the middleware, which is told which certificates are asked for', async () => {
    let told: unknown[] = []
    window.mingduUkey = {
      name: '某某智能密码钥匙',
      sign: (text, wanted) => {
        told = [text, wanted]
        return Promise.resolve({ certificate: 'MIIB\n', signature: 'MEUC\nIQ==' })
      },
    }
    expect(await answerWithUkey(asked)).toEqual({
      challenge: asked.id,
      kind: 'CERTIFICATE',
      parts: { certificate: 'MIIB', signature: 'MEUCIQ==' },
    })
    expect(told).toEqual([asked.text, ['abc']])
  })

  it('says what to do when there is no middleware, or it did not sign', async () => {
    expect(ukey()).toBeNull()
    await expect(answerWithUkey(asked)).rejects.toMatchObject({ slug: 'ukey' })
    window.mingduUkey = { name: '钥匙', sign: () => Promise.reject(new Error('PIN')) }
    await expect(answerWithUkey(asked)).rejects.toMatchObject({ slug: 'ukey' })
  })

  it('takes nothing for an adapter that is none', () => {
    window.mingduUkey = { name: '钥匙' } as never
    expect(ukey()).toBeNull()
  })

  it('is shown by the gateway only when the gateway brought one', () => {
    expect(byGateway(asked)).toBe(true)
    expect(byGateway({ ...asked, keys: [{ id: 'abc', transports: ['sign'] }] })).toBe(false)
  })

  it('comes as PEM, as Base64 or as DER', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
    expect(await certificateIn(new File([pem], 'a.pem'))).toBe(pem)
    expect(await certificateIn(new File(['MIIB'], 'a.cer'))).toBe('MIIB')
    expect(await certificateIn(new File([new Uint8Array([0x30, 0x82, 0x01, 0xff])], 'a.cer'))).toBe('MIIB/w==')
  })

  it('is signed with by OpenSSL exactly as the server reads it', () => {
    expect(command(asked.text, 'sm2')).toContain(`printf %s '${asked.text}'`)
    expect(command(asked.text, 'sm2')).toContain('-sm3 -sigopt distid:1234567812345678')
    expect(command(asked.text, 'other')).toContain('-sha256')
    expect(answerBySignature(asked, ' MIIB ', 'a b').parts).toEqual({ certificate: 'MIIB', signature: 'ab' })
  })
})
