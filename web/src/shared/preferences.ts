import { reactive, watchEffect } from 'vue'

/** How one wants the screens to look; kept in this browser. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark'
  /** 长者版: larger letters and targets. */
  elder: boolean
  /** High contrast for bright daylight on site. */
  field: boolean
  density: 'compact' | 'comfortable'
}

const KEY = 'mingdu.preferences'
const DEFAULTS: Preferences = { theme: 'system', elder: false, field: false, density: 'compact' }

export const preferences: Preferences = reactive({ ...DEFAULTS, ...stored() })

function stored(): Partial<Preferences> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** Writes the preferences on the document and keeps them there as they or the system's change. */
export function applyPreferences(): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const dark = preferences.theme === 'dark' || (preferences.theme === 'system' && systemDark.matches)
    const root = document.documentElement
    root.classList.toggle('dark', dark && !preferences.field)
    root.classList.toggle('elder', preferences.elder)
    root.classList.toggle('field', preferences.field)
    root.classList.toggle('comfortable', preferences.density === 'comfortable' || preferences.elder)
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences))
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }
  watchEffect(show)
  systemDark.addEventListener('change', show)
}

/** Whether the page is dark now, whatever the reason. */
export function isDark(): boolean {
  return document.documentElement.classList.contains('dark')
}
