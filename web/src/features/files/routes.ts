import type { RouteRecordRaw } from 'vue-router'

export const filesRoutes: RouteRecordRaw[] = [
  { path: '/stored-files', component: () => import('./StoredFilesPage.vue'), meta: { right: 'file.manage' } },
]
