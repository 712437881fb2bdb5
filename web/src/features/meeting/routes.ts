import type { RouteRecordRaw } from 'vue-router'

const meta = { right: ['project.read', 'duty.answer'] }
const hold = { right: 'meeting.hold' }

export const meetingRoutes: RouteRecordRaw[] = [
  { path: '/meetings', component: () => import('./MeetingsPage.vue'), meta },
  { path: '/meetings/new', component: () => import('./MeetingEditPage.vue'), meta: hold },
  { path: '/meetings/:id', component: () => import('./MeetingPage.vue'), props: true, meta },
  { path: '/meetings/:id/edit', component: () => import('./MeetingEditPage.vue'), props: true, meta: hold },
  { path: '/meetings/:id/minutes', component: () => import('./MinutesPage.vue'), props: true, meta: hold },
  { path: '/assignments', component: () => import('./AssignmentsPage.vue'), meta },
  { path: '/assignments/:id', component: () => import('./AssignmentPage.vue'), props: true, meta },
  { path: '/instructions', component: () => import('./InstructionsPage.vue'), meta },
]
