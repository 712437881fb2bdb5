import type { RouteRecordRaw } from 'vue-router'

const meta = { right: 'people.manage' }

export const accessRoutes: RouteRecordRaw[] = [
  { path: '/people', component: () => import('./PeoplePage.vue'), meta },
  { path: '/people/new', component: () => import('./PersonNewPage.vue'), meta },
  { path: '/machines', component: () => import('./MachinesPage.vue'), meta },
  { path: '/machines/new', component: () => import('./MachineNewPage.vue'), meta },
  { path: '/machines/:id', component: () => import('./MachinePage.vue'), props: true, meta },
  { path: '/security-policy', component: () => import('./SecurityPolicyPage.vue'), meta },
  { path: '/people/:id', component: () => import('./PersonPage.vue'), props: true, meta },
  { path: '/people/organisations/new', component: () => import('./OrganisationNewPage.vue'), meta },
  { path: '/people/organisations/:id/posts', component: () => import('./PostsPage.vue'), props: true, meta },
  { path: '/own-grants', component: () => import('./OwnGrantsPage.vue') },
  {
    path: '/trust-anchors',
    component: () => import('./TrustPage.vue'),
    meta: { right: ['security.manage', 'people.manage'] },
  },
  {
    path: '/roles',
    component: () => import('./RolesPage.vue'),
    meta: { right: ['roles.edit', 'security.manage', 'people.manage'] },
  },
  { path: '/people/organisations/:id', component: () => import('./OrganisationEditPage.vue'), props: true, meta },
]
