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
  paidByMonthFen: Fen[]
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

/** A line's id within its unit's year. */
export function keyOf(line: QuotaLine): string {
  return [line.fund, line.function, line.nature, ...(line.project ? [line.project] : [])].join('|')
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

/** A cell with what it adds up; see docs/tracing.md. */
export interface TracedCell {
  form: string
  cell: CellPart
  meaning: string
  roundingFen?: Fen
  parts: CellPart[]
  breakdown: Breakdown
  events: TracedEvents
}

export interface CellPart {
  sign: number
  row: string
  text: string
  column: string
  head: string[]
  amountFen?: Fen
  printed: string
}

export interface Breakdown {
  units: { unit: string; name: string; amountFen: Fen }[]
}

export interface TracedEvent {
  id: string
  unit: string
  context: string
  type: string
  accountingDate: string
  number?: string
  documentNo?: string
  actor: string
  amountFen: Fen
  event: { payee?: string }
}

export interface TracedEvents {
  entries: TracedEvent[]
  next?: string
}

/** A figure of the text with the amounts that it is worked out from; those of one are opened. */
export interface TracedFigure {
  metric: string
  printed: string
  unit: string
  sums: { role: 'AMOUNT' | 'BASE'; rule: string; amountFen: Fen }[]
  of?: 'AMOUNT' | 'BASE'
  breakdown?: Breakdown
  events?: TracedEvents
}

/** A piece of the text; its source is the figure or the cell that it comes from. */
export interface TextSpan {
  text: string
  source?: string
}

export interface TextPassage {
  heading?: string
  number?: string
  depth?: number
  lead?: string
  content?: TextSpan[]
  caption?: string
  heads?: string[]
  rows?: TextSpan[][][]
}

/** The text of the disclosure. */
export interface DisclosureText {
  passages: TextPassage[]
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

export type PaymentStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'RETURNED'
  | 'VOIDED'
  | 'BOUNCED'
  | 'CLEARED'
  | 'REFUNDED'
  | 'RECLASSIFIED'
  | 'PRIOR_YEAR_REFUNDED'
  | 'RECEIVED'
  | 'RECEIPT_REVERSED'
  | 'RECORDED'
  | 'WITHDRAWN'

/** An event of the register; what it tells besides its voucher depends on its type. */
export interface PaymentEntry {
  sequence: number
  id: string
  type: string
  status: PaymentStatus
  accountingDate: string
  recordedAt: string
  documentNo?: string
  actor: string
  event: {
    voucher?: string
    line?: QuotaLine
    toLine?: QuotaLine
    economic?: string
    toEconomic?: string
    amountFen?: Fen
    payee?: string
    reason?: string
    refundNo?: string
  }
}

export const PAYMENT_STATUS: Record<PaymentStatus, { word: string; tone: 'good' | 'near' | 'bad' | 'quiet' }> = {
  REQUESTED: { word: '待审核', tone: 'near' },
  APPROVED: { word: '待清算', tone: 'near' },
  RETURNED: { word: '已退回', tone: 'quiet' },
  VOIDED: { word: '已作废', tone: 'quiet' },
  BOUNCED: { word: '已退票', tone: 'bad' },
  CLEARED: { word: '已支付', tone: 'good' },
  REFUNDED: { word: '有退款', tone: 'bad' },
  RECLASSIFIED: { word: '已更正', tone: 'good' },
  PRIOR_YEAR_REFUNDED: { word: '以前年度退款', tone: 'quiet' },
  RECEIVED: { word: '已收款', tone: 'good' },
  RECEIPT_REVERSED: { word: '收款冲销', tone: 'quiet' },
  RECORDED: { word: '已登记', tone: 'quiet' },
  WITHDRAWN: { word: '已撤回', tone: 'quiet' },
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
