import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { accessRoutes } from '../features/access/routes'
import { approvalRoutes } from '../features/approval/routes'
import { auditRoutes } from '../features/audit/routes'
import { deskRoutes } from '../features/desk/routes'
import { evidenceRoutes } from '../features/evidence/routes'
import { initiationRoutes } from '../features/initiation/routes'
import { lifecycleRoutes } from '../features/lifecycle/routes'
import { matterRoutes } from '../features/matter/routes'
import { meetingRoutes } from '../features/meeting/routes'
import { filesRoutes } from '../features/files/routes'
import { noticeRoutes } from '../features/notice/routes'
import { obstacleRoutes } from '../features/obstacle/routes'
import { planRoutes } from '../features/plan/routes'
import { progressRoutes } from '../features/progress/routes'
import { projectRoutes } from '../features/project/routes'
import { reportRoutes } from '../features/report/routes'
import { routeRoutes } from '../features/route/routes'
import { standardRoutes } from '../features/standard/routes'
import { loadSession, may, session } from '../shared/session'

const office: RouteRecordRaw[] = [
  ...deskRoutes,
  ...projectRoutes,
  ...planRoutes,
  ...progressRoutes,
  ...initiationRoutes,
  ...lifecycleRoutes,
  ...matterRoutes,
  ...obstacleRoutes,
  ...meetingRoutes,
  ...approvalRoutes,
  ...filesRoutes,
  ...noticeRoutes,
  ...reportRoutes,
  ...accessRoutes,
  ...standardRoutes,
  ...routeRoutes,
  ...auditRoutes,
  ...evidenceRoutes,
  { path: '/sign-in-ways', component: () => import('./SignInWaysPage.vue') },
  { path: '/calendar', component: () => import('./CalendarPage.vue') },
  { path: '/sessions', component: () => import('./SessionsPage.vue') },
  { path: '/help', component: () => import('./HelpPage.vue') },
  { path: '/forbidden', component: () => import('./ForbiddenPage.vue') },
  { path: '/:anything(.*)*', component: () => import('./NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/sign-in', component: () => import('./SignInPage.vue'), meta: { open: true } },
    {
      path: '/sign-in/back/:provider',
      component: () => import('./SignInBackPage.vue'),
      props: true,
      meta: { open: true },
    },
    { path: '/verify', component: () => import('./VerifyPage.vue'), meta: { open: true } },
    { path: '/setup', component: () => import('./SetupPage.vue'), meta: { open: true } },
    { path: '/password', component: () => import('./PasswordPage.vue'), meta: { open: true } },
    { path: '/second-factor', component: () => import('./SecondFactorPage.vue'), meta: { open: true } },
    { path: '/', component: () => import('./OfficeLayout.vue'), children: office },
  ],
  // A filter kept in the address changes it without leaving the place one reads.
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  // Checks evidence without the server, so it is asked nothing either.
  if (to.path === '/verify') return true
  const now = session.value ?? (await loadSession())
  if (now.setupNeeded) return to.path === '/setup' ? true : '/setup'
  if (to.path === '/setup') return '/'
  // Back from another house, whether one signs in, links oneself or proves to be there.
  if (to.path.startsWith('/sign-in/back/')) return true
  if (!now.signedIn) return to.path === '/sign-in' ? true : { path: '/sign-in', query: next(to.fullPath) }
  if (now.mustChangePassword && to.path !== '/password') return '/password'
  if (!now.mustChangePassword && now.mustEnrol && to.path !== '/second-factor') return '/second-factor'
  if (to.path === '/sign-in') return '/'
  const rights = [to.meta['right'] ?? []].flat() as string[]
  return rights.length > 0 && !rights.some(may) ? '/forbidden' : true
})

router.afterEach((to, from) => {
  // A reader who moved to another page starts at its title, not at the top of the navigation.
  if (from.matched.length > 0 && to.path !== from.path) {
    void nextTick(() => document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true }))
  }
})

function next(path: string): Record<string, string> {
  return path === '/' ? {} : { next: path }
}

/** Where to go after signing in: only a path of this site, never another address. */
export function safeNext(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])\S*$/.test(value) ? value : '/'
}
