import { describe, expect, it } from 'vitest'
import { ALL, APART, CHAIN, CHOICE, INVESTMENT, REGION, route, SPLIT, TANGLED, user } from './drawing.sample'
import { addBranch, change, insert, lead, mayRemove, moveBranch, remove, removeBranch, targets } from './edit'
import { after, exits, find, frames, meetingOf, MET, startOf, type Arrow, type Route } from './graph'
import { begin, changed, redone, undone } from './history'
import { layout, sizes, type Box, type Point } from './layout'
import { outline, type Item } from './outline'

const FIELDS = [INVESTMENT, REGION]
const ids = (items: Item[]): string[] => items.map((item) => item.step.id)
const idsOf = (route: Route): string[] => route.steps.map((step) => step.id)
const exit = (from: string, at = 0): Arrow => ({ from, exit: at })

/** What the server asks of the steps and arrows of a route; sentences, none for a whole one. */
function torn(route: Route): string[] {
  const faults: string[] = []
  const start = startOf(route)
  const reached = after(route, start)
  const inside = frames(route)
  const at = new Map(idsOf(route).map((id) => [id, 0]))
  if (at.size !== route.steps.length) faults.push('an id twice')
  for (const step of route.steps) {
    if (step.id !== start && !reached.has(step.id)) faults.push(`${step.id} is not reached`)
    if (after(route, step.id).has(step.id)) faults.push(`${step.id} loops`)
    if (step.type === 'end' && inside.get(step.id) !== '') faults.push(`${step.id} ends within a split`)
    if (step.type === 'split' && (step.branches.length < 2 || step.branches.includes(step.join)))
      faults.push(`${step.id} is thin`)
    if (step.type === 'user')
      for (const other of step.apartFrom)
        if (!after(route, other).has(step.id)) faults.push(`${step.id} apart from ${other}`)
    exits(step).forEach((next, n) => {
      const to = find(route, next)
      if (!to) faults.push(`${step.id} leads nowhere`)
      else if (to.type !== 'join') {
        const frame =
          step.type === 'split'
            ? [inside.get(step.id), `${step.id} ${n}`].filter(Boolean).join(' / ')
            : inside.get(step.id)
        if (inside.get(next) !== frame) faults.push(`${step.id} to ${next} crosses a split`)
      } else {
        const split = route.steps.find((one) => one.type === 'split' && one.join === next)
        const outer = inside.get(split?.id ?? '') ?? '?'
        const own = (inside.get(step.id) ?? '').slice(outer === '' ? 0 : outer.length + 3)
        if (own.includes(' / ') || !own.startsWith(`${split?.id} `))
          faults.push(`${step.id} comes to ${next} from elsewhere`)
      }
    })
  }
  return faults
}

describe('an outline', () => {
  it('tells a chain in its order', () => expect(ids(outline(CHAIN))).toEqual(['start', '甲', '乙', 'end']))

  it('tells the ways of a choice up to where they meet', () => {
    const items = outline(CHOICE)
    expect(ids(items)).toEqual(['start', '大项目', '丙', 'end'])
    expect(items[1]?.ways.map((way) => ids(way.items))).toEqual([['甲', '乙'], []])
    expect(items[1]?.next).toEqual({ from: '大项目', exit: MET })
  })

  it('tells a split with its join after it', () => {
    const items = outline(SPLIT)
    expect(ids(items)).toEqual(['start', '并联1', '汇合1', '丁', 'end'])
    expect(items[1]?.ways.map((way) => ids(way.items))).toEqual([['甲'], ['乙', '丙']])
    expect(items[1]?.next).toBeNull()
  })

  it('tells nothing twice where ways share a step, and says where they go', () => {
    const [, choice] = outline(TANGLED)
    expect(choice?.ways.map((way) => [ids(way.items), way.goesTo])).toEqual([
      [['甲', '丙'], null],
      [['乙'], null],
      [[], '丙'],
    ])
    expect(ids(outline(TANGLED))).toEqual(['start', '条件1', '丁', 'end'])
  })

  it('lets ways end apart', () => {
    const items = outline(APART)
    expect(ids(items)).toEqual(['start', '甲', '条件1'])
    expect(items[2]?.ways.map((way) => ids(way.items))).toEqual([['early'], ['乙', 'end']])
    expect(items[2]?.next).toBeNull()
  })

  it.each(Object.entries(ALL))('of %s tells every step once', (_, one) =>
    expect(
      flat(outline(one))
        .map((item) => item.step.id)
        .sort(),
    ).toEqual(idsOf(one).sort()),
  )
})

