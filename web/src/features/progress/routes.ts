import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.read' }

export const progressRoutes: RouteRecordRaw[] = [
  { path: '/progress', component: () => import('./ProgressPage.vue'), meta },
  { path: '/progress/activities/:id', component: () => import('./ReportingPage.vue'), props: true, meta },
  { path: '/progress/reports/:id', component: () => import('./ProgressReportPage.vue'), props: true, meta },
  // Addresses as the server names its resources lead to the same pages.
  { path: '/activities/:id', redirect: (to) => `/progress/activities/${String(to.params['id'])}` },
  { path: '/progress-reports/:id', redirect: (to) => `/progress/reports/${String(to.params['id'])}` },
]
