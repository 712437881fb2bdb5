import type { RouteRecordRaw } from 'vue-router'

export const projectRoutes: RouteRecordRaw[] = [
  { path: '/projects', component: () => import('./ProjectListPage.vue') },
  { path: '/projects/new', component: () => import('./ProjectNewPage.vue') },
  { path: '/projects/:id', component: () => import('./ProjectPage.vue'), props: true },
  { path: '/projects/:id/edit', component: () => import('./ProjectEditPage.vue'), props: true },
  { path: '/projects/:id/lots/new', component: () => import('./LotNewPage.vue'), props: true },
  { path: '/projects/:id/lots/:lot', component: () => import('./LotPage.vue'), props: true },
  { path: '/projects/:id/lots/:lot/edit', component: () => import('./LotEditPage.vue'), props: true },
]
