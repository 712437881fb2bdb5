import { beforeEach, describe, expect, it } from 'vitest'
import { draftOf } from './draft'
import { forget, keep, recovered } from './kept'

const typed = { ...draftOf({}), name: '东门大桥' }

describe('what could not be saved yet', () => {
  beforeEach(() => localStorage.clear())

  it('is there again after a reload', () => {
    keep('a', 3, typed)
    expect(recovered('a', 3)).toEqual(typed)
    expect(recovered('b', 3)).toBeUndefined()
  })
  it('is let go where another window has saved since', () => {
    keep('a', 3, typed)
    expect(recovered('a', 4)).toBeUndefined()
    expect(recovered('a', 3)).toBeUndefined()
  })
  it('is gone once it is saved', () => {
    keep('a', 3, typed)
    forget('a')
    expect(recovered('a', 3)).toBeUndefined()
  })
})
