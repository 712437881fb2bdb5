import { createApp, h } from 'vue'
import type { PlanEdit, TimelineData } from './data'
import Timeline from './Timeline.vue'

/**
 * The timeline on a page of its own, without a server: one script, the style sheet inside, working from a file.
 *
 *   <script type="application/json" id="plan">…the data of GET /plans/{id}/timeline…</script>
 *   <script src="timeline-standalone.js"></script>     or its text between the tags
 *
 * It fills `#timeline` when there is one, else the page. Follows the browser's light or dark.
 */
export interface MountOptions {
  editable?: boolean
  today?: string
  edited?: (edits: PlanEdit[]) => void
}

export function mount(host: Element, data: TimelineData, options: MountOptions = {}): () => void {
  const app = createApp({
    render: () =>
      h(Timeline, {
        data,
        editable: options.editable === true,
        today: options.today ?? null,
        onEdit: (edits: PlanEdit[]) => options.edited?.(edits),
      }),
  })
  app.mount(host)
  return () => app.unmount()
}

function localDay(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function followSystem(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = (): void => void document.documentElement.classList.toggle('dark', dark.matches)
  show()
  dark.addEventListener('change', show)
}

function start(): void {
  const plan = document.getElementById('plan')
  if (!plan) return
  followSystem()
  let host = document.getElementById('timeline')
  if (!host) {
    host = document.createElement('div')
    host.id = 'timeline'
    document.body.append(host)
  }
  host.classList.add('timeline-alone')
  mount(host, JSON.parse(plan.textContent ?? '') as TimelineData, { today: localDay() })
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
