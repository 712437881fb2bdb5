import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.read' }

export const projectRoutes: RouteRecordRaw[] = [
  { path: '/projects', component: () => import('./ProjectListPage.vue'), meta },
  { path: '/projects/new', component: () => import('./ProjectNewPage.vue'), meta },
  { path: '/projects/:id', component: () => import('./ProjectPage.vue'), props: true, meta },
  // Also for who audits and reads no project; the server tells the two apart from everybody else.
  { path: '/projects/:id/viewers', component: () => import('./ViewersPage.vue'), props: true },
  { path: '/projects/:id/edit', component: () => import('./ProjectEditPage.vue'), props: true, meta },
  { path: '/projects/:id/lots/new', component: () => import('./LotNewPage.vue'), props: true, meta },
  { path: '/projects/:id/lots/:lot', component: () => import('./LotPage.vue'), props: true, meta },
  { path: '/projects/:id/lots/:lot/edit', component: () => import('./LotEditPage.vue'), props: true, meta },
]
