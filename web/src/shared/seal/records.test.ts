import { describe, expect, it } from 'vitest'
import { recordPage } from './records'

const seal = (kind: string, subject: string) => ({
  id: 's',
  kind,
  title: '',
  subject,
  number: 1,
  at: '2026-11-01T00:00:00Z',
})

describe('a sealed record', () => {
  it('leads to its own page', () => {
    expect(recordPage(seal('progress.verified', 'r'))).toBe('/progress/reports/r')
    expect(recordPage(seal('progress.approved', 'r'))).toBe('/progress/reports/r')
    expect(recordPage(seal('approval.act', 'i/4'))).toBe('/approvals/i')
    expect(recordPage(seal('lifecycle.move', 'm'), 'p')).toBe('/projects/p/lifecycle?tab=history')
  })
  it('leads nowhere when it has no page, or one that needs the project', () => {
    expect(recordPage(seal('schedule.baseline', 'b'), 'p')).toBeUndefined()
    expect(recordPage(seal('lifecycle.move', 'm'))).toBeUndefined()
  })
})