describe('inserting', () => {
  it('puts a step into the arrow meant', () => {
    const { route: now, step } = insert(CHAIN, exit('甲'), 'user')
    expect(ids(outline(now))).toEqual(['start', '甲', step, '乙', 'end'])
    expect(idsOf(now)).toEqual(['start', '甲', step, '乙', 'end'])
  })

  it('gives ids that are free and can be read', () => {
    const once = insert(SPLIT, exit('丁'), 'split')
    expect(once.step).toBe('并联2')
    expect(idsOf(once.route)).toContain('汇合2')
  })

  it('a choice begins with one way that has a condition, and 其他', () => {
    const { route: now, step } = insert(CHAIN, exit('甲'), 'choice', FIELDS)
    expect(find(now, step)).toEqual({
      type: 'choice',
      id: '条件1',
      branches: [{ when: [{ field: 'investment', operator: 'AT_LEAST', value: '' }], next: '乙' }],
      otherwise: '乙',
    })
    expect(now.fields).toEqual([INVESTMENT])
  })

  it('after the ways of a choice have met, catches every one of them', () => {
    const { route: now, step } = insert(CHOICE, { from: '大项目', exit: MET }, 'user')
    expect(ids(outline(now))).toEqual(['start', '大项目', step, '丙', 'end'])
    expect(find(now, '乙')).toMatchObject({ next: step })
    expect(find(now, '大项目')).toMatchObject({ otherwise: step })
  })

  it('into one way leaves the other alone', () => {
    const { route: now, step } = insert(CHOICE, exit('大项目', 1), 'user')
    const [, choice] = outline(now)
    expect(choice?.ways.map((way) => ids(way.items))).toEqual([['甲', '乙'], [step]])
  })
})

describe('taking out', () => {
  it('joins what was before and after, and forgets who had to be apart from it', () => {
    const { route: now } = remove(CHAIN, '甲')
    expect(ids(outline(now))).toEqual(['start', '乙', 'end'])
    expect(find(now, '乙')).toMatchObject({ apartFrom: [] })
  })

  it('of a choice keeps the way 其他', () =>
    expect(idsOf(remove(CHOICE, '大项目').route)).toEqual(['start', '丙', 'end']))

  it('leaves no field declared that no condition looks at', () =>
    expect(remove(CHOICE, '大项目').route.fields).toEqual([]))

  it('of a split takes its ways and its join with it', () =>
    expect(idsOf(remove(SPLIT, '并联1').route)).toEqual(['start', '丁', 'end']))

  it('of the only step on a way of a split leaves no empty way, and no split of one', () =>
    expect(idsOf(remove(SPLIT, '甲').route)).toEqual(['start', '乙', '丙', '丁', 'end']))

  it('of a way takes what only it came by', () => {
    expect(idsOf(removeBranch(TANGLED, '条件1', 0).route)).toEqual(['start', '条件1', '乙', '丙', '丁', 'end'])
    expect(idsOf(removeBranch(CHOICE, '大项目', 0).route)).toEqual(['start', '丙', 'end'])
    expect(idsOf(removeBranch(SPLIT, '并联1', 1).route)).toEqual(['start', '甲', '丁', 'end'])
  })

  it('leaves start, end and join alone', () => {
    for (const id of ['start', 'end', '汇合1']) expect(remove(SPLIT, id).route).toBe(SPLIT)
  })
})

describe('leading elsewhere', () => {
  const may = (one: Route, at: Arrow) => targets(one, at).map((step) => step.id)

  it('offers what comes later, never what came before', () => {
    expect(may(CHAIN, exit('甲'))).toEqual(['乙', 'end'])
    expect(may(CHAIN, exit('乙'))).toEqual(['end'])
  })

  it('stays within the way of a split', () => {
    expect(may(SPLIT, exit('甲'))).toEqual(['汇合1'])
    expect(may(SPLIT, exit('乙'))).toEqual(['丙', '汇合1'])
    expect(may(SPLIT, exit('并联1', 0))).toEqual(['甲'])
  })

  it('skips steps, which go when nobody comes by them', () => {
    expect(idsOf(lead(CHAIN, exit('甲'), 'end'))).toEqual(['start', '甲', 'end'])
    expect(find(lead(TANGLED, exit('条件1', 2), 'end'), '条件1')).toMatchObject({ otherwise: 'end' })
  })

  it('refuses what would make a loop', () => expect(lead(CHAIN, exit('乙'), '甲')).toBe(CHAIN))
})

describe('ways', () => {
  it('are added before 其他, and asked in another order when moved', () => {
    const { route: two } = addBranch(CHOICE, '大项目', FIELDS)
    expect(find(two, '大项目')).toMatchObject({ branches: [{ next: '甲' }, { next: '丙' }] })
    expect(find(moveBranch(two, '大项目', 1, -1), '大项目')).toMatchObject({
      branches: [{ next: '丙' }, { next: '甲' }],
    })
    expect(moveBranch(two, '大项目', 0, -1)).toBe(two)
  })

  it('of a split begin with somebody to decide', () => {
    const { route: three, step } = addBranch(SPLIT, '并联1')
    expect(find(three, '并联1')).toMatchObject({ branches: ['甲', '乙', step] })
    expect(find(three, step)).toMatchObject({ type: 'user', next: '汇合1' })
  })
})

