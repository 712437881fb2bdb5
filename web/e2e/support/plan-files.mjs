/**
 * Plan files as three programs would write them, from one description: our template filled in (XLSX), Microsoft Project
 * (MSPDI) and Primavera (XER). Dates stand relative to the day a story runs.
 */
import { zip } from './zip.mjs'

/**
 * @typedef {object} Row a line of a plan; its number is its place, from 1
 * @property {number} level 1 is outermost
 * @property {string} name
 * @property {number} [days] working days; none for a summary, 0 for a milestone
 * @property {string} [after] predecessors as in the template: "3", "3SS+5", several by ";"
 * @property {number} [quantity]
 * @property {string} [unit]
 */

/** @param {string} day @param {number} days */
export function shifted(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A school of five floors, begun 24 days before the day given: three activities are under way, all others come later.
 * @returns {Row[]}
 */
export function schoolRows() {
  /** @type {Row[]} */
  const rows = [
    { level: 1, name: '施工准备' },
    { level: 2, name: '场地平整与临时设施', days: 12 },
    { level: 1, name: '地基与基础' },
    { level: 2, name: '土方开挖与基坑支护', days: 25, after: '2SS+5', quantity: 12600, unit: '立方米' },
    { level: 2, name: '旋挖桩施工', days: 30, after: '4SS+5', quantity: 186, unit: '根' },
    { level: 2, name: '承台与基础梁', days: 24, after: '5;4', quantity: 1450, unit: '立方米' },
    { level: 2, name: '地下室结构', days: 32, after: '6FS-6', quantity: 2300, unit: '立方米' },
    { level: 2, name: '基础验收', days: 0, after: '7' },
  ]
  const number = () => rows.length
  const floors = ['一层', '二层', '三层', '四层', '五层']
  rows.push({ level: 1, name: '主体结构' })
  let before = 8
  /** @type {number[]} */
  const done = []
  for (const floor of floors) {
    rows.push({ level: 2, name: `${floor}结构` })
    rows.push({ level: 3, name: `${floor}柱墙钢筋与模板`, days: 8, after: String(before), quantity: 62, unit: '吨' })
    rows.push({ level: 3, name: `${floor}梁板钢筋与模板`, days: 7, after: `${number()}FS-2`, quantity: 88, unit: '吨' })
    rows.push({
      level: 3,
      name: `${floor}混凝土浇筑与养护`,
      days: 6,
      after: String(number()),
      quantity: 410,
      unit: '立方米',
    })
    before = number()
    done.push(before)
  }
  rows.push({ level: 2, name: '主体结构封顶', days: 0, after: String(before) })
  const topped = number()
  rows.push({ level: 1, name: '砌体与屋面' })
  let wall = 0
  floors.forEach((floor, at) => {
    rows.push({
      level: 2,
      name: `${floor}砌体`,
      days: 10,
      after: [`${done[at]}FS+14`, wall ? `${wall}SS+6` : ''].filter(Boolean).join(';'),
      quantity: 380,
      unit: '立方米',
    })
    wall = number()
  })
  rows.push({ level: 2, name: '屋面防水与保温', days: 20, after: String(topped), quantity: 3100, unit: '平方米' })
  const roof = number()
  rows.push({ level: 1, name: '机电安装' })
  rows.push({ level: 2, name: '给排水与消防管道', days: 45, after: `${done[2]}FS+10`, quantity: 5200, unit: '米' })
  const water = number()
  rows.push({ level: 2, name: '电气与智能化', days: 50, after: `${water}SS+8`, quantity: 8600, unit: '米' })
  const power = number()
  rows.push({ level: 2, name: '通风与空调', days: 35, after: `${water}SS+15` })
  const air = number()
  rows.push({ level: 1, name: '装饰装修' })
  rows.push({ level: 2, name: '内墙抹灰', days: 30, after: `${wall}SS+8`, quantity: 18600, unit: '平方米' })
  const plaster = number()
  rows.push({
    level: 2,
    name: '外墙保温与饰面',
    days: 40,
    after: `${wall};${roof}SS+10`,
    quantity: 7400,
    unit: '平方米',
  })
  const facade = number()
  rows.push({ level: 2, name: '门窗安装', days: 22, after: `${plaster}SS+15`, quantity: 640, unit: '樘' })
  rows.push({ level: 2, name: '楼地面与吊顶', days: 35, after: `${plaster};${water}`, quantity: 9800, unit: '平方米' })
  const floor = number()
  rows.push({ level: 1, name: '室外工程与验收' })
  rows.push({ level: 2, name: '室外管网与道路', days: 30, after: `${facade}FS-10` })
  const outside = number()
  rows.push({ level: 2, name: '运动场与绿化', days: 25, after: `${outside}FS-8`, quantity: 14000, unit: '平方米' })
  rows.push({ level: 2, name: '消防验收', days: 10, after: `${floor};${power};${air}` })
  rows.push({ level: 2, name: '竣工预验收与整改', days: 15, after: `${number()};${number() - 1}` })
  rows.push({ level: 2, name: '竣工验收', days: 0, after: String(number()) })
  return rows
}

/** A small plan that lies in the future. @returns {Row[]} */
export function roadRows() {
  return [
    { level: 1, name: '道路工程' },
    { level: 2, name: '路基土方', days: 20 },
    { level: 2, name: '雨污水管道', days: 25, after: '2SS+8' },
    { level: 2, name: '水稳基层', days: 14, after: '2;3' },
    { level: 2, name: '沥青面层', days: 8, after: '4FS+5' },
    { level: 2, name: '人行道与路缘石', days: 16, after: '4' },
    { level: 2, name: '照明与交通设施', days: 12, after: '6SS+6' },
    { level: 2, name: '道路验收', days: 0, after: '5;6;7' },
  ]
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @param {Row[]} rows @param {number} at */
const isSummary = (rows, at) => (rows[at + 1]?.level ?? 0) > (rows[at]?.level ?? 0)

/**
 * Our template, filled in.
 * @param {string} title @param {string} start @param {Row[]} rows
 */
export function workbook(title, start, rows) {
  const head = [
    '序号*',
    '级别*',
    '任务名称*',
    '类型',
    '日历',
    '工期（天）',
    '前置任务',
    '限制类型',
    '限制日期',
    '最迟完成',
    '实际开始',
    '实际完成',
    '完成百分比',
    '工程量',
    '单位',
  ]
  const lines = rows.map((row, at) => [
    at + 1,
    row.level,
    row.name,
    isSummary(rows, at) ? '' : row.days === 0 ? '里程碑' : '任务',
    '',
    isSummary(rows, at) ? '' : (row.days ?? 0),
    row.after ?? '',
    '',
    '',
    '',
    '',
    '',
    '',
    row.quantity ?? '',
    row.unit ?? '',
  ])
  const about = [
    ['计划名称', title],
    ['计划开始日期', start],
    ['默认日历', '每天施工，全年不停'],
  ]
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const kind = 'http://schemas.openxmlformats.org/package/2006'
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${kind}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${kind}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="项目" sheetId="1" r:id="r1"/><sheet name="计划" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${kind}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(main, about),
    'xl/worksheets/sheet2.xml': sheet(main, [head, ...lines]),
  })
}

