import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.read' }
const raise = { right: 'matter.raise' }

export const matterRoutes: RouteRecordRaw[] = [
  { path: '/matters', component: () => import('./MattersPage.vue'), meta },
  { path: '/projects/:project/matters', component: () => import('./MattersPage.vue'), props: true, meta },
  { path: '/projects/:project/matters/new', component: () => import('./MatterNewPage.vue'), props: true, meta: raise },
  { path: '/matters/:id', component: () => import('./MatterPage.vue'), props: true, meta },
  { path: '/matters/:id/edit', component: () => import('./MatterEditPage.vue'), props: true, meta: raise },
  {
    path: '/matters/:id/outcome',
    component: () => import('./OutcomePage.vue'),
    props: true,
    meta: { right: 'matter.record' },
  },
  {
    path: '/matter-kinds',
    component: () => import('./KindsPage.vue'),
    meta: { right: ['project.read', 'security.manage', 'people.manage'] },
  },
]
