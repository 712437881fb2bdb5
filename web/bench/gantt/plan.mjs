/**
 * A generated plan of so many rows: 标段 → 单位工程 → 分部工程 → 分项工程 → 检验批, links about as many as rows, baseline,
 * progress, 5 % milestones. Always the same for the same number.
 */

const DAY = 1440
const FIRST = Math.round((Date.UTC(2026, 0, 5) - Date.UTC(2000, 0, 1)) / 86_400_000)
const LEVELS = ['标段', '单位工程', '分部工程', '分项工程', '检验批']
/** Children of a row on each level. */
const CHILDREN = [8, 8, 6, 10]
const SPAN_DAYS = 1000

/** @param {number} size @returns {any} the data of a timeline, see src/timeline/data.ts */
export function makePlan(size) {
  let seed = 20260915
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  /** @type {Record<string, any[]>} */
  const rows = {}
  for (const column of 'id parent wbs code name kind calendar duration start finish baselineStart baselineFinish percent totalFloat freeFloat flags'.split(
    ' ',
  ))
    rows[column] = []
  /** @type {number[][]} */
  const children = []
  const dataDay = FIRST + 260

  /** @param {number} parent @param {number} level @param {string} wbs */
  function add(parent, level, wbs) {
    const row = rows['id'].length
    rows['id'].push(`019a${row.toString(16).padStart(8, '0')}-7abc-8def-0123456789ab`)
    rows['parent'].push(parent)
    rows['wbs'].push(wbs)
    rows['code'].push(`A${1000 + row * 10}`)
    rows['name'].push(`${LEVELS[level]} ${row + 1}`)
    rows['kind'].push(level < 4 ? 2 : random() < 0.05 ? 1 : 0)
    for (const column of [
      'calendar',
      'duration',
      'start',
      'finish',
      'baselineStart',
      'baselineFinish',
      'percent',
      'totalFloat',
      'freeFloat',
      'flags',
    ])
      rows[column].push(0)
    children.push([])
    if (parent >= 0) children[parent].push(row)
    return row
  }

  /** @param {number} parent @param {number} level @param {string} wbs */
  function grow(parent, level, wbs) {
    if (level > 4) return
    const count = CHILDREN[level - 1]
    for (let n = 0; n < count && rows['id'].length < size; n++) {
      const own = `${wbs}.${n + 1}`
      grow(add(parent, level, own), level + 1, own)
    }
  }
  for (let root = 1; rows['id'].length < size; root++) grow(add(-1, 0, `${root}`), 1, `${root}`)

  const from = []
  const to = []
  let at = FIRST
  let before = -1
  for (let row = 0; row < size; row++) {
    if (rows['kind'][row] === 2) continue
    at += Math.floor(random() * 4)
    if (at > FIRST + SPAN_DAYS) at = FIRST + Math.floor(random() * 200)
    const days = rows['kind'][row] === 1 ? 0 : 2 + Math.floor(random() * 12)
    const late = random() < 0.3 ? Math.floor(random() * 9) : 0
    const start = at * DAY + 480
    const finish = days ? (at + days - 1) * DAY + 1080 : start
    rows['start'][row] = start
    rows['finish'][row] = finish
    rows['baselineStart'][row] = start - late * DAY
    rows['baselineFinish'][row] = finish - late * DAY
    rows['duration'][row] = days * 480
    const done = finish < dataDay * DAY ? 100 : start < dataDay * DAY ? Math.floor(random() * 90) : 0
    const critical = random() < 0.12
    rows['percent'][row] = done
    rows['totalFloat'][row] = critical ? 0 : 480 * Math.floor(1 + random() * 30)
    rows['flags'][row] = (critical ? 1 : 0) | (late > 2 ? 4 : 0) | (done ? 8 : 0) | (done === 100 ? 16 : 0)
    if (before >= 0) {
      from.push(before)
      to.push(row)
      if (random() < 0.3) {
        from.push(Math.max(0, before - Math.floor(random() * 40)))
        to.push(row)
      }
    }
    before = row
  }
  for (let row = size - 1; row >= 0; row--) {
    if (rows['kind'][row] !== 2) continue
    const own = children[row]
    if (!own.length) {
      rows['kind'][row] = 0
      rows['start'][row] = at * DAY + 480
      rows['finish'][row] = (at + 2) * DAY + 1080
      rows['baselineStart'][row] = rows['start'][row]
      rows['baselineFinish'][row] = rows['finish'][row]
      continue
    }
    /** @param {string} column @param {(...values: number[]) => number} pick */
    const roll = (column, pick) => own.reduce((sum, child) => pick(sum, rows[column][child]), rows[column][own[0]])
    for (const column of ['start', 'baselineStart']) rows[column][row] = roll(column, Math.min)
    for (const column of ['finish', 'baselineFinish']) rows[column][row] = roll(column, Math.max)
    rows['duration'][row] = ((rows['finish'][row] - rows['start'][row]) / DAY) * 480
    rows['percent'][row] = Math.round(own.reduce((sum, child) => sum + rows['percent'][child], 0) / own.length)
    rows['flags'][row] = own.some((child) => rows['flags'][child] & 1) ? 1 : 0
  }
  return {
    planId: 'bench',
    revisionId: 'bench',
    revisionState: 'DRAFT',
    name: `生成的计划（${size} 行）`,
    dataDate: dataDay * DAY,
    projectStart: FIRST * DAY,
    projectFinish: Math.max(...rows['finish'].slice(0, 1000)),
    calendars: [{ name: '六天工作制', minutesPerDay: 480, week: [480, 480, 480, 480, 480, 480, 0], exceptions: [] }],
    rows,
    links: { from, to, relation: from.map(() => 0), lag: from.map(() => 0) },
  }
}
