import { describe, expect, it } from 'vitest'
import { standingOf, standingWords } from './witness'

const witness = (some: Partial<Parameters<typeof standingOf>[0]>) => ({
  name: 'folder',
  title: '文件夹 /mnt/witness',
  took: 12,
  at: '2026-11-01T02:00:00Z',
  failedAt: null,
  failure: null,
  ...some,
})

describe('a witness', () => {
  it('has got as far as the log', () => expect(standingWords(witness({}), 12)).toBe('已收到最新存证头'))
  it('is behind by so many entries', () => expect(standingWords(witness({}), 15)).toContain('差 3 条'))
  it('has taken nothing yet', () =>
    expect(standingWords(witness({ took: null, at: null }), 15)).toBe('还没有收到存证头'))
  it('is away since it last took one, with the reason', () => {
    const away = witness({ failedAt: '2026-11-01T05:30:00Z', failure: '文件夹不存在或未挂载' })
    expect(standingOf(away, 12)).toBe('AWAY')
    expect(standingWords(away, 12)).toBe(
      '自 2026-11-01 10:00 起没有再收到；2026-11-01 13:30 再次送交，未送达：文件夹不存在或未挂载',
    )
  })
  it('was never there', () =>
    expect(standingWords(witness({ took: null, at: null, failedAt: '2026-11-01T05:30:00Z', failure: null }), 12)).toBe(
      '从未收到；2026-11-01 13:30 送交，未送达：原因不明',
    ))
})
