import type { Part, PartLevel } from '../../shared/api/contract'

export interface PartNode extends Part {
  depth: number
  children: PartNode[]
}

const LEVELS: readonly PartLevel[] = ['UNIT', 'DIVISION', 'SUBDIVISION', 'BATCH']

/** The level below a level (GB 50300: 单位工程 → 分部 → 分项 → 检验批); nothing lies below a batch. */
export function levelBelow(level: PartLevel | null): PartLevel | undefined {
  return level === null ? 'UNIT' : LEVELS[LEVELS.indexOf(level) + 1]
}

/** The parts as trees, each row of children by code. A part whose parent is not at hand stands at the top. */
export function treeOf(parts: readonly Part[]): PartNode[] {
  const nodes = new Map(parts.map((part) => [part.id, { ...part, depth: 0, children: [] as PartNode[] }]))
  const roots: PartNode[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId)
    ;(parent?.children ?? roots).push(node)
  }
  const settle = (rows: PartNode[], depth: number) => {
    rows.sort((a, b) => a.code.localeCompare(b.code, 'zh-CN', { numeric: true }))
    for (const row of rows) {
      row.depth = depth
      settle(row.children, depth + 1)
    }
  }
  settle(roots, 0)
  return roots
}

/** The rows on screen: children only of those that are open. */
export function rowsOf(roots: readonly PartNode[], open: ReadonlySet<string>): PartNode[] {
  return roots.flatMap((node) => [node, ...(open.has(node.id) ? rowsOf(node.children, open) : [])])
}

/** A number that follows the last one of its kind: 01 → 02, 009 → 010, and 01 where there is none. */
export function nextCode(siblings: readonly { code: string }[]): string {
  const last = siblings[siblings.length - 1]?.code
  const found = /^(.*?)(\d+)$/.exec(last ?? '')
  if (!found) return siblings.length === 0 ? '01' : ''
  const digits = found[2] ?? ''
  return (found[1] ?? '') + String(Number(digits) + 1).padStart(digits.length, '0')
}
