import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, getFile, send, type Query } from '../../shared/api/client'
import type {
  Answer,
  Id,
  Obstacle,
  ObstacleActForm,
  ObstacleForm,
  ObstacleRow,
  Project,
} from '../../shared/api/contract'
import { usePages } from '../../shared/api/pages'
import { uploadFile } from '../../shared/upload'

export const useObstacles = (filters: () => Query) =>
  usePages<ObstacleRow>(
    () => '/obstacles',
    () => ({ ...filters(), limit: 50 }),
  )

export const useObstacle = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['obstacle', id()]),
    queryFn: ({ signal }) => get<Obstacle>(`/obstacles/${id()}`, {}, signal),
  })

/** The project an obstacle is met on, with the lots one sees. */
export const useProject = (id: () => Id) =>
  useQuery({
    queryKey: computed(() => ['project', id()]),
    queryFn: ({ signal }) => get<Project>(`/projects/${id()}`, {}, signal),
  })

/** What may be attached: bytes of one file, how many, and how their names end. */
export const useLimit = () =>
  useQuery({
    queryKey: ['obstacles', 'limit'],
    queryFn: ({ signal }) => get<Answer<'/obstacles/limit'>>('/obstacles/limit', {}, signal),
    staleTime: Infinity,
  })

export const obstaclesFile = (filters: Query) => getFile('/obstacles.xlsx', filters)

export const raiseObstacle = (input: { project: Id; form: ObstacleForm }, key: string) =>
  send<{ id: Id }>('POST', `/projects/${input.project}/obstacles`, input.form, key)

export const takeAct = (input: { id: Id; form: ObstacleActForm }, key: string) =>
  send<Obstacle>('POST', `/obstacles/${input.id}/acts`, input.form, key)

export function attachFile(input: { id: Id; file: File }, key: string, progress: (share: number) => void) {
  const form = new FormData()
  form.set('file', input.file)
  return uploadFile<Obstacle>(`/obstacles/${input.id}/attachments`, form, key, progress)
}
