import { send } from './api/client'
import type { Challenge, ChallengeAnswer, NewPasskey, PasskeyAdded, PasskeyMaking } from './api/contract'
import { Problem } from './api/problem'
import { w } from './words'

/** What a device is waited for; the server waits as long. */
const PATIENCE = 120_000

/** Whether the browser can ask a device at all: over HTTPS, or on this machine. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && 'PublicKeyCredential' in window
}

/** Has the device make a key for the person and hands it in. The server asks for a step-up first. */
export async function addPasskey(name: string, person: string): Promise<PasskeyAdded> {
  const asked = await send<PasskeyMaking>('POST', '/session/passkeys/challenge', undefined)
  const made = await fromDevice(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: bytes(asked.text),
        rp: { id: asked.host, name: w('product') },
        user: { id: bytes(asked.user), name: person, displayName: person },
        pubKeyCredParams: asked.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: asked.had.map(descriptor),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
        attestation: 'none',
        timeout: PATIENCE,
      },
    }),
  )
  const answer = made.response as AuthenticatorAttestationResponse
  const form: NewPasskey = {
    challenge: asked.id,
    name,
    clientData: text(answer.clientDataJSON),
    attestation: text(answer.attestationObject),
    transports: answer.getTransports(),
  }
  return send<PasskeyAdded>('POST', '/session/passkeys', form)
}

/** Has the device answer what the server asks for signing in, or for proving to be there. */
export async function answerWithPasskey(path: '/session/code' | '/session/step-up'): Promise<ChallengeAnswer> {
  const asked = await send<Challenge>('POST', `${path}/challenge`, { kind: 'PASSKEY' })
  const shown = await fromDevice(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: bytes(asked.text),
        rpId: asked.host,
        allowCredentials: asked.keys.map(descriptor),
        userVerification: asked.holderProved ? 'required' : 'preferred',
        timeout: PATIENCE,
      },
    }),
  )
  const answer = shown.response as AuthenticatorAssertionResponse
  return {
    challenge: asked.id,
    kind: 'PASSKEY',
    parts: {
      credential: text(shown.rawId),
      clientData: text(answer.clientDataJSON),
      authenticatorData: text(answer.authenticatorData),
      signature: text(answer.signature),
      ...(answer.userHandle ? { user: text(answer.userHandle) } : {}),
    },
  }
}

/** What the device gives; when it gives nothing, why, in words. */
async function fromDevice(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (!canUsePasskeys()) throw problem('unable')
  try {
    const given = await ask()
    if (given) return given as PublicKeyCredential
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : ''
    if (name === 'InvalidStateError') throw problem('known')
    if (name === 'SecurityError') throw problem('elsewhere')
    if (name !== 'NotAllowedError' && name !== 'AbortError') throw problem('failed')
  }
  throw problem('cancelled')
}

function problem(slug: 'unable' | 'known' | 'elsewhere' | 'failed' | 'cancelled'): Problem {
  return new Problem({
    status: 400,
    type: `urn:mingdu:problem:screen:passkey-${slug}`,
    title: w('passkey.title'),
    detail: w(`passkey.${slug}`),
  })
}

function descriptor(key: { id: string; transports: string[] }): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id: bytes(key.id), transports: key.transports as AuthenticatorTransport[] }
}

/** Base64url to bytes. */
export function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (one) => one.charCodeAt(0))
}

/** Bytes to base64url, without filling. */
export function text(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (one) => String.fromCharCode(one)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
