import { useQuery } from '@tanstack/vue-query'
import { get } from '../../shared/api/client'
import type { CodeList, Desk, Page, PortfolioRow, Region } from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

export interface PortfolioFilters {
  region: string
  type: string
  stage: string
  lamp: string
  basis: string
  sort: string
}

/** What waits for me and how much there is; looked at again every minute while it is on screen. */
export const useDesk = () =>
  useQuery({ queryKey: ['desk'], queryFn: ({ signal }) => get<Desk>('/desk', {}, signal), refetchInterval: 60_000 })

export const usePortfolio = (filters: () => PortfolioFilters) =>
  usePages<PortfolioRow>(
    () => '/portfolio',
    () => ({ ...filters(), limit: 50 }),
  )

export const useCodes = (list: string) =>
  useQuery({
    queryKey: ['standard', 'code-list', list],
    queryFn: ({ signal }) => get<CodeList>(`/standard/code-lists/${list}`, {}, signal),
    staleTime: 600_000,
  })

export const useRegions = () =>
  useQuery({
    queryKey: ['regions', ''],
    queryFn: ({ signal }) => get<Pick<Page<Region>, 'items'>>('/regions', {}, signal),
    staleTime: 600_000,
  })
