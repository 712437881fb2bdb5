import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Screens never name a field of the data standard themselves: labels come from there, through StandardField. */
const root = 'src'
const api = JSON.parse(readFileSync('../server/src/main/resources/api/openapi.json', 'utf8'))
const { enum: places, 'x-names': names } = api.components.schemas.StandardPlace as {
  enum: string[]
  'x-names': string[]
}
const named = new Map(places.map((place, index) => [place, names[index] ?? '']))

/** Forms whose fields are those of an entity, and the words beside them. */
const FORMS = [
  ['features/project/ProjectForm.vue', 'features/project/project.zh-CN.json', ['project']],
  ['features/project/LotForm.vue', 'features/project/project.zh-CN.json', ['lot']],
  ['features/project/PartForm.vue', 'features/project/project.zh-CN.json', []],
  ['features/access/OrganisationForm.vue', 'features/access/access.zh-CN.json', ['organisation']],
  ['features/access/PersonNewPage.vue', 'features/access/access.zh-CN.json', ['person']],
  ['features/progress/ReportingForm.vue', 'features/progress/progress.zh-CN.json', ['progress']],
  ['features/plan/ActivityEdit.vue', 'features/plan/plan.zh-CN.json', []],
  ['features/plan/ThresholdsPage.vue', 'features/plan/plan.zh-CN.json', ['threshold']],
  ['features/access/GrantForm.vue', 'features/access/access.zh-CN.json', []],
  ['features/access/RegionForm.vue', 'features/access/access.zh-CN.json', ['region']],
  ['features/standard/CodeItemForm.vue', 'features/standard/standard.zh-CN.json', []],
] as const
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')

function leaves(words: unknown, at = ''): [string, string][] {
  return typeof words === 'string'
    ? [[at, words]]
    : Object.entries(words as object).flatMap(([key, value]) => leaves(value, at === '' ? key : `${at}.${key}`))
}

describe.each(FORMS)('%s', (form, words, entities) => {
  it('takes every label from the data standard', () => {
    const labelled = [...read(form).matchAll(/<FormField\b[^>]*?\bname="([^"]+)"/g)].map((found) => found[1])
    expect(labelled.filter((name) => !['from'].includes(name ?? ''))).toEqual([])
    expect(read(form)).toContain('<StandardField')
  })
  it('says no length itself', () => expect(read(form)).not.toMatch(/max-length/))
  it('has no words of its own for fields the standard names', () => {
    const standard = new Set(
      [...named].filter(([place]) => entities.some((one) => place.startsWith(`${one}.`))).map(([, name]) => name),
    )
    const doubled = leaves(JSON.parse(read(words)))
      .filter(([, word]) => standard.has(word))
      .map(([key, word]) => `${key}: ${word}`)
    expect(doubled).toEqual([])
  })
})

/** The parts of a route of approvals, which is drawn and checked as a whole, as the server does. */
const DRAWN = [
  'features/route/ChoiceFields.vue',
  'features/route/MatrixFields.vue',
  'features/route/SubFields.vue',
  'features/route/RouteEditor.vue',
  'features/route/UserFields.vue',
]

/**
 * What is asked for without being kept: signing in, also by a certificate, a step as it was drawn, a row to link to, a trial. And what somebody
 * calls a key of their own, which nobody else reads.
 */
const NO_RECORD = [
  'app/CertificateAnswer.vue: certificate-file',
  'app/CertificateAnswer.vue: certificate-signature',
  'app/PasskeysPanel.vue: passkey-name',
  'app/PasskeysPanel.vue: passkey-new-name',
  'app/PasswordPage.vue: again',
  'app/PasswordPage.vue: current',
  'app/PasswordPage.vue: next',
  'app/SecondFactorPage.vue: code',
  'app/SecondFactorPage.vue: code',
  'app/SecondFactorPage.vue: password',
  'app/SecondFactorPage.vue: password',
  'app/SetupPage.vue: again',
  'app/SignInPage.vue: code',
  'app/SignInPage.vue: login',
  'app/SignInPage.vue: password',
  'app/StepUpDialog.vue: ',
  'features/access/NewPassword.vue: ',
  'features/approval/ActDialog.vue: ',
  'features/plan/ActivityEdit.vue: from',
  'features/route/TrialDrawer.vue: ',
  'features/route/TrialDrawer.vue: trial-project',
]

it('no other form labels a field itself', () => {
  const own: string[] = []
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.vue') || file === 'shared/ui/StandardField.vue' || DRAWN.includes(file)) continue
    for (const found of read(file).matchAll(/<FormField\b[^>]*?\s:?name="([^"]+)"/g)) {
      const name = found[0].includes(':name=') ? '' : (found[1] ?? '')
      own.push(`${file}: ${name}`)
    }
  }
  expect(own.sort()).toEqual(NO_RECORD)
})

it('every place a screen names is in the standard', () => {
  const unknown: string[] = []
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.vue')) continue
    for (const found of read(file).matchAll(/<StandardField\b[^>]*?\sfield="([^"]+)"/g)) {
      if (!named.has(found[1] ?? '')) unknown.push(`${file}: ${found[1] ?? ''}`)
    }
  }
  expect(unknown).toEqual([])
})

it('the chart, which is also drawn without a server, calls its columns as the standard does', () => {
  const chart = JSON.parse(read('timeline/timeline.zh-CN.json')) as Record<string, string>
  const columns: Record<string, string> = {
    columnWbs: 'activity.wbs',
    columnName: 'activity.name',
    columnCode: 'activity.code',
    columnDuration: 'activity.durationDays',
    columnStart: 'activity.start',
    columnFinish: 'activity.finish',
    columnBaselineStart: 'activity.baselineStart',
    columnBaselineFinish: 'activity.baselineFinish',
    columnVariance: 'activity.finishVarianceDays',
    columnPercent: 'activity.percent',
    columnFloat: 'activity.totalFloatDays',
    columnFreeFloat: 'activity.freeFloatDays',
  }
  for (const [word, place] of Object.entries(columns)) {
    expect(chart[word]?.replace(/（天）$/, '')).toBe(named.get(place))
  }
})
