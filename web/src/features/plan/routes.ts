import type { RouteRecordRaw } from 'vue-router'

export const planRoutes: RouteRecordRaw[] = [
  { path: '/plans', component: () => import('./PlansPage.vue') },
  {
    path: '/plans/import',
    redirect: (to) => ({
      path: `/projects/${String(to.query['project'])}/import`,
      query: to.query['lot'] ? { lot: to.query['lot'] } : {},
    }),
  },
  { path: '/plans/:id', component: () => import('./PlanPage.vue'), props: true },
  { path: '/projects/:id/import', component: () => import('./ImportPage.vue'), props: true },
  { path: '/thresholds', component: () => import('./ThresholdsPage.vue') },
]
