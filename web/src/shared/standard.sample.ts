import type { StandardField, StandardPlace } from './api/contract'
import type { FieldOf } from './standard'

/** A data standard of a few fields, for tests: what a field is not given is as plain as can be. */
export function aStandard(fields: Partial<Record<StandardPlace, Partial<StandardField>>>): FieldOf {
  return (place) => {
    const given = fields[place]
    return given && { ...plain(place), ...given }
  }
}

export function plain(place: string): StandardField {
  const [entity = '', code = ''] = place.split('.')
  return {
    entity,
    code,
    name: code,
    meaning: '',
    kind: 'text',
    unit: null,
    maxLength: null,
    codeList: null,
    required: false,
    source: null,
    pattern: null,
    least: null,
    most: null,
    mark: 'INTERNAL',
    shelter: null,
  }
}
