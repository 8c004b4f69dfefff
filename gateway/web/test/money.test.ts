import { describe, expect, it } from 'vitest'
import { parse } from '../src/api'
import { barPercent, fenOf, printed } from '../src/money'

describe('an amount is printed', () => {
  it.each([
    [3077068200n, 'wan', '3,077.07'],
    [3077068200n, 'yuan', '30,770,682.00'],
    [4999n, 'wan', '0.00'],
    [5000n, 'wan', '0.01'],
    [-5000n, 'wan', '-0.01'],
    [-4999n, 'wan', '0.00'],
    [9007199254740993n, 'yuan', '90,071,992,547,409.93'],
    [0n, 'yuan', '0.00'],
  ] as const)('%s fen in %s as %s', (fen, unit, text) => expect(printed(fen, unit)).toBe(text))
})

describe('a typed amount', () => {
  it.each([
    ['1,234.5', 123450n],
    ['0.01', 1n],
    [' 12 ', 1200n],
    ['1，000', 100000n],
  ] as const)('%s is read exactly', (typed, fen) => expect(fenOf(typed)).toBe(fen))

  it.each(['', '1.234', '-1', 'abc', '1e3', '1..2'])('%s is no amount', (typed) =>
    expect(fenOf(typed)).toBeUndefined(),
  )
})

describe('an answer', () => {
  it('has its amounts as bigint, alone and in lists, and other numbers as they are', () => {
    expect(parse('{"paidFen":5,"paidByMonthFen":[1,2],"year":2017,"cells":{"total":{"fen":7}}}')).toEqual({
      paidFen: 5n,
      paidByMonthFen: [1n, 2n],
      year: 2017,
      cells: { total: { fen: 7n } },
    })
  })
})

describe('a bar', () => {
  it('is never longer than its track, nor shorter than nothing', () => {
    expect(barPercent(3n, 2n)).toBe(100)
    expect(barPercent(-1n, 2n)).toBe(0)
    expect(barPercent(1n, 0n)).toBe(0)
    expect(barPercent(1n, 3n)).toBe(33.33)
  })
})
