import type { Lot } from '../../shared/api/contract'

/** Sum of the lots' contract amounts in yuan, exactly, as text; null when no lot has a contract. */
export function contracted(lots: readonly Pick<Lot, 'contractAmount'>[]): string | null {
  let fen = 0n
  let any = false
  for (const { contractAmount } of lots) {
    if (contractAmount === null) continue
    any = true
    const [whole = '0', fraction = ''] = contractAmount.split('.')
    fen += BigInt(whole + fraction.padEnd(2, '0').slice(0, 2))
  }
  if (!any) return null
  const text = fen.toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}
