import { createI18n } from 'vue-i18n'
import common from './common.zh-CN.json'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': { common } },
  // A missing word is a fault of ours and is found by the types; the screen shows the key rather than nothing.
  missingWarn: false,
  fallbackWarn: false,
})

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

/** Gives the words of a key; `{name}` in them is replaced. */
export type Words<T> = (key: Leaves<T>, values?: Record<string, string | number>) => string

/** Adds a room's words and returns the function that speaks them; a wrong key does not compile. */
export function words<T extends object>(room: string, zh: T): Words<T> {
  i18n.global.mergeLocaleMessage('zh-CN', { [room]: zh })
  const speak = i18n.global.t as (key: string, values: Record<string, string | number>) => string
  return (key, values) => speak(`${room}.${key}`, values ?? {})
}

/** Words every room uses. */
export const w: Words<typeof common> = words('common', common)
