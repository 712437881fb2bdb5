import { describe, expect, it } from 'vitest'
import type { Activity } from '../../shared/api/contract'
import { aStandard } from '../../shared/standard.sample'
import {
  checkReporting,
  isLate,
  lessThanBefore,
  measured,
  methods,
  opening,
  promised,
  quantityFor,
  shareOf,
} from './reporting'

const TODAY = '2026-09-15'
const standard = aStandard({
  'progress.cause': { name: '滞后原因', kind: 'code' },
  'progress.note': { maxLength: 1000 },
})
const activity: Activity = {
  id: 'a1',
  planId: 'p',
  revisionId: 'r',
  projectId: 'x',
  projectName: '项目',
  lotId: null,
  quantityDone: null,
  wbs: '1.1',
  code: 'A1010',
  name: '底板浇筑',
  kind: 'TASK',
  calendarName: '七天制',
  durationDays: 10,
  start: '2026-09-08',
  finish: '2026-09-20',
  baselineStart: '2026-09-06',
  baselineFinish: '2026-09-25',
  finishVarianceDays: 0,
  percent: 58,
  officialPercent: 40,
  totalFloatDays: 0,
  critical: true,
  nearCritical: false,
  constraintKind: 'AS_SOON_AS_POSSIBLE',
  constraintDay: null,
  constraint: '',
  quantity: null,
  unit: null,
  actualStart: '2026-09-09',
  actualFinish: null,
  can: ['report'],
}
const measuredActivity: Activity = { ...activity, quantity: '1200', unit: 'm³' }

describe('a report as it opens', () => {
  it('stands at the last value, today', () => {
    const fields = opening(activity, TODAY)
    expect(fields).toMatchObject({ method: 'PERCENT', percent: 58, forDay: TODAY, actualStart: '2026-09-09' })
    expect(checkReporting(fields, activity, TODAY, standard).form).toEqual({
      forDay: TODAY,
      method: 'PERCENT',
      percent: 58,
      actualStart: '2026-09-09',
    })
  })
  it('starts where the plan starts, but never after today', () => {
    expect(opening({ ...activity, actualStart: null }, TODAY).actualStart).toBe('2026-09-08')
    expect(opening({ ...activity, actualStart: null, start: '2026-09-20' }, TODAY).actualStart).toBe(TODAY)
  })
  it('is by quantity where there is one', () => {
    expect(methods(activity)).toEqual(['PERCENT', 'DATES'])
    expect(methods(measuredActivity)[0]).toBe('QUANTITY')
    expect(methods({ ...measuredActivity, kind: 'FINISH_MILESTONE' })).toEqual(['DATES'])
  })
})

describe('a quantity', () => {
  it('stands for a share and a share for a quantity', () => {
    expect(shareOf('300', measuredActivity)).toBe(25)
    expect(shareOf('', measuredActivity)).toBeNull()
    expect(quantityFor(60, measuredActivity)).toBe('720')
  })
  it('is read with separators', () => expect(measured('1200.5', 'm³')).toBe('1,200.5 m³'))
})

describe('a report that is sent', () => {
  it('finishes on its day when it says a hundred', () => {
    const fields = { ...opening(activity, TODAY), percent: 100 }
    expect(checkReporting(fields, activity, TODAY, standard).form?.actualFinish).toBe(TODAY)
  })
  it('asks for the reason when it is late', () => {
    const late = { ...activity, finishVarianceDays: 4 }
    const fields = opening(late, TODAY)
    expect(isLate(fields, late)).toBe(true)
    expect(checkReporting(fields, late, TODAY, standard).errors[0]?.field).toBe('cause')
    expect(checkReporting({ ...fields, cause: 'LAND' }, late, TODAY, standard).form?.cause).toBe('LAND')
  })
  it('is late past its day and not done', () => {
    const fields = opening({ ...activity, baselineFinish: '2026-09-10' }, TODAY)
    expect(isLate(fields, { ...activity, baselineFinish: '2026-09-10' })).toBe(true)
    expect(isLate({ ...fields, percent: 100 }, { ...activity, baselineFinish: '2026-09-10' })).toBe(false)
  })
  it('is late when its finish was, however it is reported', () => {
    const done = { ...opening(activity, TODAY), percent: 100, forDay: '2026-09-28' }
    expect(isLate({ ...done, actualFinish: '2026-09-26' }, activity)).toBe(true)
    expect(isLate({ ...done, actualFinish: '2026-09-25' }, activity)).toBe(false)
    const dates = { ...done, method: 'DATES' as const }
    expect(isLate({ ...dates, actualFinish: '2026-09-26' }, activity)).toBe(true)
    expect(isLate({ ...dates, actualFinish: '2026-09-24' }, { ...activity, finishVarianceDays: 3 })).toBe(false)
  })
  it('is late when clearly less is done than the baseline promised by its day', () => {
    expect(promised(activity, '2026-09-15')).toBe(50)
    expect(promised(activity, '2026-10-01')).toBe(100)
    expect(promised({ ...activity, baselineStart: null }, '2026-09-15')).toBeNull()
    const fields = opening({ ...activity, percent: 20 }, TODAY)
    expect(isLate({ ...fields, percent: 46 }, activity)).toBe(true)
    expect(isLate({ ...fields, percent: 48 }, activity)).toBe(false)
  })
  it('never lies in the future or runs backwards', () => {
    const fields = opening(activity, TODAY)
    expect(checkReporting({ ...fields, forDay: '2026-09-16' }, activity, TODAY, standard).errors[0]?.field).toBe(
      'forDay',
    )
    const backwards = { ...fields, method: 'DATES' as const, actualFinish: '2026-09-01' }
    expect(checkReporting(backwards, activity, TODAY, standard).errors[0]?.field).toBe('actualFinish')
  })
  it('says why when it says less than before', () => {
    const less = { ...opening(activity, TODAY), percent: 50 }
    expect(checkReporting(less, activity, TODAY, standard).errors[0]?.field).toBe('note')
    expect(checkReporting({ ...less, note: '收方更正' }, activity, TODAY, standard).form?.percent).toBe(50)
    expect(lessThanBefore({ ...opening(activity, TODAY), percent: 50 }, activity)).toHaveLength(1)
    expect(lessThanBefore(opening(activity, TODAY), activity)).toHaveLength(0)
  })
  it('by dates carries what remains', () => {
    const fields = { ...opening(activity, TODAY), method: 'DATES' as const, remainingDays: '3' }
    expect(checkReporting(fields, activity, TODAY, standard).form).toMatchObject({ method: 'DATES', remainingDays: 3 })
  })
})
