import type { RoleForm, RoleLine } from '../../shared/api/contract'

type Meaning = RoleLine['meaning']

/** What a role is, to be changed. */
export function formOf(role: RoleLine): RoleForm {
  return {
    code: role.code,
    name: role.meaning.name,
    level: role.meaning.level,
    rights: [...role.meaning.rights],
    version: role.version,
  }
}

export function same(one: Meaning, other: Meaning): boolean {
  return (
    one.name === other.name &&
    one.level === other.level &&
    one.rights.length === other.rights.length &&
    one.rights.every((right) => other.rights.includes(right))
  )
}

/** The pending changes with this one in its place; what is as it was is no change. */
export function changeForm(pending: readonly RoleForm[], form: RoleForm, roles: readonly RoleLine[]): RoleForm[] {
  const others = pending.filter((one) => one.code !== form.code)
  const before = roles.find((one) => one.code === form.code)
  return before && same(before.meaning, form) ? others : [...others, form]
}
