import type { RouteRecordRaw } from 'vue-router'

export const approvalRoutes: RouteRecordRaw[] = [
  { path: '/approvals', component: () => import('./ApprovalsPage.vue') },
  { path: '/delegations', component: () => import('./DelegationsPage.vue') },
  { path: '/approvals/:id', component: () => import('./MatterPage.vue'), props: true },
]
