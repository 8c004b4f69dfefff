import { percent, type Fen } from './money'
import type { ExecutionRow } from './model'
import { band, type Pace } from './pace'

/** A rate at the end of a month: what was paid until then of today's adjusted budget. */
export interface Heat {
  paidFen: Fen
  rate: string
  pace: Pace
}

const MONTHS = 12

/** One for each month that has begun; none where there is no budget. */
export function heatOf(row: ExecutionRow, asOf: string): Heat[] {
  const budget = row.adjustedBudgetFen ?? 0n
  if (budget <= 0n) {
    return []
  }
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number]
  let paidFen = 0n
  return row.paidByMonthFen.slice(0, month).map((fen, index) => {
    paidFen += fen
    const rate = percent(paidFen, budget)
    const last = index + 1 === month ? day : daysIn(year, index + 1)
    return { paidFen, rate, pace: band(rate, progress(year, index + 1, last)) }
  })
}

export const MONTH_NAMES = Array.from({ length: MONTHS }, (_, month) => `${month + 1}月`)

/** 序时进度 on a day of a month, in percent. */
function progress(year: number, month: number, day: number): string {
  let days = day
  for (let before = 1; before < month; before++) {
    days += daysIn(year, before)
  }
  return percent(BigInt(days), BigInt(daysIn(year, 2) === 29 ? 366 : 365))
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
