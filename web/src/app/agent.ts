const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, '微信'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/QQBrowser\//, 'QQ 浏览器'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/, '鸿蒙'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, '安卓'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** What a browser calls itself, in words people know; as it came where nobody knows it. */
export function agentWords(agent: string | null): string {
  if (agent === null || agent === '') return ''
  const found = [SYSTEMS, BROWSERS].flatMap((kinds) => kinds.find(([sign]) => sign.test(agent))?.[1] ?? [])
  return found.length > 0 ? found.join(' · ') : agent.slice(0, 60)
}
