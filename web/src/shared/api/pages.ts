import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { whileAwaited } from './awaited'
import { get, type Query } from './client'
import type { Page } from './contract'

/**
 * A list read page by page: its rows so far, how many there are, and more of them when asked. Of rows that still wait
 * for something (`awaits`) it finds out by itself.
 */
export function usePages<T>(
  path: () => string,
  filters: () => Query,
  enabled: () => boolean = () => true,
  awaits?: (row: T) => boolean,
) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['pages', path(), filters()]),
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path(), { ...filters(), after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: computed(enabled),
    ...(awaits
      ? {
          refetchInterval: whileAwaited<{ pages: Page<T>[] }>((read) =>
            read.pages.some((page) => page.items.some(awaits)),
          ),
        }
      : {}),
  })
  return {
    query,
    rows: computed<T[]>(() => query.data.value?.pages.flatMap((page) => page.items) ?? []),
    total: computed(() => query.data.value?.pages[0]?.total ?? undefined),
    hasMore: computed(() => query.hasNextPage.value),
    loadingMore: computed(() => query.isFetchingNextPage.value),
    more: () => query.fetchNextPage(),
  }
}
