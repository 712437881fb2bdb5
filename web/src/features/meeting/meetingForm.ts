import type { Meeting, MeetingForm } from '../../shared/api/contract'
import { dayFault, valueFault, type FieldOf } from '../../shared/standard'
import type { Fault } from './tasks'
import { t } from './words'

export interface Named {
  id: string
  name: string
}
export interface ItemDraft {
  title: string
  projectId: string
  obstacleId: string
}
/** A meeting as it stands in the form. */
export interface MeetingDraft {
  title: string
  kind: string
  heldOn: string
  heldAt: string
  place: string
  people: string
  projects: Named[]
  organisations: Named[]
  items: ItemDraft[]
}

export function emptyItem(): ItemDraft {
  return { title: '', projectId: '', obstacleId: '' }
}

export function emptyMeeting(today: string): MeetingDraft {
  return {
    title: '',
    kind: '',
    heldOn: today,
    heldAt: '09:00',
    place: '',
    people: '',
    projects: [],
    organisations: [],
    items: [emptyItem()],
  }
}

export function draftOf(meeting: Meeting): MeetingDraft {
  return {
    title: meeting.title,
    kind: meeting.kind,
    heldOn: meeting.heldOn,
    heldAt: meeting.heldAt,
    place: meeting.place,
    people: meeting.people ?? '',
    projects: meeting.projects.map(({ id, name }) => ({ id, name })),
    organisations: meeting.organisations.map(({ id, name }) => ({ id, name })),
    items: meeting.items.map((item) => ({
      title: item.title,
      projectId: item.project?.id ?? '',
      obstacleId: item.obstacle?.id ?? '',
    })),
  }
}

/** What keeps a meeting from being kept, in the order of the page. */
export function meetingFaults(draft: MeetingDraft, standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const say = (field: string, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field, detail })
  }
  say('title', valueFault(standard, 'meeting.title', draft.title))
  say('kind', valueFault(standard, 'meeting.kind', draft.kind))
  say('heldOn', dayFault(standard, 'meeting.heldOn', draft.heldOn))
  say('heldAt', valueFault(standard, 'meeting.heldAt', draft.heldAt))
  say('place', valueFault(standard, 'meeting.place', draft.place))
  say('people', valueFault(standard, 'meeting.people', draft.people))
  if (draft.projects.length === 0) say('projectIds', t('form.needProject'))
  draft.items.forEach((item, index) => {
    say(`items/${index}/title`, valueFault(standard, 'agendaItem.title', item.title))
  })
  if (draft.items.length === 0) say('items', t('form.needItem'))
  return found
}

export function meetingForm(draft: MeetingDraft, version: number | null): MeetingForm {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    heldOn: draft.heldOn,
    heldAt: draft.heldAt.trim(),
    place: draft.place.trim(),
    people: draft.people.trim() || null,
    projectIds: draft.projects.map((one) => one.id),
    organisationIds: draft.organisations.map((one) => one.id),
    items: draft.items.map((item) => ({
      title: item.title.trim(),
      projectId: item.projectId || null,
      obstacleId: item.obstacleId || null,
    })),
    version,
  }
}
