/** Colours by their meaning; the layout names them, the drawing looks them up. */
export interface Palette {
  paper: string
  head: string
  ink: string
  quiet: string
  line: string
  edge: string
  rest: string
  hover: string
  chosen: string
  focus: string
  bar: string
  done: string
  critical: string
  criticalDone: string
  baseline: string
  summary: string
  milestone: string
  link: string
  linkChosen: string
  dataDate: string
  today: string
  late: string
  ghost: string
}
export type Paint = keyof Palette

/** The tokens in light, for pages without them and for paper. */
const LIGHT: Record<string, string> = {
  '--paper': '#ffffff',
  '--page': '#f5f7fa',
  '--ink': '#1f2933',
  '--ink-2': '#52606d',
  '--line': '#d9dfe7',
  '--line-strong': '#7b8794',
  '--hover': '#f0f4f9',
  '--blue': '#0b57b7',
  '--blue-tint': '#e8f1fc',
  '--red': '#b71c1c',
  '--green': '#167a45',
  '--grey-tint': '#edf0f4',
  '--orange': '#a33d00',
  '--focus': '#f0a000',
}

function channels(colour: string): [number, number, number] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim())
  const hex = short
    ? `#${short
        .slice(1)
        .map((one) => one + one)
        .join('')}`
    : colour.trim()
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  return long ? [parseInt(long[1]!, 16), parseInt(long[2]!, 16), parseInt(long[3]!, 16)] : undefined
}

/** A colour between two, as older browsers have no `color-mix`; `share` of the first. */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first)
  const b = channels(second)
  if (!a || !b) return first
  const hex = a.map((value, n) => Math.round(value * share + b[n]! * (1 - share)).toString(16))
  return `#${hex.map((one) => one.padStart(2, '0')).join('')}`
}

export function palette(token: (name: string) => string): Palette {
  const of = (name: string): string => token(name).trim() || LIGHT[name] || '#000000'
  const paper = of('--paper')
  return {
    paper,
    head: of('--page'),
    ink: of('--ink'),
    quiet: of('--ink-2'),
    line: of('--line'),
    edge: of('--line-strong'),
    rest: of('--grey-tint'),
    hover: of('--hover'),
    chosen: of('--blue-tint'),
    focus: of('--focus'),
    bar: mix(of('--blue'), paper, 0.38),
    done: of('--blue'),
    critical: mix(of('--red'), paper, 0.38),
    criticalDone: of('--red'),
    baseline: mix(of('--line-strong'), paper, 0.62),
    summary: of('--ink'),
    milestone: of('--ink'),
    link: mix(of('--line-strong'), paper, 0.7),
    linkChosen: of('--blue'),
    dataDate: of('--red'),
    today: of('--green'),
    late: of('--red'),
    ghost: of('--orange'),
  }
}

export const paperPalette = (): Palette => palette(() => '')

/** The palette of the page as it looks now. */
export function pagePalette(element: Element): Palette {
  const style = getComputedStyle(element)
  return palette((name) => style.getPropertyValue(name))
}
