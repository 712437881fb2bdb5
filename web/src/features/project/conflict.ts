/** What a form holds by field: words typed, things chosen, boxes ticked. */
export type Fields = object
export type Side = 'mine' | 'theirs'
export interface Difference<F extends Fields> {
  field: keyof F & string
  mine: F[keyof F & string]
  theirs: F[keyof F & string]
  /** Both changed it since I opened the form: the one place where a person must decide. */
  both: boolean
}

/** Where my version and the stored one differ, `base` being what I had opened. */
export function differences<F extends Fields>(base: F, mine: F, theirs: F): Difference<F>[] {
  const fields = Object.keys(mine) as (keyof F & string)[]
  return fields
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      both: mine[field] !== base[field] && theirs[field] !== base[field],
    }))
}

/** What to keep before anyone has chosen: what only they changed is theirs, everything else I typed is mine. */
export function firstChoices<F extends Fields>(base: F, found: readonly Difference<F>[]): Record<string, Side> {
  return Object.fromEntries(found.map(({ field, mine }) => [field, mine === base[field] ? 'theirs' : 'mine']))
}

/** The stored version with the fields I chose to keep. */
export function merged<F extends Fields>(mine: F, theirs: F, choices: Record<string, Side>): F {
  const result = { ...theirs }
  for (const field of Object.keys(mine) as (keyof F & string)[]) {
    if (choices[field] === 'mine') result[field] = mine[field]
  }
  return result
}
