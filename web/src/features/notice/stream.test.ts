import { describe, expect, it } from 'vitest'
import { badge, isFresh, listen, type Means, type News, type Source } from './stream'

const news = (unread: number, fresh = false): News => ({
  unread,
  fresh,
  latest: {
    id: `n${unread}`,
    kind: 'approval.turn',
    kindName: '待办',
    subject: '请办理：大桥',
    text: '等您办理。',
    link: '/approvals/1',
    at: '2026-03-02T01:00:00Z',
    readAt: null,
  },
})

class Heard implements Source {
  onerror: ((event: Event) => void) | null = null
  readyState = 1
  closed = false
  private say: ((event: MessageEvent<string>) => void) | undefined
  private displace: ((event: MessageEvent<string>) => void) | undefined
  addEventListener(name: string, hears: (event: MessageEvent<string>) => void): void {
    if (name === 'unread') this.say = hears
    else this.displace = hears
  }
  makesRoom(): void {
    this.displace?.(new MessageEvent('displaced', { data: '' }))
  }
  close(): void {
    this.closed = true
  }
  tells(what: News): void {
    this.say?.(new MessageEvent('unread', { data: JSON.stringify(what) }))
  }
  fails(readyState: number): void {
    this.readyState = readyState
    this.onerror?.(new Event('error'))
  }
}

/** A browser with one queue for the stream and a channel between its windows. */
function aBrowser() {
  const sources: Heard[] = []
  const waits: number[] = []
  const due: (() => void)[] = []
  const windows: ((what: News) => void)[] = []
  const queue: (() => Promise<void>)[] = []
  let held = false
  function next(): void {
    const work = held ? undefined : queue.shift()
    if (!work) return
    held = true
    void work().then(() => {
      held = false
      next()
    })
  }
  function means(): Means {
    let own: ((what: News) => void) | undefined
    return {
      source: () => {
        const one = new Heard()
        sources.push(one)
        return one
      },
      later: (work, wait) => {
        waits.push(wait)
        due.push(work)
        return () => due.splice(due.indexOf(work), 1)
      },
      channel: {
        tell: (what) => windows.filter((one) => one !== own).forEach((one) => one(what)),
        hears: (listener) => {
          own = listener
          windows.push(listener)
        },
        close: () => {
          if (own) windows.splice(windows.indexOf(own), 1)
        },
      },
      alone: (work, signal) => {
        queue.push(work)
        signal.addEventListener('abort', () => {
          if (queue.includes(work)) queue.splice(queue.indexOf(work), 1)
        })
        next()
      },
    }
  }
  return { sources, waits, due, means }
}

const nothing = (): void => undefined
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('what is new', () => {
  it('is held by one window and told to the others', () => {
    const browser = aBrowser()
    const first: News[] = []
    const second: News[] = []
    listen((what) => first.push(what), nothing, browser.means())
    listen((what) => second.push(what), nothing, browser.means())
    expect(browser.sources).toHaveLength(1)
    browser.sources[0]?.tells(news(1, true))
    expect(first).toEqual([news(1, true)])
    expect(second).toEqual([news(1, true)])
  })

  it('goes on in another window when the one that held it is closed', async () => {
    const browser = aBrowser()
    const second: News[] = []
    const close = listen(() => undefined, nothing, browser.means())
    listen((what) => second.push(what), nothing, browser.means())
    close()
    await settled()
    expect(browser.sources[0]?.closed).toBe(true)
    expect(browser.sources).toHaveLength(2)
    browser.sources[1]?.tells(news(2))
    expect(second).toEqual([news(2)])
  })

  it('is asked for again when the server closed it, ever more rarely until it answers', () => {
    const browser = aBrowser()
    listen(() => undefined, nothing, browser.means())
    for (let i = 0; i < 6; i++) {
      browser.sources[i]?.fails(2)
      browser.due.shift()?.()
    }
    expect(browser.waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
    browser.sources[6]?.tells(news(1))
    browser.sources[6]?.fails(2)
    expect(browser.waits[6]).toBe(5_000)
  })

  it('is left to the browser while the browser tries itself', () => {
    const browser = aBrowser()
    listen(() => undefined, nothing, browser.means())
    browser.sources[0]?.fails(0)
    expect(browser.waits).toEqual([])
    expect(browser.sources[0]?.closed).toBe(false)
  })

  it('makes room when too many are open, and does not push itself in again', () => {
    const browser = aBrowser()
    let asks = 0
    listen(nothing, () => asks++, browser.means())
    browser.sources[0]?.makesRoom()
    expect(asks).toBe(1)
    expect(browser.sources[0]?.closed).toBe(true)
    expect(browser.waits).toEqual([])
    expect(browser.sources).toHaveLength(1)
  })

  it('is heard without locks and channels too', () => {
    const browser = aBrowser()
    const heard: News[] = []
    const { source, later } = browser.means()
    const close = listen((what) => heard.push(what), nothing, { source, later })
    browser.sources[0]?.tells(news(3))
    expect(heard).toEqual([news(3)])
    close()
    expect(browser.sources[0]?.closed).toBe(true)
  })
})

describe('the bell', () => {
  it('speaks up for what came, not for what was there', () => {
    expect(isFresh(news(2), undefined)).toBe(false)
    expect(isFresh(news(2), 2)).toBe(false)
    expect(isFresh(news(1), 2)).toBe(false)
    expect(isFresh(news(3), 2)).toBe(true)
    expect(isFresh(news(2, true), 2)).toBe(true)
    expect(isFresh({ unread: 0, fresh: true, latest: null }, 1)).toBe(false)
  })

  it('shows no nought and nothing longer than it has room for', () => {
    expect(badge(0, '99+')).toBe('')
    expect(badge(7, '99+')).toBe('7')
    expect(badge(100, '99+')).toBe('99+')
  })
})
