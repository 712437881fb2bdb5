import type { RouteRecordRaw } from 'vue-router'

export const evidenceRoutes: RouteRecordRaw[] = [
  { path: '/evidence', component: () => import('./EvidencePage.vue'), meta: { right: 'audit.read' } },
]
