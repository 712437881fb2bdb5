import type { RouteRecordRaw } from 'vue-router'

const meta = { right: ['approval.manage', 'security.manage'] }

export const routeRoutes: RouteRecordRaw[] = [
  { path: '/approval-routes', component: () => import('./RouteListPage.vue'), meta },
  { path: '/approval-routes/:kind', component: () => import('./RoutePage.vue'), props: true, meta },
  {
    path: '/approval-routes/:kind/draft',
    component: () => import('./RouteDraftPage.vue'),
    props: true,
    meta: { right: 'approval.manage' },
  },
]
