import { shallowRef, ref, type Ref, type ShallowRef } from 'vue'
import { get, Refused, type Problem } from './api'
import type { PaymentEntry, PaymentStatus, QuotaLine } from './model'
import type { Fen } from './money'

/** A payment as it stands: what happened to it last, and what its other events say of it. */
export interface Payment {
  unit: string
  voucher: string
  sequence: number
  status: PaymentStatus
  accountingDate: string
  recordedAt: string
  requestedBy?: string
  actor: string
  line?: QuotaLine
  economic?: string
  amountFen?: Fen
  payee?: string
  remark?: string
}

export interface Filter {
  voucher?: string
  line?: string
  economic?: string
}

/** The payments of a unit's year, the latest first, loaded as far back as somebody looks. */
export interface Register {
  payments: ShallowRef<Payment[]>
  busy: Ref<boolean>
  problem: Ref<Problem | undefined>
  /** Whether there is nothing further back. */
  complete: Ref<boolean>
  /** How many events the unit's year has, and from which on they are loaded. */
  length: Ref<number>
  start(unit: string, year: number, filter: Filter): Promise<void>
  further(): Promise<void>
}

const EVENTS_A_STEP = 1_000
/** A service looks through so many for one answer. */
const EVENTS_A_FILTERED_STEP = 20_000

interface Page {
  entries: PaymentEntry[]
  next?: number
}

export function useRegister(): Register {
  const payments = shallowRef<Payment[]>([])
  const busy = ref(false)
  const problem = ref<Problem>()
  const complete = ref(false)
  const length = ref(0)
  let asked = { unit: '', year: 0, filter: {} as Filter, loadedFrom: 0 }
  let latest = 0

  async function start(unit: string, year: number, filter: Filter): Promise<void> {
    const mine = ++latest
    busy.value = true
    problem.value = undefined
    try {
      const position = await get<Record<string, number>>(`/api/final-accounts/units/${unit}/${year}/position`)
      if (mine === latest) {
        length.value = position.payments ?? 0
        asked = { unit, year, filter, loadedFrom: length.value }
        payments.value = []
        complete.value = length.value === 0
      }
    } catch (e) {
      failed(e)
    }
    busy.value = false
    if (mine === latest) {
      await further()
    }
  }

  async function further(): Promise<void> {
    if (busy.value || complete.value) {
      return
    }
    const mine = latest
    busy.value = true
    try {
      const filtered = Object.values(asked.filter).some(Boolean)
      const from = Math.max(0, asked.loadedFrom - (filtered ? EVENTS_A_FILTERED_STEP : EVENTS_A_STEP))
      const entries = await between(from, asked.loadedFrom)
      if (mine === latest) {
        asked.loadedFrom = from
        complete.value = from === 0
        payments.value = withEarlier(payments.value, entries, asked.unit)
      }
    } catch (e) {
      failed(e)
    } finally {
      busy.value = false
    }
  }

  async function between(from: number, to: number): Promise<PaymentEntry[]> {
    const entries: PaymentEntry[] = []
    let after: number | undefined = from
    while (after !== undefined && after < to) {
      const query = new URLSearchParams({ after: String(after), limit: String(EVENTS_A_STEP) })
      Object.entries(asked.filter).forEach(([name, value]) => value && query.set(name, String(value)))
      const page: Page = await get<Page>(`/api/final-accounts/units/${asked.unit}/${asked.year}/payments?${query}`)
      entries.push(...page.entries.filter((each) => each.sequence <= to))
      after = page.next
    }
    return entries
  }

  function failed(e: unknown): void {
    if (!(e instanceof Refused)) {
      throw e
    }
    problem.value = e.problem
  }

  return { payments, busy, problem, complete, length, start, further }
}

/** Adds events that are earlier than all that are known: they tell what a payment is, not how it stands. */
export function withEarlier(known: Payment[], entries: PaymentEntry[], unit: string): Payment[] {
  const byVoucher = new Map(known.map((each) => [each.voucher, each]))
  for (const entry of [...entries].reverse()) {
    const { voucher } = entry.event
    if (!voucher || entry.status === 'RECORDED') {
      continue
    }
    const later = byVoucher.get(voucher)
    byVoucher.set(voucher, later ? { ...told(entry, unit, voucher), ...defined(later) } : told(entry, unit, voucher))
  }
  return [...byVoucher.values()]
}

function told(entry: PaymentEntry, unit: string, voucher: string): Payment {
  const { event } = entry
  return {
    unit,
    voucher,
    sequence: entry.sequence,
    status: entry.status,
    accountingDate: entry.accountingDate,
    recordedAt: entry.recordedAt,
    actor: entry.actor,
    requestedBy: entry.status === 'REQUESTED' ? entry.actor : undefined,
    line: event.toLine ?? event.line,
    economic: event.toEconomic ?? event.economic,
    // What came back is told by its own event; the list shows what was paid.
    amountFen: entry.status === 'REFUNDED' ? undefined : event.amountFen,
    payee: event.payee,
    remark: event.reason,
  }
}

function defined(payment: Payment): Payment {
  return Object.fromEntries(Object.entries(payment).filter(([, value]) => value !== undefined)) as unknown as Payment
}
