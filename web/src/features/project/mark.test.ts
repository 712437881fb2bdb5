import { describe, expect, it } from 'vitest'
import { byOrganisation } from './mark'

const of = (name: string, post: string | null, organisation: string) => ({
  id: name,
  name,
  post,
  organisation: { id: organisation, name: organisation },
})

describe('those who would see a project no more', () => {
  it('stand under their organisation, with their posts where they have one', () => {
    expect(
      byOrganisation([
        of('赵石磊', '项目经理', '施工一'),
        of('孔立柱', null, '施工一'),
        of('孙明察', '总监', '监理一'),
      ]),
    ).toEqual([
      { name: '施工一', people: ['赵石磊（项目经理）', '孔立柱'] },
      { name: '监理一', people: ['孙明察（总监）'] },
    ])
  })
})
