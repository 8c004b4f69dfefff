/** A field of a command's form. */
export interface Field {
  name: string
  label: string
  kind: 'text' | 'yuan' | 'count' | 'choice' | 'flag' | 'function' | 'economic' | 'line' | 'vouchers'
  choices?: Record<string, string>
  optional?: boolean
}

/** A command, what it asks for, and what of it a row of the list gives already. */
export interface Act {
  context: string
  command: string
  label: string
  fields: Field[]
  /** Members that follow from the others and from the chosen row. */
  complete?(data: Data, year: number, row?: Data): Data
}

export type Data = Record<string, unknown>

export interface Column {
  name: string
  label: string
  kind?: 'amount' | 'count'
  words?: Record<string, string>
}

/** One kind of record: where its list is, how it is shown, and what can be done. */
export interface Kind {
  key: string
  title: string
  list(unit: string, year: number): string
  rows(answer: unknown): Data[]
  columns: Column[]
  add: Act[]
  /** For a chosen row, whose members fill fields of the same name. */
  acts: Act[]
}

const KINDS_OF_PROCUREMENT = { GOODS: '货物', WORKS: '工程', SERVICES: '服务' }
const SIZES = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' }
const ASSETS = { VEHICLE: '车辆', GENERAL_EQUIPMENT: '通用设备', SPECIAL_EQUIPMENT: '专用设备', OTHER: '其他' }
const ACQUISITIONS = { OPENING: '期初', BOUGHT: '购置', DONATED: '捐赠', FOUND: '盘盈' }
const DISPOSALS = { SOLD: '出售', SCRAPPED: '报废', GIVEN_AWAY: '无偿划出', WRITTEN_OFF: '核销' }
const GUESTS = { DOMESTIC: '国内', FOREIGN: '外事' }

const text = (name: string, label: string, optional = false): Field => ({ name, label, kind: 'text', optional })
const yuan = (name: string, label: string, optional = false): Field => ({ name, label, kind: 'yuan', optional })
const count = (name: string, label: string, optional = false): Field => ({ name, label, kind: 'count', optional })
const choice = (name: string, label: string, choices: Record<string, string>, optional = false): Field => ({
  name,
  label,
  kind: 'choice',
  choices,
  optional,
})
const flag = (name: string, label: string): Field => ({ name, label, kind: 'flag' })
const of = (unit: string, year: number) => `/api/final-accounts/units/${unit}/${year}`
const COST = [yuan('costFen', '费用（元，或填凭证号）', true), { name: 'vouchers', label: '凭证号（逗号分隔）', kind: 'vouchers', optional: true } as Field]
/** What the list says of a contract that was continued before last year was sealed, and otherwise. */
const UNLIKE: Record<string, string> = {
  kind: '类别',
  supplier: '供应商',
  supplierSize: '供应商规模',
  reservedForSme: '面向中小企业预留',
  totalFen: '合同金额',
  paidFen: '以前年度已付',
  acceptedFen: '以前年度已验收',
}
const unlike = (row: Data): Data => ({
  ...row,
  unlikeLastYear: (row.unlikeLastYear as string[]).map((member) => UNLIKE[member]).join('、'),
})
/** What is to be paid this year of a contract: all that was not paid before. */
const rest = (line: unknown, year: number, total: unknown, paidBefore: unknown) => [
  { year, amountFen: (total as bigint) - ((paidBefore as bigint | undefined) ?? 0n), line },
]
const flat = (row: Data, inner: string): Data => ({ ...row, ...(row[inner] as Data) })

