import { may } from '../shared/session'
import { t } from './words'

export interface NavItem {
  to: string
  word: string
  /** A right without which the page is of no use, or several of which one is enough; absent for everyone's pages. */
  right?: string | readonly string[]
  /** Stands in the bar at the foot of a phone, where there is room for it. */
  phone?: boolean
}

const ITEMS: NavItem[] = [
  { to: '/', word: t('nav.desk'), phone: true },
  { to: '/projects', word: t('nav.projects'), right: 'project.read', phone: true },
  { to: '/initiations', word: t('nav.initiations'), right: 'project.create' },
  { to: '/plans', word: t('nav.plans'), right: 'project.read' },
  { to: '/progress', word: t('nav.progress'), right: 'project.read', phone: true },
  { to: '/obstacles', word: t('nav.obstacles'), right: ['project.read', 'duty.answer'] },
  { to: '/assignments', word: t('nav.assignments'), right: ['project.read', 'duty.answer'] },
  { to: '/meetings', word: t('nav.meetings'), right: ['project.read', 'duty.answer'] },
  { to: '/matters', word: t('nav.matters'), right: 'project.read' },
  { to: '/approvals', word: t('nav.approvals'), right: ['project.read', 'security.manage'], phone: true },
  { to: '/notices', word: t('nav.notices') },
  { to: '/reports', word: t('nav.reports'), right: 'report.make' },
  { to: '/people', word: t('nav.people'), right: 'people.manage', phone: true },
  { to: '/machines', word: t('nav.machines'), right: 'people.manage' },
  { to: '/security-policy', word: t('nav.security'), right: 'people.manage' },
  { to: '/trust-anchors', word: t('nav.trust'), right: ['security.manage', 'people.manage'] },
  { to: '/roles', word: t('nav.roles'), right: ['roles.edit', 'security.manage', 'people.manage'] },
  { to: '/standard', word: t('nav.standard') },
  { to: '/approval-routes', word: t('nav.routes'), right: ['approval.manage', 'security.manage'] },
  { to: '/thresholds', word: t('nav.thresholds'), right: 'project.read' },
  { to: '/matter-kinds', word: t('nav.matterKinds'), right: ['standard.edit', 'security.manage', 'people.manage'] },
  { to: '/notice-deliveries', word: t('nav.deliveries'), right: 'notice.manage' },
  { to: '/stored-files', word: t('nav.storedFiles'), right: 'file.manage' },
  { to: '/lifecycle-rules', word: t('nav.lifecycleRules'), right: 'standard.edit' },
  { to: '/milestone-templates', word: t('nav.milestoneTemplates'), right: 'standard.edit' },
  { to: '/audit', word: t('nav.audit'), right: 'audit.read', phone: true },
  { to: '/evidence', word: t('nav.evidence'), right: 'audit.read' },
  { to: '/help', word: t('nav.help') },
]

/** What the person's navigation shows. */
export function navigation(holds: (right: string) => boolean = may): NavItem[] {
  return ITEMS.filter((item) => item.right === undefined || [item.right].flat().some(holds))
}

/** Those of them at the foot of a phone: as many as a thumb can tell apart, beside “more”. */
export function phoneBar(holds: (right: string) => boolean = may): NavItem[] {
  return navigation(holds)
    .filter((item) => item.phone)
    .slice(0, 4)
}

/** Whether a path lies under a navigation item. */
export function isUnder(path: string, item: NavItem): boolean {
  return item.to === '/' ? path === '/' : path === item.to || path.startsWith(`${item.to}/`)
}
