import { send } from './api/client'
import type { CertificateAnswer, CertificateChallenge } from './api/contract'
import { Problem } from './api/problem'
import { w } from './words'

/**
 * What a site puts between these screens and the middleware of its UKeys (智能密码钥匙): vendors differ, so each has a few
 * lines of its own, brought into the page by a browser extension. `docs/operate/certificates.md` describes it.
 */
export interface UkeyAdapter {
  /** As the button names it, 某某智能密码钥匙. */
  name: string
  /**
   * Has a key sign the text, byte by byte as UTF-8: SM2 with SM3 under the usual name 1234567812345678, or SHA-256 with
   * RSA or ECDSA. The middleware asks for the PIN.
   *
   * @param wanted SHA-256 of the certificates that are asked for, in base64url; any, when there are none
   * @returns the certificate in PEM or Base64 and the signature in Base64, r and s one behind the other or as DER
   */
  sign(text: string, wanted: readonly string[]): Promise<{ certificate: string; signature: string }>
}

declare global {
  interface Window {
    mingduUkey?: UkeyAdapter
  }
}

/** Where a challenge is asked for. */
export type Asking = '/session/code' | '/session/step-up' | '/session/certificates'

export function ukey(): UkeyAdapter | null {
  const found = window.mingduUkey
  return found && typeof found.sign === 'function' && typeof found.name === 'string' ? found : null
}

export function ask(path: Asking): Promise<CertificateChallenge> {
  return send<CertificateChallenge>(
    'POST',
    `${path}/challenge`,
    path === '/session/certificates' ? undefined : { kind: 'CERTIFICATE' },
  )
}

/** Whether a gateway before the server has brought a certificate with the request. */
export function byGateway(asked: CertificateChallenge): boolean {
  return asked.keys.some((key) => key.transports.includes('gateway'))
}

export function answerByGateway(asked: CertificateChallenge): CertificateAnswer {
  return { challenge: asked.id, kind: 'CERTIFICATE', parts: { gateway: 'yes' } }
}

export function answerBySignature(
  asked: CertificateChallenge,
  certificate: string,
  signature: string,
): CertificateAnswer {
  return {
    challenge: asked.id,
    kind: 'CERTIFICATE',
    parts: { certificate: certificate.trim(), signature: signature.replace(/\s/g, '') },
  }
}

/** What the middleware makes of the challenge; when it makes nothing, why, in words. */
export async function answerWithUkey(asked: CertificateChallenge): Promise<CertificateAnswer> {
  const adapter = ukey()
  if (!adapter) throw problem(w('ukey.away'))
  try {
    const wanted = asked.keys.filter((key) => !key.transports.includes('gateway')).map((key) => key.id)
    const made = await adapter.sign(asked.text, wanted)
    return answerBySignature(asked, made.certificate, made.signature)
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown
    throw problem(w('ukey.failed'))
  }
}

function problem(detail: string): Problem {
  return new Problem({ status: 400, type: 'urn:mingdu:problem:screen:ukey', title: w('ukey.title'), detail })
}

/** A certificate in a file: PEM as it stands, DER as Base64. */
export async function certificateIn(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = Array.from(bytes, (one) => String.fromCharCode(one)).join('')
  return text.includes('-----BEGIN CERTIFICATE-----') || /^[A-Za-z0-9+/=\s]+$/.test(text) ? text : btoa(text)
}

/** By which whoever has the key in a file signs with OpenSSL, on Linux, macOS or in Git Bash. */
export function command(text: string, kind: 'sm2' | 'other'): string {
  const how = kind === 'sm2' ? '-sm3 -sigopt distid:1234567812345678' : '-sha256'
  return `printf %s '${text}' | openssl dgst ${how} -sign 私钥.pem | openssl base64`
}
