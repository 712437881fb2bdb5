const EVERY = 1000
const AT_MOST = 10_000

/**
 * Asks again each second while something is awaited that takes about a second, for ten seconds at the most: what takes
 * longer does not come sooner by asking. For `refetchInterval`; what is asked for by hand afterwards is asked once.
 */
export function whileAwaited<T>(awaits: (data: T) => boolean) {
  let since: number | undefined
  return (query: { state: { data: T | undefined } }): number | false => {
    const { data } = query.state
    if (data === undefined || !awaits(data)) {
      since = undefined
      return false
    }
    since ??= Date.now()
    return Date.now() - since < AT_MOST ? EVERY : false
  }
}
