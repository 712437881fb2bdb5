import { describe, expect, it } from 'vitest'
import { COLUMNS, placeColumns } from './columns'
import { CRITICAL, FINISHED, LATE, type PlanEdit, type TimelineData } from './data'
import { fit, letters } from './display'
import { moved, NOTHING_DONE, pending, redo, refusal, remember, sendable, stretched, undo } from './edits'
import { openBits, piece, planPages } from './exports'
import { filterRows } from './filter'
import { rowsAbove, scrollTopFor, seen, TALLEST, type View } from './geometry'
import { hitAt } from './hit'
import { layout, type Show } from './layout'
import { linkIndex, linksAcross, linksOf, linksOfRows, route } from './links'
import { finishVariance, planModel } from './model'
import { openAbove, openToLevel, visibleRows } from './rows'
import { perDayOf, ticks, timeScale, xOf, zoomOf, ZOOMS } from './scale'
import { findRows, nextFound } from './search'
import { svg } from './svg'
import { mix, paperPalette } from './theme'
import { DAY, dayText, finishText, minuteOf, NONE, weekNumber } from './time'
import { lastDay, restDays, workBetween, workTime } from './worktime'

const MONDAY = minuteOf('2026-03-02') / DAY
/** 标段 → 分部 (土方, 垫层) and a milestone; six days a week. */
function data(): TimelineData {
  const at = (day: number, minute: number): number => (MONDAY + day) * DAY + minute
  return {
    planId: 'p',
    revisionId: 'r',
    revisionState: 'DRAFT',
    name: '试验计划',
    dataDate: at(3, 0),
    projectStart: at(0, 480),
    projectFinish: at(9, 1080),
    calendars: [{ name: '六天', week: [480, 480, 480, 480, 480, 480, 0], exceptions: [[MONDAY + 1, 0]] }],
    rows: {
      id: ['s', 'd', 'a', 'b', 'm'],
      parent: [-1, 0, 1, 1, 0],
      wbs: ['1', '1.1', '1.1.1', '1.1.2', '1.2'],
      code: ['', '', 'A10', 'A20', 'M1'],
      name: ['一标段', '地基', '土方开挖', '垫层浇筑', '完工'],
      kind: [2, 2, 0, 0, 1],
      calendar: [0, 0, 0, 0, 0],
      duration: [0, 0, 1440, 960, 0],
      start: [at(0, 480), at(0, 480), at(0, 480), at(4, 480), at(9, 1080)],
      finish: [at(9, 1080), at(5, 1080), at(3, 1080), at(5, 1080), at(9, 1080)],
      baselineStart: [null, null, at(0, 480), at(2, 480), null],
      baselineFinish: [null, null, at(2, 1080), at(3, 1080), null],
      percent: [0, 0, 50, 0, 0],
      totalFloat: [0, 0, 0, 480, 0],
      freeFloat: [0, 0, 0, 0, 0],
      flags: [0, 0, CRITICAL | LATE, 0, CRITICAL],
    },
    links: { from: [2, 3], to: [3, 4], relation: [0, 0], lag: [0, 0] },
  }
}
const model = planModel(data())
const allOpen = openToLevel(model, model.levels)

describe('the model', () => {
  it('knows levels and branches from parents', () => {
    expect([...model.level]).toEqual([0, 1, 2, 2, 1])
    expect([...model.end]).toEqual([5, 4, 3, 4, 5])
    expect(model.levels).toBe(3)
  })
  it('keeps what is unknown unknown', () => {
    expect(model.baselineStart[0]).toBe(NONE)
    expect(finishVariance(model, 0)).toBeUndefined()
    expect(finishVariance(model, 2)).toBe(1)
  })
  it('reads an empty plan', () => {
    const empty = data()
    const rows = Object.fromEntries(Object.keys(empty.rows).map((key) => [key, []])) as unknown as TimelineData['rows']
    const none = planModel({ ...empty, dataDate: null, rows, links: { from: [], to: [], relation: [], lag: [] } })
    expect(none.size).toBe(0)
    expect(visibleRows(none, new Uint8Array(0)).rows).toHaveLength(0)
    expect(timeScale(none, NONE, 1, 500).width).toBe(500)
  })
})

