import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import QrPicture from './QrPicture.vue'

/** The modules of a drawn code, row by row. */
function modules(text: string, long = false): boolean[][] {
  const svg = mount(QrPicture, { props: { text, label: '二维码', long } })
  const size = Number(svg.attributes('viewBox')?.split(' ')[2])
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y] of svg
    .find('path')
    .attributes('d')
    ?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? []) {
    const row = rows[Number(y)]
    if (row) row[Number(x)] = true
  }
  return rows
}

describe('a code for a camera', () => {
  it('has a quiet margin of four and the three marks by which a camera finds it', () => {
    const rows = modules('otpauth://totp/x?secret=ABCDEFGHIJKLMNOP')
    const size = rows.length
    expect(rows.slice(0, 4).flat()).not.toContain(true)
    expect(rows.map((row) => row.slice(-4)).flat()).not.toContain(true)
    for (const [top, left] of [
      [4, 4],
      [4, size - 11],
      [size - 11, 4],
    ] as const) {
      const mark = rows.slice(top, top + 7).map((row) => row.slice(left, left + 7))
      expect(mark[0]).toEqual(Array(7).fill(true))
      expect(mark[1]).toEqual([true, false, false, false, false, false, true])
      expect(mark[3]).toEqual([true, false, true, true, true, false, true])
    }
  })
  it('is another picture for another text', () => {
    expect(modules('otpauth://totp/x?secret=A')).not.toEqual(modules('otpauth://totp/x?secret=B'))
  })
  it('takes the longest text there is a code for, and is larger for it by no more than the largest code', () => {
    expect(modules('A'.repeat(4296), true)).toHaveLength(177 + 8)
    // A receipt of a log of a million: still one that a camera reads from a screen.
    expect(modules('A'.repeat(1334), true).length).toBeLessThan(modules('A'.repeat(1334)).length)
  })
})
