import { describe, expect, it } from 'vitest'
import { safeNext } from './router'

describe('where one goes after signing in', () => {
  it('is a page of this site and of no other', () => {
    for (const elsewhere of [
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil.example',
      'https://evil.example/',
      '%09//evil.example',
      '\t//evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      'javascript:alert(1)',
      ['/projects', '//evil.example'],
      undefined,
    ])
      expect(safeNext(elsewhere), String(elsewhere)).toBe('/')
  })

  it('is where one wanted to go', () =>
    expect(safeNext('/projects?q=%E6%A1%A5&x=1#top')).toBe('/projects?q=%E6%A1%A5&x=1#top'))
})
