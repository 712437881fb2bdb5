import type { RouteRecordRaw } from 'vue-router'

export const noticeRoutes: RouteRecordRaw[] = [
  { path: '/notices', component: () => import('./NoticesPage.vue') },
  { path: '/notice-settings', component: () => import('./NoticeSettingsPage.vue') },
  { path: '/notice-deliveries', component: () => import('./DeliveriesPage.vue'), meta: { right: 'notice.manage' } },
]
