import { mayTenantWide } from '../shared/session'
import { t } from './words'

export interface NavItem {
  to: string
  word: string
  /** A right over the whole tenant without which the page is of no use; absent for everyone's pages. */
  right?: string
  /** Stands in the bar at the foot of a phone. */
  phone?: boolean
}

const ITEMS: NavItem[] = [
  { to: '/', word: t('nav.desk'), phone: true },
  { to: '/projects', word: t('nav.projects'), phone: true },
  { to: '/plans', word: t('nav.plans') },
  { to: '/progress', word: t('nav.progress'), phone: true },
  { to: '/reports', word: t('nav.reports') },
  { to: '/people', word: t('nav.people'), right: 'people.manage' },
  { to: '/standard', word: t('nav.standard') },
  { to: '/thresholds', word: t('nav.thresholds') },
  { to: '/audit', word: t('nav.audit'), right: 'audit.read' },
  { to: '/help', word: t('nav.help') },
]

/** What the person's navigation shows. */
export function navigation(): NavItem[] {
  return ITEMS.filter((item) => item.right === undefined || mayTenantWide(item.right))
}

/** Whether a path lies under a navigation item. */
export function isUnder(path: string, item: NavItem): boolean {
  return item.to === '/' ? path === '/' : path === item.to || path.startsWith(`${item.to}/`)
}
