/** Yuan as the server writes it: a decimal string, never a float. */
export type Yuan = string & { readonly yuan: unique symbol }

const YUAN = /^-?\d+(\.\d+)?$/

/** Reads what a person typed ("1,234.5") as yuan; undefined when it is not an amount to the fen. */
export function parseYuan(text: string): Yuan | undefined {
  const plain = text.replace(/[,，\s]/g, '').replace(/^−/, '-')
  return /^-?\d{1,15}(\.\d{1,2})?$/.test(plain) ? (plain as Yuan) : undefined
}

/** Reads what a person typed in 万元 as yuan, exactly: at most six places, which is to the fen. */
export function parseWanYuan(text: string): Yuan | undefined {
  const plain = text.replace(/[,，\s]/g, '').replace(/^−/, '-')
  const found = /^(-?)(\d{1,11})(?:\.(\d{1,6}))?$/.exec(plain)
  if (!found) return undefined
  const fraction = (found[3] ?? '').padEnd(6, '0')
  const yuan = ((found[2] ?? '') + fraction.slice(0, 4)).replace(/^0+(?=\d)/, '')
  return `${found[1]}${yuan}.${fraction.slice(4)}` as Yuan
}

/** Amount in yuan with thousands separators: '1234567.80' → '1,234,567.80'. */
export function yuan(amount: Yuan | string): string {
  return scaled(amount, 0, 2)
}

/** Amount in 万元: '12345678.90' → '1,234.57'. */
export function wanYuan(amount: Yuan | string, places = 2): string {
  return scaled(amount, 4, places)
}

/** Amount in 亿元: '123456789012.00' → '1,234.57'. */
export function yiYuan(amount: Yuan | string, places = 2): string {
  return scaled(amount, 8, places)
}

/** The same amount as a plain decimal in 万元 without rounding, for a field to be edited. */
export function wanYuanExact(amount: Yuan | string): string {
  if (!YUAN.test(amount)) return ''
  const negative = amount.startsWith('-')
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const digits = whole.padStart(5, '0')
  const rest = (digits.slice(-4) + fraction).replace(/0+$/, '')
  return (negative ? '-' : '') + digits.slice(0, -4) + (rest === '' ? '' : `.${rest}`)
}

/** Moves the point and rounds half up on the digits themselves; no float ever holds the amount. */
function scaled(amount: string, shift: number, places: number): string {
  if (!YUAN.test(amount)) return '—'
  const negative = amount.startsWith('-')
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const digits = whole.padStart(shift + 1, '0') + fraction
  const point = Math.max(whole.length, shift + 1) - shift
  let kept = BigInt(digits.slice(0, point + places).padEnd(point + places, '0'))
  if ((digits[point + places] ?? '0') >= '5') kept += 1n
  const text = kept.toString().padStart(places + 1, '0')
  const integer = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = negative && kept !== 0n ? '−' : ''
  return sign + integer + (places === 0 ? '' : `.${text.slice(-places)}`)
}
