import type { Id, Seal } from '../api/contract'

/** Where a sealed record is read, if it has a page of its own. */
export function recordPage(seal: Seal, project?: Id): string | undefined {
  switch (seal.kind) {
    case 'progress.verified':
    case 'progress.approved':
      return `/progress/reports/${seal.subject}`
    case 'approval.act':
      return `/approvals/${seal.subject.split('/')[0] ?? ''}`
    case 'lifecycle.move':
      return project && `/projects/${project}/lifecycle?tab=history`
    default:
      return undefined
  }
}
