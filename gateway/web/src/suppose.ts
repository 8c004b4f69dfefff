import { FUNDS, type QuotaLine } from './model'
import { fenOf, type Fen } from './money'

/** What an accountant may suppose: kinds of events, as data. */
export interface Supposition {
  key: string
  label: string
  type: string
  asks: ('voucher' | 'line' | 'economic' | 'toLine' | 'toEconomic' | 'fund' | 'function')[]
  event(of: Filled): object
}

/** What was filled into the form; only what the kind asks for counts. */
export interface Filled {
  voucher: string
  line?: QuotaLine
  economic: string
  toLine?: QuotaLine
  toEconomic: string
  fund: string
  function: string
  amountFen: Fen
}

/** An event that nobody records, as what-if takes it, with what is said of it in the list. */
export interface Supposed {
  unit: string
  accountingDate: string
  type: string
  event: object
  label: string
  amountFen: Fen
}

/** Stands where a real event names its document. */
const NAME = '试算'

export const SUPPOSITIONS: Supposition[] = [
  {
    key: 'pay',
    label: '补记支付',
    type: 'payments.payment-cleared.v1',
    asks: ['line', 'economic'],
    event: ({ line, economic, amountFen }) => ({ voucher: NAME, line, economic, amountFen, payee: NAME, direct: true }),
  },
  {
    key: 'refund',
    label: '支付退回',
    type: 'payments.payment-refunded.v1',
    asks: ['voucher', 'line', 'economic'],
    event: ({ voucher, line, economic, amountFen }) => ({ voucher: voucher || NAME, refundNo: NAME, line, economic, amountFen }),
  },
  {
    key: 'reclassify',
    label: '科目更正',
    type: 'payments.payment-reclassified.v1',
    asks: ['voucher', 'line', 'economic', 'toLine', 'toEconomic'],
    event: ({ voucher, line, economic, toLine, toEconomic, amountFen }) => ({
      voucher: voucher || NAME,
      fromLine: line,
      fromEconomic: economic,
      toLine,
      toEconomic,
      amountFen,
    }),
  },
  {
    key: 'receive',
    label: '补记收款（财政拨款以外）',
    type: 'payments.receipt-recorded.v1',
    asks: ['fund', 'function'],
    event: ({ fund, function: code, amountFen }) => ({ receiptNo: NAME, fund, function: code, amountFen, payer: NAME }),
  },
  {
    key: 'supplement',
    label: '追加指标',
    type: 'appropriations.quota-supplemented.v1',
    asks: ['line'],
    event: ({ line, amountFen }) => ({ line, amountFen }),
  },
  {
    key: 'cut',
    label: '追减指标',
    type: 'appropriations.quota-cut.v1',
    asks: ['line'],
    event: ({ line, amountFen }) => ({ requestId: NAME, line, amountFen }),
  },
]

const FISCAL = ['GENERAL_PUBLIC', 'GOVERNMENT_FUND', 'STATE_CAPITAL']

/** What receipts may be of: appropriations are received with their quota. */
export const RECEIPT_FUNDS = Object.entries(FUNDS).filter(([fund]) => !FISCAL.includes(fund))

/** What is still missing for an event, in words; none when it can be supposed. */
export function missing(kind: Supposition, of: Omit<Filled, 'amountFen'>, amount: string): string[] {
  const fields: [Supposition['asks'][number], boolean, string][] = [
    ['line', !of.line, '请选择指标'],
    ['economic', !of.economic, '请选择经济分类'],
    ['toLine', !of.toLine, '请选择更正后的指标'],
    ['toEconomic', !of.toEconomic, '请选择更正后的经济分类'],
    ['fund', !of.fund, '请选择资金性质'],
    ['function', !of.function, '请选择功能分类'],
  ]
  const found = fields.filter(([name, wrong]) => wrong && kind.asks.includes(name)).map(([, , text]) => text)
  return fenOf(amount) ? found : [...found, '金额须大于零，最多两位小数']
}

/** What would be otherwise; amounts of cells are texts of fen. */
export interface Consequences {
  differences: { place: string; table?: string; row?: string; column?: string; was?: string; is?: string; deltaFen?: Fen }[]
  checks: {
    code: string
    title: string
    severity: 'ERROR' | 'WARNING' | 'INFO'
    held: boolean
    holds: boolean
    appeared: string[]
    gone: string[]
  }[]
  wasClear: boolean
  isClear: boolean
}
