import { describe, expect, it } from 'vitest'
import vectors from '../../../../docs/evidence/vectors/log-sm3.json'
import { dueOf, fitsCode, headIn } from './texts'

describe('a text of the log', () => {
  it('says of a head whose it is, how far it reaches, when and who signed', () =>
    expect(headIn(vectors.head)).toEqual({
      origin: 'vectors.mingdu.example',
      hash: 'sm3',
      size: 5,
      root: 'BYICuDDXk+DUdIEYpkmrwGs0I2lwxsBQkrZ2XUw5bgM=',
      at: '2026-03-02T01:01:00.000Z',
      signers: ['log'],
    }))

  it('holds in a receipt the head it leads to', () => expect(headIn(vectors.receipt)).toEqual(headIn(vectors.head)))

  it('names everybody who signed a head, the log first', () =>
    expect(headIn(`${vectors.head}sig court ed25519 23c931306a636c23 AAAA\n`)?.signers).toEqual(['log', 'court']))

  it('has no head where it is a promise, or is cut off', () => {
    expect(headIn(vectors.promise)).toBeUndefined()
    expect(headIn(vectors.head.slice(0, 60))).toBeUndefined()
  })

  it('says until when a promise is to be kept', () => {
    expect(dueOf(vectors.promise)).toBe('2026-03-02T01:01:00.000Z')
    expect(dueOf(vectors.receipt)).toBeUndefined()
  })

  it('fits a code as long as there is one so large', () => {
    expect(fitsCode(vectors.receipt_code)).toBe(true)
    expect(fitsCode(`MDR1:${'A'.repeat(4291)}`)).toBe(true)
    expect(fitsCode(`MDR1:${'A'.repeat(4292)}`)).toBe(false)
    expect(fitsCode('MDR1:ä')).toBe(false)
  })
})
