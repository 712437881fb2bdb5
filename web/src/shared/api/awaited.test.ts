import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whileAwaited } from './awaited'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const read = (data?: { waits: boolean }) => ({ state: { data } })

describe('what is awaited', () => {
  it('is asked for each second, for ten seconds and no longer', () => {
    const again = whileAwaited<{ waits: boolean }>((one) => one.waits)
    expect(again(read({ waits: true }))).toBe(1000)
    vi.advanceTimersByTime(9_999)
    expect(again(read({ waits: true }))).toBe(1000)
    vi.advanceTimersByTime(1)
    expect(again(read({ waits: true }))).toBe(false)
  })
  it('is not asked for once it is there, and gets its ten seconds anew when there is more of it', () => {
    const again = whileAwaited<{ waits: boolean }>((one) => one.waits)
    again(read({ waits: true }))
    vi.advanceTimersByTime(20_000)
    expect(again(read({ waits: false }))).toBe(false)
    expect(again(read({ waits: true }))).toBe(1000)
  })
  it('is not asked for before anything was read', () => expect(whileAwaited(() => true)(read())).toBe(false))
})
