import type { TableBlock } from './model'

export interface HeadCell {
  text: string
  colspan: number
  rowspan: number
}

/** The head of a block with equal neighbours merged, as the official forms print it. */
export function headRows(block: TableBlock, labels: string[]): HeadCell[][] {
  const depth = Math.max(1, ...block.columns.map((column) => column.head.length))
  const rows: HeadCell[][] = Array.from({ length: depth }, () => [])
  labels.forEach((text) => rows[0]!.push({ text, colspan: 1, rowspan: depth }))
  for (let level = 0; level < depth; level++) {
    let column = 0
    while (column < block.columns.length) {
      const head = block.columns[column]!.head
      const text = head[level]
      let end = column + 1
      if (text !== undefined) {
        const path = head.slice(0, level + 1).join('\u0000')
        const last = level === head.length - 1
        while (!last && block.columns[end]?.head.slice(0, level + 1).join('\u0000') === path) {
          end++
        }
        rows[level]!.push({ text, colspan: end - column, rowspan: last ? depth - level : 1 })
      }
      column = end
    }
  }
  return rows
}

/** The labels that a block's rows have before their amounts. */
export function labelsOf(block: TableBlock): ('code' | 'text' | 'number')[] {
  const labels: ('code' | 'text' | 'number')[] = []
  if (block.rows.some((row) => row.code !== undefined)) {
    labels.push('code')
  }
  labels.push('text')
  if (block.rows.some((row) => row.number !== undefined)) {
    labels.push('number')
  }
  return labels
}

export const LABEL_HEADS = { code: '科目编码', text: '项目', number: '行次' }
