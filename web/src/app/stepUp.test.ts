import { describe, expect, it } from 'vitest'
import { asking, provesToBeThere, settle } from './stepUp'

describe('proving to be there', () => {
  it('is asked once for everything that waits for it', async () => {
    const first = provesToBeThere()
    const second = provesToBeThere()
    expect(asking.value).toBe(true)
    settle(true)
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(asking.value).toBe(false)
  })
  it('leaves nothing waiting when one would rather not', async () => {
    const asked = provesToBeThere()
    settle(false)
    expect(await asked).toBe(false)
    settle(true)
    expect(asking.value).toBe(false)
  })
})
