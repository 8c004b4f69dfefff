import type { Fen } from './money'

/** What final accounts answers; see the routes of that service. */
export interface DepartmentYear {
  department: string
  name: string
  year: number
  sealed: boolean
}

export interface UnitStatus {
  unit: string
  name: string
  kind: 'ADMINISTRATIVE' | 'CIVIL_SERVICE_MANAGED' | 'PUBLIC_INSTITUTION'
  sealed: boolean
  heldRecords: number
}

export interface DepartmentStatus extends DepartmentYear {
  tableSet: string
  units: UnitStatus[]
}

export interface Figures {
  openingBudgetFen?: Fen
  adjustedBudgetFen?: Fen
  frozenFen?: Fen
  reservedFen?: Fen
  paidFen: Fen
  ratePercent?: string
  commitmentRatePercent?: string
}

export interface ExecutionRow extends Figures {
  key: string
  name: string
  unit?: string
}

export interface Execution {
  asOf?: string
  timeProgressPercent: string
  total: Figures
  paidByMonthFen: Fen[]
  rows: ExecutionRow[]
}

export interface QuotaLine {
  fund: string
  function: string
  nature: string
  project?: string
}

export interface LineView {
  line: QuotaLine
  functionName: string
  projectName?: string
  issuedFen: Fen
  adjustedBudgetFen: Fen
  frozenFen: Fen
  reservedFen: Fen
  paidFen: Fen
  availableFen: Fen
}

export interface Cell {
  fen: Fen
  printed: string
}

export interface TableRow {
  id: string
  number?: number
  code?: string
  text: string
  cells: Record<string, Cell | undefined>
}

export interface TableBlock {
  id: string
  head: string
  columns: { id: string; number?: string; head: string[] }[]
  rows: TableRow[]
}

export interface Table {
  id: string
  form: string
  title: string
  notes: string[]
  blocks: TableBlock[]
  problems?: unknown[]
}

export interface Tables {
  name: string
  year: number
  amountUnit: string
  sealed: boolean
  tables: Table[]
}

export interface Processor {
  name: string
  running: boolean
  replaying: boolean
  lag: Record<string, number | null>
  foldedEvents: number
}

export interface HeldYear {
  key: string
  position: string
  cause: string
  records: number
}

export interface Operations {
  processors: Processor[]
  deadLetters: HeldYear[]
  skipped: { key: string; reason: string; actor: string; decidedAt: string }[]
}

export const FUNDS: Record<string, string> = {
  GENERAL_PUBLIC: '一般公共预算',
  GOVERNMENT_FUND: '政府性基金预算',
  STATE_CAPITAL: '国有资本经营预算',
  SUPERIOR_SUBSIDY: '上级补助',
  INSTITUTIONAL: '事业收入',
  BUSINESS: '经营收入',
  AFFILIATED_REMITTANCE: '附属单位上缴',
  OTHER: '其他收入',
}

export const NATURES: Record<string, string> = {
  BASIC: '基本支出',
  PROJECT: '项目支出',
  REMITTED_TO_SUPERIOR: '上缴上级支出',
  BUSINESS: '经营支出',
  AFFILIATED_SUBSIDY: '对附属单位补助',
}

export const UNIT_KINDS: Record<UnitStatus['kind'], string> = {
  ADMINISTRATIVE: '行政单位',
  CIVIL_SERVICE_MANAGED: '参公单位',
  PUBLIC_INSTITUTION: '事业单位',
}
