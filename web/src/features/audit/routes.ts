import type { RouteRecordRaw } from 'vue-router'

export const auditRoutes: RouteRecordRaw[] = [
  { path: '/audit', component: () => import('./AuditPage.vue'), meta: { right: 'audit.read' } },
  { path: '/audit/projects', component: () => import('./AuditedProjectsPage.vue'), meta: { right: 'audit.read' } },
]
