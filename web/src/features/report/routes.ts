import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'report.make' }

export const reportRoutes: RouteRecordRaw[] = [{ path: '/reports', component: () => import('./ReportsPage.vue'), meta }]
