import { describe, expect, it } from 'vitest'
import { navigation, phoneBar } from './navigation'

const paths = (items: { to: string }[]) => items.map((item) => item.to)
const holding =
  (...rights: string[]) =>
  (right: string) =>
    rights.includes(right)

describe('the navigation', () => {
  it('leads who works on projects to them, and not to what others look after', () =>
    expect(paths(navigation(holding('project.read', 'report.make')))).toEqual([
      '/',
      '/projects',
      '/plans',
      '/progress',
      '/obstacles',
      '/assignments',
      '/meetings',
      '/matters',
      '/approvals',
      '/notices',
      '/reports',
      '/standard',
      '/thresholds',
      '/help',
    ]))

  it('leads an administrator to people and to no project', () =>
    expect(paths(navigation(holding('people.manage')))).toEqual([
      '/',
      '/notices',
      '/people',
      '/machines',
      '/security-policy',
      '/trust-anchors',
      '/roles',
      '/standard',
      '/matter-kinds',
      '/help',
    ]))

  it('leads to the routes of approvals who draws them and who puts them in force', () => {
    for (const right of ['approval.manage', 'security.manage'])
      expect(paths(navigation(holding(right)))).toContain('/approval-routes')
    expect(paths(navigation(holding('project.read')))).not.toContain('/approval-routes')
  })

  it('leads to the approvals who is asked to give the roles people ask for', () =>
    expect(paths(navigation(holding('security.manage')))).toContain('/approvals'))

  it('leads to the log of what was sent who looks after the machine', () => {
    expect(paths(navigation(holding('notice.manage')))).toContain('/notice-deliveries')
    expect(paths(navigation(holding('people.manage')))).not.toContain('/notice-deliveries')
  })

  it('leads who audits to what was sealed', () => {
    expect(paths(navigation(holding('audit.read')))).toEqual([
      '/',
      '/notices',
      '/standard',
      '/audit',
      '/evidence',
      '/help',
    ])
    expect(paths(navigation(holding('project.read')))).not.toContain('/evidence')
  })

  it('leads to what is stored who looks after it', () => {
    expect(paths(navigation(holding('file.manage')))).toContain('/stored-files')
    expect(paths(navigation(holding('people.manage')))).not.toContain('/stored-files')
  })

  it('has on a phone what is used most, four at the most', () => {
    expect(paths(phoneBar(holding('project.read', 'people.manage', 'audit.read')))).toEqual([
      '/',
      '/projects',
      '/progress',
      '/approvals',
    ])
    expect(paths(phoneBar(holding('audit.read')))).toEqual(['/', '/audit'])
  })
})