export const KINDS: Kind[] = [
  {
    key: 'plans',
    title: '采购计划',
    list: (unit, year) => `${of(unit, year)}/procurement`,
    rows: (answer) => (answer as { plans: Data[] }).plans,
    columns: [
      { name: 'plan', label: '计划编号' },
      { name: 'name', label: '名称' },
      { name: 'kind', label: '类别', words: KINDS_OF_PROCUREMENT },
      { name: 'function', label: '功能科目' },
      { name: 'economic', label: '经济分类' },
      { name: 'amountFen', label: '金额', kind: 'amount' },
      { name: 'status', label: '状态', words: { FILED: '已备案', APPROVED: '已批准', REJECTED: '已退回' } },
    ],
    add: [
      {
        context: 'procurement',
        command: 'file-plan',
        label: '备案采购计划',
        fields: [
          text('plan', '计划编号'),
          text('name', '名称'),
          choice('kind', '类别', KINDS_OF_PROCUREMENT),
          { name: 'function', label: '功能科目', kind: 'function' },
          { name: 'economic', label: '经济分类', kind: 'economic' },
          yuan('amountFen', '金额（元）'),
        ],
      },
    ],
    acts: [
      { context: 'procurement', command: 'approve-plan', label: '批准', fields: [text('plan', '计划编号')] },
      { context: 'procurement', command: 'reject-plan', label: '退回', fields: [text('plan', '计划编号'), text('reason', '理由')] },
    ],
  },
  {
    key: 'contracts',
    title: '合同与验收',
    list: (unit, year) => `${of(unit, year)}/contracts`,
    rows: (answer) => (answer as Data[]).map((row) => unlike(flat(row, 'of'))),
    columns: [
      { name: 'contract', label: '合同编号' },
      { name: 'supplier', label: '供应商' },
      { name: 'kind', label: '类别', words: KINDS_OF_PROCUREMENT },
      { name: 'supplierSize', label: '供应商规模', words: SIZES },
      { name: 'since', label: '签订日期' },
      { name: 'status', label: '状态', words: { FUNDED: '资金已落实', UNFUNDED: '资金未落实', COMPLETED: '已完结', TERMINATED: '已终止' } },
      { name: 'totalFen', label: '合同金额', kind: 'amount' },
      { name: 'acceptedFen', label: '已验收', kind: 'amount' },
      { name: 'paidFen', label: '本年已付', kind: 'amount' },
      { name: 'heldFen', label: '尚占用', kind: 'amount' },
      { name: 'unlikeLastYear', label: '与上年结转不一致' },
    ],
    add: [
      {
        context: 'procurement',
        command: 'sign-contract',
        label: '登记合同',
        fields: [
          text('contract', '合同编号'),
          text('plan', '采购计划编号'),
          choice('kind', '类别', KINDS_OF_PROCUREMENT),
          text('supplier', '供应商'),
          choice('supplierSize', '供应商规模', SIZES),
          flag('reservedForSme', '面向中小企业预留'),
          yuan('totalFen', '合同金额（元，本年支付）'),
          yuan('prepaymentFen', '可预付（元）'),
          { name: 'line', label: '占用的指标', kind: 'line' },
        ],
        complete: ({ line, ...data }, year) => ({ ...data, schedule: rest(line, year, data.totalFen, 0n) }),
      },
      {
        context: 'procurement',
        command: 'continue-contract',
        label: '续接上年合同',
        fields: [
          text('contract', '合同编号'),
          choice('kind', '类别', KINDS_OF_PROCUREMENT),
          text('supplier', '供应商'),
          choice('supplierSize', '供应商规模', SIZES),
          flag('reservedForSme', '面向中小企业预留'),
          yuan('totalFen', '合同金额（元）'),
          yuan('paidBeforeFen', '以前年度已付（元）'),
          yuan('acceptedFen', '以前年度已验收（元）'),
          yuan('prepaymentFen', '可预付（元）'),
          { name: 'line', label: '占用的指标', kind: 'line' },
        ],
        complete: ({ line, ...data }, year) => ({ ...data, schedule: rest(line, year, data.totalFen, data.paidBeforeFen) }),
      },
    ],
    acts: [
      {
        context: 'procurement',
        command: 'record-acceptance',
        label: '登记验收',
        fields: [text('contract', '合同编号'), text('acceptance', '验收单号'), yuan('amountFen', '验收金额（元）')],
      },
      {
        context: 'procurement',
        command: 'amend-contract',
        label: '变更',
        fields: [
          text('contract', '合同编号'),
          yuan('totalFen', '变更后合同金额（元）'),
          yuan('prepaymentFen', '可预付（元）'),
          { name: 'line', label: '占用的指标', kind: 'line' },
          text('reason', '理由'),
        ],
        complete: ({ line, ...data }, year, row) => ({ ...data, schedule: rest(line, year, data.totalFen, row?.paidBeforeFen) }),
      },
      { context: 'procurement', command: 'fund-contract', label: '重新落实资金', fields: [text('contract', '合同编号')] },
      { context: 'procurement', command: 'complete-contract', label: '完结', fields: [text('contract', '合同编号')] },
      {
        context: 'procurement',
        command: 'terminate-contract',
        label: '终止',
        fields: [text('contract', '合同编号'), text('reason', '理由')],
      },
    ],
  },
  {
    key: 'assets',
    title: '资产',
    list: (unit, year) => `${of(unit, year)}/assets`,
    rows: (answer) => (answer as { assets: Data[] }).assets.map((row) => flat(row, 'asset')),
    columns: [
      { name: 'assetNo', label: '资产编号' },
      { name: 'name', label: '名称' },
      { name: 'kind', label: '类别', words: ASSETS },
      { name: 'use', label: '用途' },
      { name: 'count', label: '数量', kind: 'count' },
      { name: 'unitValueFen', label: '单价', kind: 'amount' },
      { name: 'valueFen', label: '价值', kind: 'amount' },
    ],
    add: [
      {
        context: 'assets',
        command: 'register-asset',
        label: '登记资产',
        fields: [
          text('assetNo', '资产编号'),
          text('name', '名称'),
          choice('kind', '类别', ASSETS),
          text('use', '车辆用途', true),
          count('count', '数量'),
          yuan('unitValueFen', '单价（元）'),
          flag('fiscal', '财政资金购置'),
          choice('acquisition', '来源', ACQUISITIONS),
          text('voucher', '购置凭证号', true),
          text('explanation', '说明', true),
        ],
        complete: ({ voucher, ...data }) => ({
          ...data,
          paidBy: voucher ? [{ voucher, amountFen: BigInt(Number(data.count)) * (data.unitValueFen as bigint) }] : [],
        }),
      },
    ],
    acts: [
      {
        context: 'assets',
        command: 'request-disposal',
        label: '申请处置',
        fields: [
          text('assetNo', '资产编号'),
          text('disposalNo', '处置编号'),
          count('count', '数量（不填为全部）', true),
          choice('method', '方式', DISPOSALS),
          text('reason', '理由'),
        ],
      },
      { context: 'assets', command: 'approve-disposal', label: '批准处置', fields: [text('disposalNo', '处置编号')] },
      {
        context: 'assets',
        command: 'complete-disposal',
        label: '完成处置',
        fields: [text('disposalNo', '处置编号'), yuan('incomeFen', '处置收入（元）'), text('treasuryReceipt', '缴库凭证', true)],
      },
      {
        context: 'assets',
        command: 'transfer-asset',
        label: '划转',
        fields: [text('assetNo', '资产编号'), text('toUnit', '调入单位编码'), count('count', '数量（不填为全部）', true)],
      },
      {
        context: 'assets',
        command: 'change-use',
        label: '变更用途',
        fields: [text('assetNo', '资产编号'), text('use', '新用途'), text('reason', '理由')],
      },
      {
        context: 'assets',
        command: 'cancel-registration',
        label: '撤销登记',
        fields: [text('assetNo', '资产编号'), text('reason', '理由')],
      },
    ],
  },
  {
    key: 'delegations',
    title: '出国团组',
    list: (unit, year) => `${of(unit, year)}/records`,
    rows: (answer) => (answer as { delegations: Data[] }).delegations.map((row) => flat(row, 'delegation')),
    columns: [
      { name: 'delegationId', label: '团组编号' },
      { name: 'country', label: '国家或地区' },
      { name: 'days', label: '天数', kind: 'count' },
      { name: 'travellers', label: '人次', kind: 'count' },
      { name: 'costFen', label: '费用', kind: 'amount' },
    ],
    add: [
      {
        context: 'payments',
        command: 'record-delegation',
        label: '登记团组',
        fields: [text('delegationId', '团组编号'), text('country', '国家或地区'), count('days', '天数'), count('travellers', '人次'), ...COST],
      },
    ],
    acts: [
      {
        context: 'payments',
        command: 'withdraw-delegation',
        label: '撤回',
        fields: [text('delegationId', '团组编号'), text('reason', '理由')],
      },
    ],
  },
  {
    key: 'receptions',
    title: '公务接待',
    list: (unit, year) => `${of(unit, year)}/records`,
    rows: (answer) => (answer as { receptions: Data[] }).receptions,
    columns: [
      { name: 'kind', label: '类别', words: GUESTS },
      { name: 'batches', label: '批次', kind: 'count' },
      { name: 'guests', label: '人次', kind: 'count' },
      { name: 'costFen', label: '费用', kind: 'amount' },
    ],
    add: [
      {
        context: 'payments',
        command: 'record-reception',
        label: '登记接待',
        fields: [text('receptionId', '接待编号'), choice('kind', '类别', GUESTS), count('batches', '批次'), count('guests', '人次'), ...COST],
      },
      {
        context: 'payments',
        command: 'withdraw-reception',
        label: '撤回接待',
        fields: [text('receptionId', '接待编号'), text('reason', '理由')],
      },
    ],
    acts: [],
  },
]

