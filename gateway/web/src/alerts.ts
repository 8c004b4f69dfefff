import { barPercent } from './money'
import type { Execution } from './model'
import { band } from './pace'

/** Something about the execution that somebody should look at. */
export interface Alert {
  tone: 'near' | 'bad'
  text: string
}

const NEAR_CEILING_PERCENT = 90
const RUSH_PERCENT = 25

/** Who is behind schedule, and whether December takes more than its share of the year. */
export function paceAlerts(execution: Execution): Alert[] {
  const alerts: Alert[] = execution.rows.flatMap((row) => {
    const pace = band(row.ratePercent, execution.timeProgressPercent)
    return row.ratePercent === undefined || pace.name === 'good'
      ? []
      : [{ tone: pace.name, text: `${row.name} 执行率 ${row.ratePercent}%，序时进度 ${execution.timeProgressPercent}%` }]
  })
  const months = execution.paidByMonthFen
  const year = months.reduce((sum, fen) => sum + fen, 0n)
  const december = barPercent(months[11] ?? 0n, year)
  if (december > RUSH_PERCENT) {
    alerts.push({
      tone: 'near',
      text: `12 月支出占全年 ${december.toFixed(2)}%，超过 ${RUSH_PERCENT}%，请核实是否突击花钱`,
    })
  }
  return alerts
}

/** Which of the three public expenses come near their ceiling, or are beyond it. */
export function ceilingAlerts(execution: Execution): Alert[] {
  return execution.rows.flatMap((row): Alert[] => {
    const ceiling = row.adjustedBudgetFen ?? 0n
    if (row.paidFen > ceiling) {
      const rate = row.ratePercent === undefined ? '未安排预算' : `已达预算的 ${row.ratePercent}%`
      return [{ tone: 'bad', text: `${row.name} 超出预算控制数：${rate}` }]
    }
    return ceiling > 0n && barPercent(row.paidFen, ceiling) >= NEAR_CEILING_PERCENT
      ? [{ tone: 'near', text: `${row.name} 接近预算控制数：已达 ${row.ratePercent}%` }]
      : []
  })
}
