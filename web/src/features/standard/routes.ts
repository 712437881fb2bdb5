import type { RouteRecordRaw } from 'vue-router'

export const standardRoutes: RouteRecordRaw[] = [{ path: '/standard', component: () => import('./StandardPage.vue') }]
