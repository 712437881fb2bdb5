import { describe, expect, it } from 'vitest'
import { contactFormOf, hiddenFrom } from './contact'

const read = { contactName: '王五', contactPhone: '13812341234', fundAccount: '622****2333', remark: '' }

describe('the contact of a project', () => {
  it('knows what its reader got masked', () => {
    expect(hiddenFrom(read)).toEqual(['fundAccount'])
  })

  it('sends what was changed alone, so that what is masked stays', () => {
    const draft = { ...read, fundAccount: '', contactName: '赵六' }
    expect(contactFormOf(read, draft, 4)).toEqual({ contactName: '赵六', version: 4 })
  })

  it('sends a number written anew, and what was taken out as empty', () => {
    const draft = { ...read, fundAccount: '6222 0000 1111', contactPhone: ' ' }
    expect(contactFormOf(read, draft, 4)).toEqual({ contactPhone: '', fundAccount: '6222 0000 1111', version: 4 })
  })
})
