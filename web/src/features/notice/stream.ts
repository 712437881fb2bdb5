import type { UnreadNotices } from '../../shared/api/contract'

/** What the server pushes: what is unread now, and whether something came since it was told last. */
export interface News extends UnreadNotices {
  fresh: boolean
}

/** The part of an EventSource that is used. */
export interface Source {
  onerror: ((event: Event) => void) | null
  readonly readyState: number
  addEventListener(name: string, hears: (event: MessageEvent<string>) => void): void
  close(): void
}

/** What the browser gives; each may be absent in an old one or on plain HTTP, and is then done without. */
export interface Means {
  source: () => Source
  /** To the other windows of this browser. */
  channel?: { tell: (news: News) => void; hears: (listener: (news: News) => void) => void; close: () => void }
  /** Runs the work in one window at a time, until what it gives is settled. */
  alone?: (work: () => Promise<void>, signal: AbortSignal) => void
  later: (work: () => void, wait: number) => () => void
}

const CLOSED = 2
const FIRST_WAIT = 5_000
const LONGEST_WAIT = 60_000

/**
 * Listens to what is new. Of several windows one holds the stream and tells the others; when it goes, another takes its
 * place. A stream that was refused or lost for good is tried again, ever more rarely: a server that is restarted is found
 * again. Who has too many open is told that this one made room, and asks from then on. Gives back the way to stop.
 */
export function listen(hears: (news: News) => void, displaced: () => void, means: Means = browser()): () => void {
  const stop = new AbortController()
  means.channel?.hears(hears)
  const hold = () =>
    new Promise<void>((settled) => {
      const close = hear(
        means,
        (news) => {
          hears(news)
          means.channel?.tell(news)
        },
        displaced,
      )
      const end = () => {
        close()
        settled()
      }
      if (stop.signal.aborted) end()
      else stop.signal.addEventListener('abort', end)
    })
  if (means.alone && means.channel) means.alone(hold, stop.signal)
  else void hold()
  return () => {
    stop.abort()
    means.channel?.close()
  }
}

function hear(means: Means, hears: (news: News) => void, displaced: () => void): () => void {
  let source: Source | undefined
  let cancel: (() => void) | undefined
  let wait = FIRST_WAIT
  const open = () => {
    const now = means.source()
    source = now
    now.addEventListener('unread', (event) => {
      wait = FIRST_WAIT
      hears(JSON.parse(event.data) as News)
    })
    now.addEventListener('displaced', () => {
      now.close()
      displaced()
    })
    now.onerror = () => {
      // As long as it is not closed the browser itself comes back, with the number of what it heard last.
      if (now.readyState !== CLOSED) return
      now.close()
      cancel = means.later(open, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  }
  open()
  return () => {
    cancel?.()
    source?.close()
  }
}

/** Whether to say that something came: the server says so, or there is more than was known before. */
export function isFresh(news: News, known: number | undefined): boolean {
  return news.latest !== null && (news.fresh || (known !== undefined && news.unread > known))
}

/** The number on the bell; nothing when there is none. */
export function badge(unread: number, many: string): string {
  return unread === 0 ? '' : unread > 99 ? many : String(unread)
}

interface Locks {
  request(name: string, options: { signal: AbortSignal }, work: () => Promise<void>): Promise<void>
}

function browser(): Means {
  const means: Means = {
    source: () => new EventSource('/api/v1/notices/stream'),
    later: (work, wait) => {
      const timer = setTimeout(work, wait)
      return () => clearTimeout(timer)
    },
  }
  const locks = (navigator as { locks?: Locks }).locks
  const Channel = (globalThis as { BroadcastChannel?: typeof BroadcastChannel }).BroadcastChannel
  if (!locks || !Channel) return means
  const channel = new Channel('mingdu-notices')
  return {
    ...means,
    channel: {
      tell: (news) => channel.postMessage(news),
      hears: (listener) => {
        channel.onmessage = (event: MessageEvent<News>) => listener(event.data)
      },
      close: () => channel.close(),
    },
    // Given up when the window stops waiting; nothing is lost by that.
    alone: (work, signal) => void locks.request('mingdu-notices', { signal }, work).catch(() => undefined),
  }
}
