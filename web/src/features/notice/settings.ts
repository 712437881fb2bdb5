import type { NoticeSettings, NoticeWish } from '../../shared/api/contract'
import { valueFault, type FieldOf } from '../../shared/standard'
import type { SettingsForm } from './notice.queries'

export interface SettingsDraft {
  email: string
  quietFrom: string
  quietTo: string
  digest: boolean
  wishes: NoticeWish[]
}
export interface Fault {
  field: string
  detail: string
}

export function draftOf(settings: NoticeSettings, email: string | null): SettingsDraft {
  return {
    email: email ?? '',
    quietFrom: settings.quietFrom ?? '',
    quietTo: settings.quietTo ?? '',
    digest: settings.digest,
    wishes: settings.wishes.map((wish) => ({ ...wish })),
  }
}

/** What the data standard finds wrong, field by field; that quiet hours need both ends is the server's to say. */
export function settingsFaults(draft: SettingsDraft, standard: FieldOf): Fault[] {
  const held = [
    ['email', valueFault(standard, 'person.email', draft.email)],
    ['quietFrom', valueFault(standard, 'noticeSettings.quietFrom', draft.quietFrom)],
    ['quietTo', valueFault(standard, 'noticeSettings.quietTo', draft.quietTo)],
  ] as const
  return held.flatMap(([field, detail]) => (detail === undefined ? [] : [{ field, detail }]))
}

export function settingsFormOf(draft: SettingsDraft, version: number): SettingsForm {
  const from = draft.quietFrom.trim()
  const to = draft.quietTo.trim()
  return {
    ...(from === '' ? {} : { quietFrom: from }),
    ...(to === '' ? {} : { quietTo: to }),
    digest: draft.digest,
    wishes: draft.wishes,
    version,
  }
}

/** The wish of a kind by a way, in the draft itself. */
export function wishOf(draft: SettingsDraft, kind: string, medium: NoticeWish['medium']): NoticeWish | undefined {
  return draft.wishes.find((wish) => wish.kind === kind && wish.medium === medium)
}