describe('visible rows', () => {
  it('stop at closed branches', () => {
    expect([...visibleRows(model, openToLevel(model, 2)).rows]).toEqual([0, 1, 4])
    expect([...visibleRows(model, allOpen).rows]).toEqual([0, 1, 2, 3, 4])
    expect([...visibleRows(model, openToLevel(model, 2)).position]).toEqual([0, 1, -1, -1, 2])
  })
  it('open what hides a row', () => {
    const open = openToLevel(model, 1)
    expect(openAbove(model, open, 3)).toBe(true)
    expect(openAbove(model, open, 3)).toBe(false)
    expect(visibleRows(model, open).position[3]).toBe(3)
  })
  it('keep what a filter found with everything above it', () => {
    expect([...filterRows(model, 'late', NONE)!]).toEqual([1, 1, 1, 0, 0])
    expect([...filterRows(model, 'critical', NONE)!]).toEqual([1, 1, 1, 0, 1])
    expect([...filterRows(model, 'month', minuteOf('2026-03-31'))!]).toEqual([1, 1, 1, 1, 1])
    expect([...filterRows(model, 'month', minuteOf('2026-04-01'))!]).toEqual([0, 0, 0, 0, 0])
    expect(filterRows(model, 'all', NONE)).toBeUndefined()
  })
})

describe('search', () => {
  it('finds all words in name, number or code', () => {
    expect([...findRows(model, '土方')]).toEqual([2])
    expect([...findRows(model, 'a20 垫层')]).toEqual([3])
    expect([...findRows(model, '  ')]).toEqual([])
  })
  it('goes round at the ends', () => {
    const found = Int32Array.from([1, 3])
    expect([nextFound(found, -1, 1), nextFound(found, 1, 1), nextFound(found, 3, 1)]).toEqual([1, 3, 1])
    expect([nextFound(found, 1, -1), nextFound(found, 3, -1), nextFound(new Int32Array(0), 0, 1)]).toEqual([3, 1, -1])
  })
})

describe('time', () => {
  it('counts the end at midnight to the day before', () => {
    expect(finishText(minuteOf('2026-03-03'))).toBe('2026-03-02')
    expect(dayText(MONDAY)).toBe('2026-03-02')
    expect(minuteOf('nonsense')).toBe(NONE)
  })
  it('is laid out without gaps on every zoom', () => {
    for (const zoom of ZOOMS) {
      expect(zoomOf(perDayOf(zoom))).toBe(zoom)
      const scale = timeScale(model, NONE, perDayOf(zoom), 800)
      const { upper, lower } = ticks(scale, 0, 800)
      for (const line of [upper, lower])
        line.slice(1).forEach((tick, n) => expect(tick.x).toBeCloseTo(line[n]!.x + line[n]!.width, 6))
      expect(lower[0]!.x).toBeLessThanOrEqual(0)
      expect(xOf(scale, scale.origin)).toBe(0)
    }
  })
  it('knows days of rest and works around them', () => {
    const works = workTime(data().calendars[0]!)
    expect(restDays(works, MONDAY * DAY, (MONDAY + 6) * DAY)).toEqual([
      [MONDAY + 1, MONDAY + 2],
      [MONDAY + 6, MONDAY + 7],
    ])
    expect(workBetween(works, MONDAY, MONDAY + 7)).toBe(5 * 480)
    expect(lastDay(works, MONDAY, 960)).toBe(MONDAY + 2)
  })
})

describe('links', () => {
  it('are found by the rows they cross', () => {
    const index = linkIndex(model)
    expect(linksAcross(index, 0, 1, 10)).toEqual([])
    expect(linksAcross(index, 3, 3, 10).sort()).toEqual([0, 1])
    expect(linksAcross(index, 4, 4, 10)).toEqual([1])
    expect(linksAcross(index, 0, 4, 0)).toHaveLength(1)
  })
  it('are found by their rows', () => {
    const of = linksOfRows(model)
    expect([...linksOf(of, 3)].sort()).toEqual([0, 1])
    expect([...linksOf(of, 4)]).toEqual([1])
    expect([...linksOf(of, 0)]).toEqual([])
  })
  it('agree with looking at every link, on random plans', () => {
    let seed = 7
    const random = (most: number): number => (seed = (seed * 16807) % 2147483647) % most
    const from = Array.from({ length: 300 }, () => random(100))
    const to = from.map((row) => (row + 1 + random(98)) % 100)
    const index = linkIndex({ size: 100, from: Int32Array.from(from), to: Int32Array.from(to) } as typeof model)
    for (let n = 0; n < 50; n++) {
      const first = random(100)
      const last = first + random(100 - first)
      const slow = from.flatMap((row, link) =>
        Math.min(row, to[link]!) <= last && Math.max(row, to[link]!) >= first ? [link] : [],
      )
      expect(linksAcross(index, first, last, 1000).sort((a, b) => a - b)).toEqual(slow)
    }
  })
  it('run in right angles into the proper end', () => {
    const left = { left: 10, right: 50, y: 10 }
    const right = { left: 80, right: 120, y: 40 }
    for (const relation of [0, 1, 2, 3])
      for (const [from, to] of [
        [left, right],
        [right, left],
      ] as const) {
        const { points } = route(relation, from, to, 30, 12)
        for (let n = 2; n < points.length; n += 2)
          expect(points[n] === points[n - 2] || points[n + 1] === points[n - 1]).toBe(true)
        expect(points[0]).toBe(relation === 0 || relation === 2 ? from.right : from.left)
      }
    expect(route(0, left, right, 30, 12).heading, 'far away along its own row').toBe(1)
    expect(route(0, left, { ...right, left: 60 }, 30, 12).heading, 'close by onto its head').toBe(2)
    expect(route(2, left, right, 30, 12).heading).toBe(-1)
  })
})

