import type { Fen } from './money'

export type ClosingStage =
  | 'OPEN'
  | 'SOFT_FROZEN'
  | 'RECONCILED'
  | 'CHECKED'
  | 'UNIT_SIGNED'
  | 'DEPARTMENT_AGGREGATED'
  | 'BUREAU_APPROVED'
  | 'PUBLISHED'
  | 'RESTATED'

export const STAGES: Record<ClosingStage, string> = {
  OPEN: '执行中',
  SOFT_FROZEN: '已冻结',
  RECONCILED: '已对账',
  CHECKED: '已核对',
  UNIT_SIGNED: '已签章',
  DEPARTMENT_AGGREGATED: '已汇总',
  BUREAU_APPROVED: '已批准',
  PUBLISHED: '已公开',
  RESTATED: '已重述',
}

export interface Closing {
  stage: ClosingStage
  underWay: string
  versions: { version: number; sha256: string }[]
  units: { unit: string; stage: ClosingStage; sealId?: string }[]
}

export interface Checks {
  clear: boolean
  unexplainedWarnings: number
  findings: Record<Severity, number>
  checks: Check[]
}

export type Severity = 'ERROR' | 'WARNING' | 'INFO'

export interface Check {
  code: string
  title: string
  scopeZh: string
  severity: Severity
  basis: string
  formula: string
  holds: boolean
  cases: number
  findings: Finding[]
}

export interface Finding {
  scope: string
  place: string
  figureHash: string
  standingZh: string
  standing: string
  reason?: string
  comparisons: { text: string; sign: string; holds: boolean; leftFen?: string; rightFen?: string; left?: string; right?: string }[]
  operands: { name: string; printed: string }[]
}

export const SEVERITIES: Record<Severity, { word: string; tone: string }> = {
  ERROR: { word: '错误', tone: 'bad' },
  WARNING: { word: '警告', tone: 'near' },
  INFO: { word: '提示', tone: 'quiet' },
}

export interface Reconciliation {
  vouchers: number
  differences: { voucher: string; kind: string; treasury: string; ledger: string }[]
  sums: { fund: string; month: number; function: string; treasuryFen: Fen; ledgerFen: Fen }[]
}

export interface Restated {
  version: number
  differences: { place: string; table?: string; row?: string; column?: string; was?: string; is?: string; deltaFen?: Fen }[]
  events: { unit: string; id: string; type: string; accountingDate: string; actor: string; documentNo?: string }[]
}

/** What comes next for a unit, and who does it; the service decides, this only says what is worth asking. */
export interface Step {
  name: 'freeze-year' | 'seal-year' | 'reconcile' | 'checks' | 'sign-year'
  label: string
  by: string
}

export function nextStep(stage: ClosingStage, sealed: boolean): Step | undefined {
  switch (stage) {
    case 'OPEN':
      return { name: 'freeze-year', label: '冻结年度', by: '主管部门、财政局业务' }
    case 'SOFT_FROZEN':
      return sealed
        ? { name: 'reconcile', label: '与国库对账', by: '单位经办、国库' }
        : { name: 'seal-year', label: '封账', by: '财政局业务' }
    case 'RECONCILED':
      return { name: 'checks', label: '核对报表', by: '单位经办' }
    case 'CHECKED':
      return { name: 'sign-year', label: '签章', by: '单位审核（非编制人）' }
    default:
      return undefined
  }
}
