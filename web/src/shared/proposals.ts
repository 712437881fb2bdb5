import { send } from './api/client'
import type { Id, Proposal } from './api/contract'
import { usePages } from './api/pages'

/** What waits for a second word. */
export function useOpenProposals() {
  return usePages<Proposal>(
    () => '/proposals',
    () => ({ open: true, limit: 50 }),
  )
}

export function confirmProposal(id: Id, key: string): Promise<Proposal> {
  return send<Proposal>('POST', `/proposals/${id}/confirmation`, {}, key)
}

export function refuseProposal(id: Id, reason: string, key: string): Promise<Proposal> {
  return send<Proposal>('POST', `/proposals/${id}/refusal`, { reason }, key)
}

export function withdrawProposal(id: Id, key: string): Promise<Proposal> {
  return send<Proposal>('POST', `/proposals/${id}/withdrawal`, {}, key)
}
