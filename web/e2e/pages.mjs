/** The pages a tour visits, by who visits them; add a line when you add a page. */
import { ask } from './support/steps.mjs'

/**
 * @typedef {object} Stop
 * @property {string} name
 * @property {string} path
 */

/**
 * Who sees which pages. Ids come from the running server's own lists, so that each page has something to show.
 * @type {Record<string, (page: import('playwright-core').Page) => Promise<Stop[]>>}
 */
export const TOURS = {
  owner: async (page) => {
    const project = (await someProject(page)).id
    const lot = (await ask(page, `/projects/${project}`)).lots?.[0]?.id
    const plan = await somePlan(page)
    const report = (await ask(page, '/progress-reports?limit=1')).items[0]?.id
    const approval = (await ask(page, '/approvals?box=STARTED&limit=1')).items[0]?.id
    const matter = (await ask(page, '/matters?limit=1')).items[0]?.id
    const obstacle = (await ask(page, '/obstacles?limit=1')).items[0]?.id
    const meeting = (await ask(page, '/meetings?limit=1')).items[0]?.id
    const assignment = (await ask(page, '/assignments?limit=1')).items[0]?.id
    const initiation = (await ask(page, '/initiations?limit=1')).items[0]?.id
    return [
      { name: 'desk', path: '/' },
      { name: 'desk-none', path: '/?lamp=ORANGE' },
      { name: 'projects', path: '/projects' },
      { name: 'projects-none', path: '/projects?q=没有这样的项目' },
      { name: 'project-new', path: '/projects/new' },
      { name: 'project', path: `/projects/${project}` },
      { name: 'project-history', path: `/projects/${project}?tab=history` },
      { name: 'project-seals', path: `/projects/${project}?tab=seals` },
      { name: 'project-viewers', path: `/projects/${project}/viewers` },
      { name: 'project-edit', path: `/projects/${project}/edit` },
      { name: 'lot-new', path: `/projects/${project}/lots/new` },
      ...(lot
        ? [
            { name: 'lot', path: `/projects/${project}/lots/${lot}` },
            { name: 'lot-edit', path: `/projects/${project}/lots/${lot}/edit` },
          ]
        : []),
      { name: 'obstacles', path: '/obstacles' },
      { name: 'obstacles-none', path: '/obstacles?q=没有这样的问题' },
      { name: 'obstacle-new', path: `/projects/${project}/obstacles/new` },
      ...(obstacle ? [{ name: 'obstacle', path: `/obstacles/${obstacle}` }] : []),
      { name: 'assignments', path: '/assignments' },
      ...(assignment ? [{ name: 'assignment', path: `/assignments/${assignment}` }] : []),
      { name: 'instructions', path: `/instructions?kind=PROJECT&id=${project}` },
      { name: 'meetings', path: '/meetings' },
      { name: 'meeting-new', path: '/meetings/new' },
      ...(meeting
        ? [
            { name: 'meeting', path: `/meetings/${meeting}` },
            { name: 'meeting-minutes', path: `/meetings/${meeting}/minutes` },
          ]
        : []),
      { name: 'matters', path: '/matters' },
      { name: 'matters-none', path: '/matters?q=没有这样的事项' },
      { name: 'project-matters', path: `/projects/${project}/matters` },
      { name: 'matter-new', path: `/projects/${project}/matters/new` },
      ...(matter
        ? [
            { name: 'matter', path: `/matters/${matter}` },
            { name: 'matter-edit', path: `/matters/${matter}/edit` },
            { name: 'matter-outcome', path: `/matters/${matter}/outcome` },
          ]
        : []),
      { name: 'lifecycle', path: `/projects/${project}/lifecycle` },
      { name: 'lifecycle-documents', path: `/projects/${project}/lifecycle?tab=documents` },
      { name: 'lifecycle-milestones', path: `/projects/${project}/lifecycle?tab=milestones` },
      { name: 'initiations', path: '/initiations' },
      ...(initiation
        ? ['basics', 'content', 'money', 'time', 'site', 'review'].map((step) => ({
            name: `initiation-${step}`,
            path: `/initiations/${initiation}?step=${step}`,
          }))
        : []),
      { name: 'lifecycle-entries', path: `/projects/${project}/lifecycle?tab=entries` },
      { name: 'lifecycle-clocks', path: `/projects/${project}/lifecycle?tab=clocks` },
      { name: 'lifecycle-history', path: `/projects/${project}/lifecycle?tab=history` },
      { name: 'entry-new', path: `/projects/${project}/entries/new?kind=WORK_PERMIT` },
      { name: 'plan-import', path: `/projects/${project}/import` },
      { name: 'plans', path: '/plans' },
      { name: 'plans-none', path: '/plans?q=没有这样的计划' },
      ...(plan
        ? [
            { name: 'plan', path: `/plans/${plan}` },
            { name: 'plan-deviation', path: `/plans/${plan}?tab=deviation` },
            { name: 'plan-activities', path: `/plans/${plan}?tab=activities` },
            { name: 'plan-late', path: `/plans/${plan}?tab=activities&filter=late` },
            { name: 'plan-revisions', path: `/plans/${plan}?tab=revisions` },
          ]
        : []),
      { name: 'progress-approve', path: '/progress?tab=approve' },
      { name: 'progress-all', path: '/progress?tab=all' },
      ...(report ? [{ name: 'progress-report', path: `/progress/reports/${report}` }] : []),
      { name: 'approvals', path: '/approvals?box=STARTED' },
      { name: 'delegations', path: '/delegations' },
      { name: 'approvals-none', path: '/approvals?q=没有这样的事项' },
      ...(approval ? [{ name: 'approval', path: `/approvals/${approval}` }] : []),
      { name: 'reports', path: '/reports' },
      { name: 'help', path: '/help' },
      { name: 'notices', path: '/notices' },
      { name: 'notices-unread', path: '/notices?show=unread' },
      { name: 'notice-settings', path: '/notice-settings' },
      { name: 'own-grants', path: '/own-grants' },
      { name: 'calendar', path: '/calendar' },
      { name: 'sessions', path: '/sessions' },
      { name: 'password', path: '/password' },
      { name: 'second-factor', path: '/second-factor' },
      { name: 'forbidden', path: '/people' },
      { name: 'not-found', path: '/no-such-page' },
    ]
  },
  contractor: async (page) => {
    const due = (await ask(page, '/activities?filter=due&limit=1')).items[0]?.id
    return [
      { name: 'contractor-desk', path: '/' },
      { name: 'progress-due', path: '/progress?tab=due' },
      { name: 'progress-sent', path: '/progress?tab=sent' },
      ...(due ? [{ name: 'reporting', path: `/progress/activities/${due}` }] : []),
    ]
  },
  supervisor: async () => [
    { name: 'supervisor-desk', path: '/' },
    { name: 'progress-verify', path: '/progress?tab=verify' },
  ],
  leader: async (page) => {
    const obstacle = (await ask(page, '/obstacles?limit=1')).items[0]?.id
    return [
      { name: 'leader-desk', path: '/' },
      ...(obstacle ? [{ name: 'leader-instructions', path: `/instructions?kind=OBSTACLE&id=${obstacle}` }] : []),
    ]
  },
  business: async () => [
    { name: 'roles', path: '/roles' },
    { name: 'standard', path: '/standard' },
    { name: 'code-lists', path: '/standard?tab=lists' },
    { name: 'thresholds', path: '/thresholds' },
    { name: 'matter-kinds', path: '/matter-kinds' },
    { name: 'approvals-all', path: '/approvals?box=ALL' },
    { name: 'delegations-all', path: '/delegations?whose=ALL' },
    { name: 'routes', path: '/approval-routes' },
    { name: 'route', path: '/approval-routes/baseline' },
    { name: 'route-draft', path: '/approval-routes/baseline-adjustment/draft' },
    { name: 'milestone-templates', path: '/milestone-templates' },
    { name: 'lifecycle-rules', path: '/lifecycle-rules' },
    { name: 'lifecycle-limits', path: '/lifecycle-rules?tab=limits' },
  ],
  admin: async (page) => [
    { name: 'admin-desk', path: '/' },
    { name: 'people', path: '/people' },
    { name: 'machines', path: '/machines' },
    { name: 'machine-new', path: '/machines/new' },
    { name: 'sign-in-ways', path: '/sign-in-ways' },
    { name: 'organisations', path: '/people?tab=organisations' },
    { name: 'regions', path: '/people?tab=regions' },
    { name: 'duties', path: '/people?tab=duties' },
    { name: 'security-policy', path: '/security-policy' },
    { name: 'trust-anchors', path: '/trust-anchors' },
    { name: 'posts', path: `/people/organisations/${(await ask(page, '/organisations?limit=1')).items[0].id}/posts` },
    { name: 'notice-deliveries', path: '/notice-deliveries' },
    { name: 'stored-files', path: '/stored-files' },
    { name: 'person-new', path: '/people/new' },
    { name: 'person', path: `/people/${(await ask(page, '/people?limit=1')).items[0].id}` },
    { name: 'organisation-new', path: '/people/organisations/new' },
    { name: 'organisation', path: `/people/organisations/${(await ask(page, '/organisations?limit=1')).items[0].id}` },
  ],
  security: async () => [
    { name: 'security-desk', path: '/' },
    { name: 'security-duties', path: '/people?tab=duties' },
    { name: 'security-routes', path: '/approval-routes' },
    { name: 'security-route', path: '/approval-routes/baseline' },
  ],
  auditor: async (page) => [
    { name: 'auditor-desk', path: '/' },
    { name: 'audit', path: '/audit' },
    { name: 'evidence', path: '/evidence' },
    { name: 'verify', path: '/verify' },
    { name: 'audit-projects', path: '/audit/projects' },
    {
      name: 'audit-viewers',
      path: `/projects/${(await ask(page, '/project-names?limit=1')).items[0].id}/viewers`,
    },
  ],
}

/** A project under construction that has lots. @param {import('playwright-core').Page} page */
async function someProject(page) {
  const { items } = await ask(page, '/projects?stage=CONSTRUCTION&limit=50')
  return items.find((/** @type {{lotCount: number}} */ one) => one.lotCount > 0) ?? items[0]
}

/** A plan with a baseline where there is one. @param {import('playwright-core').Page} page */
async function somePlan(page) {
  const { items } = await ask(page, '/plans?limit=50')
  return (items.find((/** @type {{standing: unknown}} */ one) => one.standing) ?? items[0])?.id
}
