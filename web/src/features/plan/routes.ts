import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.read' }

export const planRoutes: RouteRecordRaw[] = [
  { path: '/plans', component: () => import('./PlansPage.vue'), meta },
  {
    path: '/plans/import',
    redirect: (to) => ({
      path: `/projects/${String(to.query['project'])}/import`,
      query: to.query['lot'] ? { lot: to.query['lot'] } : {},
    }),
  },
  { path: '/plans/:id', component: () => import('./PlanPage.vue'), props: true, meta },
  { path: '/projects/:id/import', component: () => import('./ImportPage.vue'), props: true, meta },
  { path: '/thresholds', component: () => import('./ThresholdsPage.vue'), meta },
]