/** @param {string} main @param {(string | number)[][]} lines */
function sheet(main, lines) {
  const rows = lines.map((cells, at) => {
    const texts = cells.map((cell, column) => {
      const place = `${String.fromCharCode(65 + column)}${at + 1}`
      if (cell === '') return ''
      return typeof cell === 'number'
        ? `<c r="${place}"><v>${cell}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    })
    return `<row r="${at + 1}">${texts.join('')}</row>`
  })
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** Predecessors of a row: number, kind as MSPDI counts it, lag in days. @param {string} after */
function links(after) {
  return after.split(';').map((one) => {
    const [, number, kind = 'FS', lag = '0'] = /^(\d+)(FS|SS|FF|SF)?([+-]\d+)?$/.exec(one.trim()) ?? []
    return { number: Number(number), kind, lag: Number(lag) }
  })
}

/**
 * Microsoft Project's XML: one calendar of seven days, eight hours each.
 * @param {string} title @param {string} start @param {Row[]} rows
 */
export function mspdi(title, start, rows) {
  const KINDS = { FF: 0, FS: 1, SF: 2, SS: 3 }
  const times =
    '<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>'
  const week = [1, 2, 3, 4, 5, 6, 7]
    .map((day) => `<WeekDay><DayType>${day}</DayType><DayWorking>1</DayWorking>${times}</WeekDay>`)
    .join('')
  const tasks = rows.map((row, at) => {
    const hours = (row.days ?? 0) * 8
    const before = row.after
      ? links(row.after)
          .map(
            (one) =>
              `<PredecessorLink><PredecessorUID>${one.number}</PredecessorUID><Type>${KINDS[/** @type {keyof typeof KINDS} */ (one.kind)]}</Type><LinkLag>${one.lag * 4800}</LinkLag><LagFormat>7</LagFormat></PredecessorLink>`,
          )
          .join('')
      : ''
    return `<Task><UID>${at + 1}</UID><ID>${at + 1}</ID><Name>${escaped(row.name)}</Name><Type>0</Type><OutlineLevel>${row.level}</OutlineLevel><Start>${start}T08:00:00</Start><Duration>PT${hours}H0M0S</Duration><DurationFormat>7</DurationFormat><Milestone>${row.days === 0 ? 1 : 0}</Milestone><Summary>${isSummary(rows, at) ? 1 : 0}</Summary><CalendarUID>-1</CalendarUID>${before}</Task>`
  })
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project"><SaveVersion>14</SaveVersion><Title>${escaped(title)}</Title><ScheduleFromStart>1</ScheduleFromStart><StartDate>${start}T08:00:00</StartDate><CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>3360</MinutesPerWeek><DaysPerMonth>20</DaysPerMonth><Calendars><Calendar><UID>1</UID><Name>每天施工</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>${week}</WeekDays></Calendar></Calendars><Tasks>${tasks.join('')}</Tasks></Project>`,
    'utf8',
  )
}

/**
 * Primavera's XER: the summaries as WBS, the rest as activities.
 * @param {string} title @param {string} start @param {Row[]} rows
 */
export function xer(title, start, rows) {
  /** @type {string[]} */
  const wbs = [`%R\t1000\t1\t\t${title}\tP1\tY\t0`]
  /** @type {string[]} */
  const tasks = []
  /** @type {string[]} */
  const preds = []
  /** @type {number[]} */
  const above = [1000]
  let count = 0
  rows.forEach((row, at) => {
    above.length = row.level
    const parent = above[row.level - 1] ?? 1000
    if (isSummary(rows, at)) {
      above[row.level] = 1001 + at
      wbs.push(`%R\t${1001 + at}\t1\t${parent}\t${row.name}\tW${at + 1}\tN\t${at + 1}`)
      return
    }
    const kind = row.days === 0 ? 'TT_FinMile' : 'TT_Task'
    const hours = (row.days ?? 0) * 8
    tasks.push(
      `%R\t${at + 1}\t1\t${parent}\t1\tA${String((at + 1) * 10).padStart(4, '0')}\t${row.name}\t${kind}\tTK_NotStart\tDT_FixedDUR2\tCP_Drtn\t${hours}\t${hours}\t0`,
    )
    for (const one of row.after ? links(row.after) : []) {
      preds.push(`%R\t${++count}\t${at + 1}\t${one.number}\t1\t1\tPR_${one.kind}\t${one.lag * 8}`)
    }
  })
  const day = (/** @type {number} */ n) => `(0||${n}()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))`
  const calendar = `(0||CalendarData()((0||DaysOfWeek()(${[1, 2, 3, 4, 5, 6, 7].map(day).join('')}))(0||Exceptions()())))`
  return Buffer.from(
    [
      `ERMHDR\t19.12\t${start}\tProject\tadmin\tadmin\tdbxDatabaseNoName\tProject Management\tCNY`,
      '%T\tCALENDAR',
      '%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tbase_clndr_id\tlast_chng_date\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tmonth_hr_cnt\tyear_hr_cnt\tclndr_data',
      `%R\t1\tY\t每天施工\t\t\t\tCA_Base\t8\t56\t240\t2920\t${calendar}`,
      '%T\tPROJECT',
      '%F\tproj_id\tproj_short_name\tplan_start_date\tlast_recalc_date\tclndr_id\tcritical_drtn_hr_cnt',
      `%R\t1\tP1\t${start} 08:00\t${start} 08:00\t1\t0`,
      '%T\tPROJWBS',
      '%F\twbs_id\tproj_id\tparent_wbs_id\twbs_name\twbs_short_name\tproj_node_flag\tseq_num',
      ...wbs,
      '%T\tTASK',
      '%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\tduration_type\tcomplete_pct_type\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt\tphys_complete_pct',
      ...tasks,
      '%T\tTASKPRED',
      '%F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt',
      ...preds,
      '%E',
      '',
    ].join('\r\n'),
    'utf8',
  )
}
