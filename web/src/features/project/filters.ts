import { computed } from 'vue'
import { addressed } from '../../shared/addressed'

/** What the list of projects is narrowed and ordered by; each choice is kept in the page's address. */
export function useFilters() {
  const narrowing = {
    q: addressed('q'),
    region: addressed('region'),
    type: addressed('type'),
    stage: addressed('stage'),
    status: addressed('status'),
  }
  const sort = addressed('sort', '-updatedAt')
  const choices = Object.entries(narrowing)
  const query = computed(() => ({
    ...Object.fromEntries(choices.map(([name, choice]) => [name, choice.value])),
    sort: sort.value,
  }))
  const narrowed = computed(() => choices.some(([, choice]) => choice.value !== ''))
  function clear(): void {
    for (const [, choice] of choices) choice.value = ''
  }
  return { ...narrowing, sort, query, narrowed, clear }
}