describe('edits', () => {
  const span = [model.start[3]!, model.finish[3]!] as const
  it('move work over days of rest', () => {
    const [start, finish] = moved(model, 3, span, 960, MONDAY + 5)
    expect(dayText(Math.floor(start / DAY))).toBe('2026-03-07')
    expect(finishText(finish)).toBe('2026-03-09')
  })
  it('stretch by worked days and never to nothing', () => {
    expect(stretched(model, 3, span, 960, MONDAY + 7)[1]).toBe(1440)
    expect(stretched(model, 3, span, 960, MONDAY)[1]).toBe(480)
  })
  it('are refused with a reason', () => {
    expect(refusal(model, 0, 'move')).toBe('refusedSummary')
    expect(refusal(model, 3, 'move')).toBeUndefined()
  })
  it('can be undone and redone, and send only what counts', () => {
    const first: PlanEdit = { type: 'move', id: 'a', start: 1 }
    const second: PlanEdit = { type: 'move', id: 'a', start: 2 }
    const link: PlanEdit = { type: 'link', from: 'a', to: 'b', relation: 'FS', lag: 0 }
    const cut: PlanEdit = { type: 'unlink', from: 'a', to: 'b', relation: 'FS' }
    let history = remember(remember(remember(NOTHING_DONE, [first]), [second]), [link])
    expect(sendable(history)).toEqual([second, link])
    history = undo(undo(history))
    expect(sendable(history)).toEqual([first])
    expect(sendable(redo(redo(history)))).toEqual([second, link])
    expect(sendable(remember(history, [link, cut]))).toEqual([first])
    expect(undo(NOTHING_DONE)).toEqual(NOTHING_DONE)
  })
  it('show where a row would lie before anyone answered', () => {
    const spans = pending(model, [{ type: 'duration', id: 'b', minutes: 1440 }], () => 3)
    expect(finishText(spans.get(3)![1])).toBe('2026-03-09')
  })
})

const visible = visibleRows(model, allOpen)
const sizes = { row: 30, head: 50, letter: 13 }
const view: View = {
  model,
  visible,
  scale: timeScale(model, NONE, 20, 500),
  sizes,
  width: 900,
  height: 400,
  table: 400,
  columns: placeColumns(['name', 'start'], 400, 13),
  scrollX: 0,
  scrollY: 0,
}
const show: Show = {
  baseline: true,
  rest: true,
  names: true,
  open: allOpen,
  selected: -1,
  hovered: -1,
  focused: false,
  found: new Set(),
  links: [0],
  chosenLinks: [],
  today: NONE,
  ghosts: new Map(),
  handles: -1,
  pulled: null,
}

