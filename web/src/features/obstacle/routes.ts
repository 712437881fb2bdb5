import type { RouteRecordRaw } from 'vue-router'

const meta = { right: ['project.read', 'duty.answer'] }

export const obstacleRoutes: RouteRecordRaw[] = [
  { path: '/obstacles', component: () => import('./ObstaclesPage.vue'), meta },
  { path: '/obstacles/:id', component: () => import('./ObstaclePage.vue'), props: true, meta },
  {
    path: '/projects/:project/obstacles/new',
    component: () => import('./ObstacleNewPage.vue'),
    props: true,
    meta: { right: 'obstacle.raise' },
  },
]
