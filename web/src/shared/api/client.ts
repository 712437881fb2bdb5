import { Problem, problemOf } from './problem'
import { uuid } from './uuid'

const BASE = '/api/v1'
const WAITS = [400, 1500]
/** Refusals of signing in itself: nobody was signed in who now is not. */
const SIGNING_IN = ['sign-in-refused', 'code-too-late']
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type Query = Record<string, string | number | boolean | null | undefined>
export type Method = 'POST' | 'PUT' | 'DELETE'

let provesToBeThere: () => Promise<boolean> = () => Promise.resolve(false)
let whenSignedOut: () => void = () => undefined

/** Called when the server no longer knows our session. */
export function onSignedOut(handler: () => void): void {
  whenSignedOut = handler
}

/**
 * Called when something weighty is to be done and the server asks whoever does it to prove to be there; true once they
 * have, and the same request goes out again.
 */
export function onStepUp(handler: () => Promise<boolean>): void {
  provesToBeThere = handler
}

/** The address of a resource under the API's root; empty parameters are left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return BASE + path + (text === '' ? '' : `?${text}`)
}

/** Reads. Tries again by itself when the network or a restarting server is the cause. */
export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return request<T>('GET', address(path, query), undefined, {}, signal)
}

/**
 * Writes. `key` names the person's action: the same key for every attempt of it, so that a retry after a lost answer
 * is answered from the first attempt instead of being done twice (see `useAction`).
 */
export async function send<T>(method: Method, path: string, body: unknown, key: string = uuid()): Promise<T> {
  const headers: Record<string, string> = { 'Idempotency-Key': key, ...csrf() }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  const text = body === undefined ? undefined : JSON.stringify(body)
  try {
    return await request<T>(method, address(path), text, headers)
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.slug !== 'step-up-needed' || !(await provesToBeThere())) throw thrown
    return request<T>(method, address(path), text, headers)
  }
}

/** Sends a form with a file and says how much of it has left, from 0 to 1. */
export function upload<T>(path: string, form: FormData, key: string, progress: (share: number) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const exchange = new XMLHttpRequest()
    exchange.open('POST', address(path))
    exchange.setRequestHeader('Accept', 'application/json, application/problem+json')
    exchange.setRequestHeader('Idempotency-Key', key)
    for (const [name, value] of Object.entries(csrf())) exchange.setRequestHeader(name, value)
    exchange.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total)
    }
    exchange.onload = () => {
      if (exchange.status >= 200 && exchange.status < 300) {
        resolve(parsed<T>(exchange.responseText))
        return
      }
      reject(refusal(exchange.status, exchange.getResponseHeader('Content-Type') ?? '', exchange.responseText))
    }
    exchange.onerror = () => reject(new Problem({ status: 0 }))
    exchange.onabort = () => reject(new Problem({ status: 0, detail: '上传已取消。' }))
    exchange.send(form)
  })
}

/** Sends a piece of a file with its checksum (RFC 9530); a lost answer is asked for again with the same key. */
export function sendPiece<T>(path: string, begins: number, piece: ArrayBuffer, sha256: string): Promise<T> {
  const headers = {
    'Idempotency-Key': uuid(),
    'Content-Type': 'application/octet-stream',
    'Content-Digest': `sha-256=:${sha256}:`,
    ...csrf(),
  }
  return once<T>('PUT', address(path, { begins }), piece, headers, undefined)
}

/** Reads a file; a refusal is a Problem as elsewhere. */
export async function getFile(path: string, query?: Query): Promise<Blob> {
  let response: Response
  try {
    response = await fetch(address(path, query), {
      headers: { Accept: `application/pdf, ${XLSX}, application/problem+json` },
      credentials: 'same-origin',
    })
  } catch {
    throw new Problem({ status: 0 })
  }
  if (response.ok) return response.blob()
  throw refusal(response.status, response.headers.get('Content-Type') ?? '', await response.text())
}

async function request<T>(
  method: string,
  url: string,
  body: string | undefined,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once<T>(method, url, body, headers, signal)
    } catch (thrown) {
      const wait = WAITS[attempt]
      if (!(thrown instanceof Problem) || !thrown.undecided || wait === undefined) throw thrown
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

async function once<T>(
  method: string,
  url: string,
  body: string | ArrayBuffer | undefined,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const options: RequestInit = {
    method,
    headers: { Accept: 'application/json, application/problem+json', ...headers },
    credentials: 'same-origin',
  }
  if (body !== undefined) options.body = body
  if (signal !== undefined) options.signal = signal
  let response: Response
  let text: string
  try {
    response = await fetch(url, options)
    text = await response.text()
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    throw new Problem({ status: 0 })
  }
  if (response.ok) return parsed<T>(text)
  throw refusal(response.status, response.headers.get('Content-Type') ?? '', text)
}

/** The boundary at which the contract is taken at its word: the server's answer is what the types say. */
function parsed<T>(text: string): T {
  return (text === '' ? undefined : JSON.parse(text)) as T
}

function refusal(status: number, contentType: string, text: string): Problem {
  const problem = problemOf(status, contentType, text)
  if (status === 401 && !SIGNING_IN.includes(problem.slug)) whenSignedOut()
  return problem
}

function csrf(): Record<string, string> {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)
  return found?.[1] === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(found[1]) }
}