describe('the layout', () => {
  it('draws bars, baselines, the critical path and the data date', () => {
    const shapes = layout(view, show)
    const fills = shapes.map((one) => ('fill' in one ? one.fill : undefined))
    for (const wanted of ['bar', 'critical', 'criticalDone', 'baseline', 'summary', 'rest', 'dataDate'])
      expect(fills).toContain(wanted)
    expect(shapes.filter((one) => one.t === 'clip')).toHaveLength(shapes.filter((one) => one.t === 'unclip').length)
  })
  it('hits what it draws', () => {
    const x = 400 + xOf(view.scale, model.start[3]!) + 6
    expect(hitAt(view, x, 50 + 3 * 30 + 10, -1)).toEqual({ zone: 'bar', row: 3 })
    expect(hitAt(view, 14, 60, -1)).toEqual({ zone: 'caret', row: 0 })
    expect(hitAt(view, 200, 65, -1)).toEqual({ zone: 'table', row: 0 })
    expect(hitAt(view, 500, 20, -1).zone).toBe('head')
    expect(hitAt(view, 500, 390, -1).zone).toBe('none')
  })
  it('sees the rows in the window, and stretches the scroll bar of what is too tall', () => {
    expect(seen(view)).toEqual([0, 4])
    expect(seen({ ...view, scrollY: 65, height: 110 })).toEqual([2, 4])
    const rows = TALLEST * 3
    const bottom = TALLEST - 400
    expect(rowsAbove(bottom, rows, 50, 400)).toBeCloseTo(rows + 50 - 400)
    expect(scrollTopFor(rowsAbove(1234, rows, 50, 400), rows, 50, 400)).toBeCloseTo(1234)
  })
  it('becomes a drawing with escaped names', () => {
    const pen = { palette: paperPalette(), family: 'sans-serif', letter: 12, small: 11 }
    const drawing = svg(
      [{ t: 'text', x: 1, y: 2, text: '<土方 & "石方">', fill: 'ink' }, ...layout(view, show)],
      900,
      400,
      pen,
    )
    expect(drawing).toContain('&lt;土方 &amp; &quot;石方&quot;&gt;')
    expect(new DOMParser().parseFromString(drawing, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })
  it('cuts what does not fit', () => {
    expect(fit('土方开挖', 100, 13)).toBe('土方开挖')
    expect(fit('土方开挖与外运', 50, 13)).toBe('土方…')
    expect(letters('土a')).toBeCloseTo(1.57)
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(COLUMNS.every((one) => typeof one.text(model, 2) === 'string')).toBe(true)
  })
})

describe('weeks', () => {
  it('are numbered as GB/T 7408 counts them', () => {
    const week = (day: string): number => weekNumber(minuteOf(day) / DAY)
    expect(week('2026-01-01')).toBe(1)
    expect(week('2027-01-03')).toBe(53)
    expect(week('2027-01-04')).toBe(1)
    expect(week('2026-03-16')).toBe(12)
    expect(week('2024-12-30')).toBe(1)
    expect(week('2021-01-03')).toBe(53)
  })
})

describe('the head', () => {
  const head = (perDay: number, scrollX: number): string[] => {
    const scale = timeScale(model, NONE, perDay, 600)
    return layout({ ...view, scale, scrollX, width: 700, table: 100 }, show).flatMap((shape) =>
      shape.t === 'text' && shape.y < sizes.head && shape.x >= 100 ? [shape.text] : [],
    )
  }
  it('names months and weeks in Chinese, each zoom in its own words', () => {
    expect(head(perDayOf('week'), 0)).toEqual(expect.arrayContaining(['2026年3月', '第10周 3-2', '第11周 3-9']))
    expect(head(8, 0)).toEqual(expect.arrayContaining(['2026年3月', '第10周']))
    expect(head(perDayOf('day'), 0)).toEqual(expect.arrayContaining(['2026年3月', '2', '3']))
    expect(head(perDayOf('month'), 0)).toEqual(expect.arrayContaining(['2026年', '3月', '4月']))
  })
  it('leaves out a name of which only a piece would be seen', () => {
    const scale = timeScale(model, NONE, perDayOf('day'), 600)
    const april = xOf(scale, minuteOf('2026-03-03'))
    for (let scrollX = april - 40; scrollX < april + 40; scrollX += 3) {
      for (const shape of layout({ ...view, scale, scrollX, width: 700, table: 100 }, show)) {
        if (shape.t !== 'text' || shape.y >= sizes.head || shape.x < 60) continue
        const half = shape.align === 'center' ? (letters(shape.text) * sizes.letter) / 2 : 0
        expect(shape.x - half).toBeGreaterThan(96)
      }
    }
  })
})

describe('what is finished', () => {
  it('is not critical any more, neither in red nor in the filter', () => {
    const plan = data()
    const done = planModel({ ...plan, rows: { ...plan.rows, flags: plan.rows.flags.map(() => CRITICAL | FINISHED) } })
    expect([...filterRows(done, 'critical', NONE)!]).toEqual([0, 0, 0, 0, 0])
    const shapes = layout({ ...view, model: done }, show)
    expect(shapes.some((shape) => shape.t === 'box' && shape.fill === 'critical')).toBe(false)
  })
})

describe('on paper', () => {
  it('says which branches are open, one bit each, or nothing when all are', () => {
    expect(openBits(model, new Uint8Array(model.size).fill(1))).toBeNull()
    expect(openBits(model, openToLevel(model, 1))).toBe('AA')
    expect(openBits(model, openToLevel(model, 2))).toBe('AQ')
  })
  it('is cut into pages that each repeat the head', () => {
    const sheet = {
      model,
      visible: visibleRows(model, new Uint8Array(model.size).fill(1)),
      columns: ['name', 'start'] as const,
      today: NONE,
      options: { baseline: true, rest: true, names: true },
    }
    const pages = planPages(sheet, 900, 44 + 2 * 24)
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(page).toContain('任务名称')
    expect(pages[2]).toContain('完工')
    expect(piece(sheet, 900, 4, 2).view.visible.rows).toHaveLength(1)
  })
})
