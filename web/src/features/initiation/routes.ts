import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.create' }

export const initiationRoutes: RouteRecordRaw[] = [
  { path: '/initiations', component: () => import('./InitiationListPage.vue'), meta },
  { path: '/initiations/:id', component: () => import('./InitiationPage.vue'), props: true, meta },
]
