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

/** Which payments are looked for; empty takes any. The service looks for them, among all that there are. */
export interface Filter {
  voucher?: string
  line?: string
  economic?: string
  status?: string
  actor?: string
}

/** The payments of a unit's year, the latest first, loaded as far back as somebody looks. */
export interface Register {
  payments: ShallowRef<Payment[]>
  busy: Ref<boolean>
  problem: Ref<Problem | undefined>
  /** Whether there is nothing further back. */
  complete: Ref<boolean>
  /** How many there are, once it is known. */
  total: Ref<number | undefined>
  start(unit: string, year: number, filter: Filter): Promise<void>
  further(): Promise<void>
}

const EVENTS_A_STEP = 1_000
const PAYMENTS_A_STEP = 200

interface Page {
  entries: PaymentEntry[]
  next?: number
}

interface Found {
  total: number
  entries: PaymentEntry[]
}

export function useRegister(): Register {
  const payments = shallowRef<Payment[]>([])
  const busy = ref(false)
  const problem = ref<Problem>()
  // Nothing is to be had before it is said of which unit.
  const complete = ref(true)
  const total = ref<number>()
  let asked = { unit: '', year: 0, filter: {} as Filter, loadedFrom: 0 }
  let latest = 0

  const path = (): string => `/api/final-accounts/units/${asked.unit}/${asked.year}`
  const filtered = (): boolean => Object.values(asked.filter).some(Boolean)

  async function start(unit: string, year: number, filter: Filter): Promise<void> {
    const mine = ++latest
    busy.value = true
    problem.value = undefined
    try {
      const position = await get<Record<string, number>>(`/api/final-accounts/units/${unit}/${year}/position`)
      if (mine === latest) {
        asked = { unit, year, filter, loadedFrom: position.payments ?? 0 }
        payments.value = []
        total.value = undefined
        complete.value = asked.loadedFrom === 0
      }
    } catch (e) {
      failed(e)
    }
    busy.value = false
    if (mine === latest) {
      await further()
    }
    if (mine === latest && total.value === undefined && !problem.value) {
      await count(mine)
    }
  }

  /** The service gets ready to look for payments meanwhile. */
  async function count(mine: number): Promise<void> {
    try {
      const found = await standing(0, 0)
      if (mine === latest) {
        total.value = found.total
      }
    } catch (e) {
      failed(e)
    }
  }

  async function further(): Promise<void> {
    if (busy.value || complete.value) {
      return
    }
    const mine = latest
    busy.value = true
    try {
      await (filtered() ? furtherFound(mine) : furtherBack(mine))
    } catch (e) {
      failed(e)
    } finally {
      busy.value = false
    }
  }

  async function furtherFound(mine: number): Promise<void> {
    const found = await standing(payments.value.length, PAYMENTS_A_STEP)
    if (mine === latest) {
      total.value = found.total
      payments.value = withEarlier(payments.value, found.entries, asked.unit)
      complete.value = found.entries.length === 0 || payments.value.length >= found.total
    }
  }

  async function furtherBack(mine: number): Promise<void> {
    const from = Math.max(0, asked.loadedFrom - EVENTS_A_STEP)
    const page = await get<Page>(`${path()}/payments?after=${from}&limit=${EVENTS_A_STEP}`)
    if (mine === latest) {
      const entries = page.entries.filter((each) => each.sequence <= asked.loadedFrom)
      asked.loadedFrom = from
      complete.value = from === 0
      payments.value = withEarlier(payments.value, entries, asked.unit)
    }
  }

  function standing(skip: number, limit: number): Promise<Found> {
    const query = new URLSearchParams({ skip: String(skip), limit: String(limit) })
    Object.entries(asked.filter).forEach(([name, value]) => value && query.set(name, String(value)))
    return get<Found>(`${path()}/payments/standing?${query}`)
  }

  function failed(e: unknown): void {
    if (!(e instanceof Refused)) {
      throw e
    }
    problem.value = e.problem
  }

  return { payments, busy, problem, complete, total, start, further }
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