describe('a route', () => {
  it.each(Object.entries(ALL))('%s comes back as it was when nothing is done to it', (_, one) => {
    const copy = JSON.parse(JSON.stringify(one)) as Route
    const [first] = copy.steps
    expect(first && change(copy, first)).toEqual(one)
    expect(torn(one)).toEqual([])
  })

  it('stays whole whatever is done to it, is told whole and drawn whole', () => {
    const random = seeded(7)
    const any = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)]
    for (let round = 0; round < 60; round++) {
      let now: Route = any(Object.values(ALL)) ?? CHAIN
      for (let act = 0; act < 25 && now.steps.length < 40; act++) {
        const before = now
        const step = any(now.steps)
        if (!step) continue
        const places = layout(outline(now), sizes(14)).spots.map((spot) => spot.at)
        const place = any(places)
        const kind = any(['user', 'choice', 'split', 'user', 'sub'] as const) ?? 'user'
        const out = Math.floor(random() * exits(step).length)
        const to = any(targets(now, exit(step.id, out)))
        const acts = [
          () => (place ? insert(now, place, kind, FIELDS).route : now),
          () => (mayRemove(step) ? remove(now, step.id).route : now),
          () => addBranch(now, step.id, FIELDS).route,
          () => removeBranch(now, step.id, out).route,
          () => (to ? lead(now, exit(step.id, out), to.id) : now),
        ]
        now = any(acts)?.() ?? now
        expect({ faults: torn(now), before }).toEqual({ faults: [], before })
        const told = flat(outline(now)).map((item) => item.step.id)
        expect([...told].sort()).toEqual(idsOf(now).sort())
        const drawn = layout(outline(now), sizes(14))
        const arrows = now.steps.flatMap((one) => exits(one).map((next, n) => `${one.id} ${n} ${next}`))
        expect(drawn.lines.map((line) => `${line.at.from} ${line.at.exit} ${line.to}`).sort()).toEqual(arrows.sort())
        expect(overlapping(drawn.boxes)).toEqual([])
        expect(drawn.lines.filter((line) => slanted(line.points)).map((line) => line.at)).toEqual([])
      }
    }
  })
})

describe('a layout', () => {
  it('is the same each time and lies below itself', () => {
    const size = sizes(14)
    const drawn = layout(outline(CHOICE), size)
    expect(layout(outline(CHOICE), size)).toEqual(drawn)
    const y = (id: string) => drawn.boxes.find((box) => box.step.id === id)?.y ?? NaN
    expect(y('start')).toBeLessThan(y('大项目'))
    expect(y('大项目')).toBeLessThan(y('甲'))
    expect(y('乙')).toBeLessThan(y('丙'))
  })

  it('has a place to insert on every way and where they have met', () => {
    const at = layout(outline(CHOICE), sizes(14)).spots.map((spot) => `${spot.at.from} ${spot.at.exit}`)
    expect(at.sort()).toEqual(['start 0', '大项目 0', '甲 0', '乙 0', '大项目 1', `大项目 ${MET}`, '丙 0'].sort())
  })

  it('puts the condition over its way', () => {
    const drawn = layout(outline(CHOICE), sizes(14))
    expect(drawn.labels.map((label) => label.exit)).toEqual([0, 1])
    expect(drawn.labels[0]?.x).toBe(drawn.boxes.find((box) => box.step.id === '甲')?.x)
  })

  it('grows with the letters', () =>
    expect(layout(outline(CHAIN), sizes(18)).height).toBeGreaterThan(layout(outline(CHAIN), sizes(14)).height))
})

describe('where ways meet', () => {
  it('is the nearest step none of them avoids', () => {
    expect(meetingOf(CHOICE, '大项目')).toBe('丙')
    expect(meetingOf(TANGLED, '条件1')).toBe('丁')
    expect(meetingOf(APART, '条件1')).toBeNull()
    expect(meetingOf(SPLIT, '并联1')).toBe('汇合1')
  })
})

describe('history', () => {
  const named = (name: string): Route => ({ ...CHAIN, name })

  it('goes back and forth', () => {
    const one = changed(begin(CHAIN), named('一'))
    const two = changed(one, named('二'))
    expect(undone(two).now.name).toBe('一')
    expect(undone(undone(undone(two))).now).toBe(CHAIN)
    expect(redone(undone(two)).now.name).toBe('二')
  })

  it('takes letters typed into one field for one change', () => {
    const typed = changed(
      changed(changed(begin(CHAIN), named('一'), 'name'), named('一二'), 'name'),
      named('一二三'),
      'name',
    )
    expect(undone(typed).now).toBe(CHAIN)
  })

  it('a new change ends what might have been done again', () =>
    expect(changed(undone(changed(begin(CHAIN), named('一'))), named('二')).future).toEqual([]))
})

it('a route without a start tells nothing rather than fail', () =>
  expect(outline(route([user('甲', '乙')]))).toEqual([]))

/** Everything in an outline. */
function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...item.ways.flatMap((way) => flat(way.items))])
}

/** Pairs of boxes that lie over one another. */
function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2,
      )
      .map((other) => `${one.step.id} over ${other.step.id}`),
  )
}

/** Whether a line runs otherwise than down, up or across. */
function slanted(points: readonly Point[]): boolean {
  return points.some((point, at) => {
    const next = points[at + 1]
    return next !== undefined && next.x !== point.x && next.y !== point.y
  })
}

/** The same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
