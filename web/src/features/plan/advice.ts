/** What to do about a refused file, by the code of the refusal. */
export function advice(code: string): 'format' | 'loop' | 'size' | 'other' {
  const lower = code.toLowerCase()
  if (/loop|cycle/.test(lower)) return 'loop'
  if (/size|large|memory|time|bomb|slow/.test(lower)) return 'size'
  if (/format|unknown|kind|extension|truncated|doctype|broken|damaged|unreadable/.test(lower)) return 'format'
  return 'other'
}
