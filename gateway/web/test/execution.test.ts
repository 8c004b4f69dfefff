import { describe, expect, it } from 'vitest'
import { ceilingAlerts, paceAlerts } from '../src/alerts'
import { heatOf } from '../src/heat'
import type { Execution, ExecutionRow } from '../src/model'

function months(...paid: number[]): bigint[] {
  return Array.from({ length: 12 }, (_, month) => BigInt(paid[month] ?? 0))
}

function row(name: string, budget: number, rate: string | undefined, paid: bigint[]): ExecutionRow {
  return {
    key: name,
    name,
    adjustedBudgetFen: BigInt(budget),
    paidFen: paid.reduce((sum, fen) => sum + fen, 0n),
    ratePercent: rate,
    paidByMonthFen: paid,
  }
}

function execution(...rows: ExecutionRow[]): Execution {
  const paid = rows[0]!.paidByMonthFen
  return { asOf: '2017-06-30', timeProgressPercent: '49.59', total: rows[0]!, paidByMonthFen: paid, rows }
}

describe('alerts', () => {
  it('tell who is behind schedule, and how far', () => {
    const found = paceAlerts(
      execution(
        row('甲', 100, '48.00', months(48)),
        row('乙', 100, '40.00', months(40)),
        row('丙', 100, '20.00', months(20)),
      ),
    )
    expect(found.map((each) => [each.tone, each.text])).toEqual([
      ['near', '乙 执行率 40.00%，序时进度 49.59%'],
      ['bad', '丙 执行率 20.00%，序时进度 49.59%'],
    ])
  })

  it('tell a rush in December', () => {
    const rush = months(60)
    rush[11] = 40n
    expect(paceAlerts(execution(row('甲', 100, '100.00', rush))).map((each) => each.text)).toEqual([
      '12 月支出占全年 40.00%，超过 25%，请核实是否突击花钱',
    ])
  })

  it('tell ceilings that are near, passed, or not there', () => {
    const found = ceilingAlerts(
      execution(
        row('出国', 100, '50.00', months(50)),
        row('购车', 100, '90.00', months(90)),
        row('用车', 100, '101.00', months(101)),
        row('接待', 0, undefined, months(1)),
        row('无', 0, undefined, months()),
      ),
    )
    expect(found.map((each) => [each.tone, each.text])).toEqual([
      ['near', '购车 接近预算控制数：已达 90.00%'],
      ['bad', '用车 超出预算控制数：已达预算的 101.00%'],
      ['bad', '接待 超出预算控制数：未安排预算'],
    ])
  })
})

describe('the heat of a row', () => {
  it('is what was paid until the end of each month that has begun, against the time gone', () => {
    const heat = heatOf(row('甲', 1000, '30.00', months(100, 0, 200)), '2017-03-15')
    expect(heat.map((each) => [each.paidFen, each.rate, each.pace.name])).toEqual([
      [100n, '10.00', 'good'],
      [100n, '10.00', 'near'],
      [300n, '30.00', 'good'],
    ])
  })

  it('is none without a budget', () => {
    expect(heatOf(row('甲', 0, undefined, months(1)), '2017-03-15')).toEqual([])
  })
})
