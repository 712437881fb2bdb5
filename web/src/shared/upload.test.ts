import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from './api/problem'
import { plainSha256, sha256 } from './sha256'

const client = vi.hoisted(() => ({ get: vi.fn(), send: vi.fn(), sendPiece: vi.fn(), upload: vi.fn() }))
vi.mock('./api/client', () => client)
import { IN_PIECES, uploadFile, useUpload } from './upload'

const MB = 1 << 20
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function form(size: number): FormData {
  const made = new FormData()
  made.set('file', new File([new Uint8Array(size)], '图纸.pdf'))
  return made
}

/** A server that counts what it was sent. */
function server(size: number) {
  let received = 0
  const upload = () => ({ id: 'u1', received, chunk: 4 * MB })
  client.send.mockImplementation(() => Promise.resolve(upload()))
  client.get.mockImplementation(() => Promise.resolve(upload()))
  client.upload.mockResolvedValue({ id: 'kept' })
  const takes = (path: string, begins: number, piece: ArrayBuffer) => {
    expect([path, begins]).toEqual(['/uploads/u1/chunks', received])
    received += piece.byteLength
    expect(received).toBeLessThanOrEqual(size)
    return Promise.resolve(upload())
  }
  client.sendPiece.mockImplementation(takes)
  return { takes, received: () => received }
}

beforeEach(() => {
  vi.useFakeTimers()
  for (const one of Object.values(client)) one.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a file on its way', () => {
  it('goes at once when it is small', async () => {
    client.upload.mockResolvedValue({ id: 'kept' })
    const sent = form(IN_PIECES)
    await uploadFile('/x', sent, 'key', () => undefined)
    expect(client.send).not.toHaveBeenCalled()
    expect((client.upload.mock.calls[0]?.[1] as FormData).has('file')).toBe(true)
  })
  it('goes in pieces when it is large, and the form names it', async () => {
    const there = server(9 * MB)
    const shares: number[] = []
    await uploadFile('/x', form(9 * MB), 'key', (share) => shares.push(share))
    expect(there.received()).toBe(9 * MB)
    expect(client.sendPiece).toHaveBeenCalledTimes(3)
    expect(shares[shares.length - 1]).toBe(1)
    const sent = client.upload.mock.calls[0]?.[1] as FormData
    expect(sent.get('upload')).toBe('u1')
    expect(sent.has('file')).toBe(false)
    expect(client.upload.mock.calls[0]?.[2]).toBe('key')
    expect(client.send).toHaveBeenLastCalledWith('POST', '/uploads/u1/completion', undefined)
  })
  it('goes on by itself after the line was lost, and tells so meanwhile', async () => {
    const there = server(9 * MB)
    const { state } = useUpload()
    client.sendPiece.mockImplementationOnce(there.takes).mockRejectedValueOnce(new Problem({ status: 0 }))
    const sending = uploadFile('/x', form(9 * MB), 'key', () => undefined)
    await vi.waitFor(() => expect(state.value).toBe('waiting'))
    expect(there.received()).toBe(4 * MB)
    window.dispatchEvent(new Event('online'))
    await sending
    expect(there.received()).toBe(9 * MB)
    expect(state.value).toBeNull()
  })
  it('goes on where the server says when an answer was lost', async () => {
    const there = server(9 * MB)
    client.sendPiece.mockImplementationOnce(async (path: string, begins: number, piece: ArrayBuffer) => {
      await there.takes(path, begins, piece)
      throw new Problem({
        status: 409,
        type: 'urn:mingdu:problem:files:offset-expected',
        expected: there.received(),
      })
    })
    const sending = uploadFile('/x', form(9 * MB), 'key', () => undefined)
    await vi.runAllTimersAsync()
    await sending
    expect(there.received()).toBe(9 * MB)
  })
  it('holds when it is paused and goes on when it is resumed', async () => {
    const there = server(9 * MB)
    const { state, pause, resume } = useUpload()
    client.sendPiece.mockImplementationOnce((path: string, begins: number, piece: ArrayBuffer) => {
      pause()
      return there.takes(path, begins, piece)
    })
    const sending = uploadFile('/x', form(9 * MB), 'key', () => undefined)
    await vi.waitFor(() => expect(there.received()).toBe(4 * MB))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(there.received()).toBe(4 * MB)
    expect(state.value).toBe('paused')
    resume()
    await sending
    expect(there.received()).toBe(9 * MB)
  })
  it('ends with the words of a refusal', async () => {
    server(9 * MB)
    client.sendPiece.mockRejectedValueOnce(new Problem({ status: 507, detail: '空间已满。' }))
    await expect(uploadFile('/x', form(9 * MB), 'key', () => undefined)).rejects.toThrow('空间已满。')
    expect(client.upload).not.toHaveBeenCalled()
    expect(useUpload().state.value).toBeNull()
  })
})

describe('the checksum', () => {
  it('is that of the standard', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(hex(plainSha256(bytes('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hex(plainSha256(bytes('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex(plainSha256(bytes('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    )
  })
  it('is the same by either way', async () => {
    for (const length of [1, 55, 56, 63, 64, 65, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251)
      expect(await sha256(bytes.buffer)).toBe(btoa(String.fromCharCode(...plainSha256(bytes))))
    }
  })
})
