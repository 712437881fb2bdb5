import type { RouteRecordRaw } from 'vue-router'

export const approvalRoutes: RouteRecordRaw[] = [
  { path: '/approvals', component: () => import('./ApprovalsPage.vue') },
  { path: '/approvals/:id', component: () => import('./MatterPage.vue'), props: true },
]
