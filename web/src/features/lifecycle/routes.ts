import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'project.read' }

export const lifecycleRoutes: RouteRecordRaw[] = [
  { path: '/projects/:project/lifecycle', component: () => import('./LifecyclePage.vue'), props: true, meta },
  {
    path: '/projects/:project/entries/new',
    component: () => import('./EntryNewPage.vue'),
    props: true,
    meta: { right: 'matter.record' },
  },
  { path: '/milestone-templates', component: () => import('./MilestoneTemplatesPage.vue'), meta },
  { path: '/lifecycle-rules', component: () => import('./RulesPage.vue'), meta },
]
