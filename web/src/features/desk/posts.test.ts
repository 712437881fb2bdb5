import { expect, it } from 'vitest'
import type { Duties } from '../../shared/api/contract'
import { postsToFill } from './posts'

it('asks for the posts nobody holds, one after the other', () => {
  const somebody = [{ id: '1', name: '郑守正' }]
  const posts: Duties['posts'] = [
    { role: 'SYS', roleName: '系统管理员', people: somebody },
    { role: 'SEC', roleName: '安全管理员', people: [] },
    { role: 'LOG', roleName: '审计管理员', people: [] },
  ]
  expect(postsToFill({ posts }).map((post) => post.role)).toEqual(['SEC', 'LOG'])
  expect(postsToFill({ posts: [] })).toEqual([])
  expect(postsToFill(undefined)).toEqual([])
})
