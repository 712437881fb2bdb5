import type { MaybeRefOrGetter } from 'vue'
import { toValue } from 'vue'
import { getFile } from '../../shared/api/client'
import type { Viewer } from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'

/** Who sees a project; the first page also names the project, for whoever sees nothing else of it. */
export function useViewers(project: MaybeRefOrGetter<string>, q: () => string) {
  return usePages<Viewer>(
    () => `/projects/${toValue(project)}/viewers`,
    () => ({ q: q(), limit: 50 }),
  )
}

export function viewersFile(project: string, q: string): Promise<Blob> {
  return getFile(`/projects/${project}/viewers.xlsx`, { q })
}
