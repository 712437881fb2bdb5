import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get } from './api/client'
import type { StandardField, StandardFields, StandardPlace } from './api/contract'
import { isDay } from './format/time'
import { w } from './words'

/** What the data standard says of the field at a place; nothing before it is read. */
export type FieldOf = (place: StandardPlace) => StandardField | undefined

/** The data standard in force, read once a session: an edition never changes while it is. */
export function useStandard() {
  const query = useQuery({
    queryKey: ['standard', 'fields'],
    queryFn: ({ signal }) => get<StandardFields>('/standard/fields', {}, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  })
  const byPlace = computed(
    () => new Map(query.data.value?.items.map((one) => [`${one.entity}.${one.code}`, one] as const) ?? []),
  )
  const field: FieldOf = (place) => byPlace.value.get(place)
  return { query, field, name: (place: StandardPlace) => nameOf(field, place) }
}
export type Standard = ReturnType<typeof useStandard>

/** A field's name; its place, when the standard could not be read. */
export function nameOf(field: FieldOf, place: StandardPlace): string {
  return field(place)?.name ?? place
}

/** Whether a value is typed with or without spaces, which do not count. */
export function isIdentifier(field: StandardField): boolean {
  return field.kind === 'uscc' || field.kind === 'project-code'
}

/** What is wrong with a value as typed or chosen; the server refuses it in the same words. */
export function valueFault(field: FieldOf, place: StandardPlace, value: string): string | undefined {
  const known = field(place)
  if (!known) return undefined
  const { name, meaning } = known
  if (value.trim() === '') {
    if (!known.required) return undefined
    return known.kind === 'code' || known.kind === 'reference' ? w('need.choice', { name }) : w('need.text', { name })
  }
  const length = isIdentifier(known) ? value.replace(/\s/g, '').length : value.trim().length
  if (known.maxLength !== null && length > known.maxLength) {
    return w('need.tooLong', { name, n: known.maxLength, m: length })
  }
  if (known.pattern !== null && !new RegExp(`^(?:${known.pattern})$`).test(value.trim())) {
    return w('need.otherwise', { name, meaning })
  }
  return undefined
}

/** What is wrong with a day that must be there: nothing typed is not a wrong date. */
export function dayFault(field: FieldOf, place: StandardPlace, typed: string): string | undefined {
  const name = nameOf(field, place)
  if (typed.trim() === '') return w('need.text', { name })
  return isDay(typed) ? undefined : w('need.day', { name })
}

/** What is wrong with a number as typed; the server refuses one out of its bounds in the same words. */
export function numberFault(field: FieldOf, place: StandardPlace, typed: string): string | undefined {
  const known = field(place)
  if (!known) return undefined
  const { name, least, most } = known
  const value = typed.trim() === '' ? undefined : Number(typed)
  if (value === undefined) return known.required ? w('need.text', { name }) : undefined
  if (!Number.isFinite(value)) return w('need.number', { name })
  if (known.kind === 'integer' && !Number.isInteger(value)) return w('need.integer', { name })
  if ((least === null || value >= least) && (most === null || value <= most)) return undefined
  if (most === null) return w('need.notBelow', { name, n: String(least) })
  return least === null
    ? w('need.notAbove', { name, n: String(most) })
    : w('need.between', { name, n: String(least), m: String(most) })
}
