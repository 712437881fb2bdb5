import type { PlanModel } from './model'

/** Rows whose name, WBS or code contains the words, in outline order. Several words must all be there. */
export function findRows(model: PlanModel, text: string): Int32Array {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (!wanted.length) return new Int32Array(0)
  const found: number[] = []
  for (let row = 0; row < model.size; row++) {
    const hay = `${model.rowName[row]} ${model.wbs[row] ?? ''} ${model.code[row] ?? ''}`.toLowerCase()
    if (wanted.every((word) => hay.includes(word))) found.push(row)
  }
  return Int32Array.from(found)
}

/** The find after (or before) a row, going round at the end; -1 when there is none. */
export function nextFound(found: Int32Array, row: number, step: 1 | -1): number {
  if (!found.length) return -1
  if (step === 1) {
    for (const one of found) if (one > row) return one
    return found[0]!
  }
  for (let n = found.length - 1; n >= 0; n--) if (found[n]! < row) return found[n]!
  return found[found.length - 1]!
}
