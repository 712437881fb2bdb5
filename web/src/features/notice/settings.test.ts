import { describe, expect, it } from 'vitest'
import type { NoticeSettings } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import { draftOf, settingsFaults, settingsFormOf, wishOf } from './settings'

const stored: NoticeSettings = {
  quietFrom: '22:00',
  quietTo: '07:00',
  digest: false,
  kinds: [{ code: 'approval.turn', name: '待办' }],
  ways: [{ medium: 'MAIL', name: '邮件', sandbox: false }],
  wishes: [{ kind: 'approval.turn', medium: 'MAIL', wanted: true }],
  version: 3,
}

describe('notice settings', () => {
  it('are sent as they were read when nothing was changed', () => {
    expect(settingsFormOf(draftOf(stored, null), stored.version)).toEqual({
      quietFrom: '22:00',
      quietTo: '07:00',
      digest: false,
      wishes: stored.wishes,
      version: 3,
    })
  })

  it('leave out quiet hours that were emptied', () => {
    const draft = { ...draftOf(stored, null), quietFrom: ' ', quietTo: '' }
    const form = settingsFormOf(draft, 3)
    expect('quietFrom' in form || 'quietTo' in form).toBe(false)
  })

  it('change a wish in the draft and not in what was read', () => {
    const draft = draftOf(stored, null)
    const wish = wishOf(draft, 'approval.turn', 'MAIL')
    if (wish) wish.wanted = false
    expect(settingsFormOf(draft, 3).wishes[0]?.wanted).toBe(false)
    expect(stored.wishes[0]?.wanted).toBe(true)
  })

  it('are held to the data standard', () => {
    const standard = aStandard({
      'person.email': { name: '电子邮箱', maxLength: 5 },
      'noticeSettings.quietFrom': {},
      'noticeSettings.quietTo': {},
    })
    const faults = settingsFaults({ ...draftOf(stored, null), email: 'too-long@example.cn' }, standard)
    expect(faults.map((one) => one.field)).toEqual(['email'])
  })
})
