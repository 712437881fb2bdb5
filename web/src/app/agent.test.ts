import { describe, expect, it } from 'vitest'
import { agentWords } from './agent'

describe('what a browser calls itself', () => {
  it('is said in words people know', () => {
    expect(
      agentWords('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0'),
    ).toBe('Windows · Edge')
    expect(
      agentWords('Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 Chrome/99.0 Mobile Safari/537.36'),
    ).toBe('鸿蒙 · Chrome')
    expect(
      agentWords('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Safari/604'),
    ).toBe('iPhone · Safari')
    expect(agentWords('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0')).toBe('Linux · Firefox')
  })
  it('stays as it came where nobody knows it, and empty where it is not told', () => {
    expect(agentWords('curl/8.5.0')).toBe('curl/8.5.0')
    expect(agentWords(null)).toBe('')
  })
})
