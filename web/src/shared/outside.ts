import { send } from './api/client'
import type { OutsideAnswer, OutsidePurpose, OutsideReturned } from './api/contract'

/** Leaves these screens for another house that vouches for people; ends on `/sign-in/back/…`. */
export async function goOutside(provider: string, purpose: OutsidePurpose, to: string, key: string): Promise<true> {
  const sent = await send<{ address: string }>('POST', '/session/outside', { provider, purpose, to }, key)
  window.location.assign(sent.address)
  return true
}

export function comeBack(answer: OutsideAnswer, key: string): Promise<OutsideReturned> {
  return send<OutsideReturned>('POST', '/session/outside/answer', answer, key)
}
