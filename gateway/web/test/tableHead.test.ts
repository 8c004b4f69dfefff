import { expect, it } from 'vitest'
import { headRows, labelsOf } from '../src/tableHead'
import type { TableBlock } from '../src/model'

function block(heads: string[][]): TableBlock {
  return { id: 'b', head: '', columns: heads.map((head, i) => ({ id: String(i), head })), rows: [] }
}

it('merges what stands above several columns and lets short heads reach down', () => {
  const rows = headRows(block([['年初'], ['本年支出', '小计'], ['本年支出', '基本支出'], ['年末']]), ['项目'])

  expect(rows).toEqual([
    [
      { text: '项目', colspan: 1, rowspan: 2 },
      { text: '年初', colspan: 1, rowspan: 2 },
      { text: '本年支出', colspan: 2, rowspan: 1 },
      { text: '年末', colspan: 1, rowspan: 2 },
    ],
    [
      { text: '小计', colspan: 1, rowspan: 1 },
      { text: '基本支出', colspan: 1, rowspan: 1 },
    ],
  ])
})

it('does not merge two columns that only have the same name', () => {
  expect(headRows(block([['合计'], ['合计']]), [])[0]).toHaveLength(2)
})

it('has no head for a label that no row has', () => {
  const rows = [{ id: 'total', text: '合计', cells: {} }]
  expect(labelsOf({ ...block([]), rows })).toEqual(['text'])
  expect(labelsOf({ ...block([]), rows: [{ ...rows[0]!, code: '201', number: 1 }] })).toEqual([
    'code',
    'text',
    'number',
  ])
})
