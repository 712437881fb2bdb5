import type { Duties } from '../../shared/api/contract'

/** The posts nobody holds, in the order in which they are to be filled. */
export function postsToFill(duties: Pick<Duties, 'posts'> | undefined): Duties['posts'] {
  return (duties?.posts ?? []).filter((post) => post.people.length === 0)
}
