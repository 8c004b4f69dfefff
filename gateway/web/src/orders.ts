import { ref, type Ref } from 'vue'
import { command, freshId, get, Refused, type Order, type Outcome, type Problem } from './api'

const FOLDED_WITHIN_MS = 4_000
const BETWEEN_LOOKS_MS = 60

export interface Orders {
  busy: Ref<boolean>
  problem: Ref<Problem | undefined>
  /** Whether it was accepted; otherwise the problem says why not. When this ends, lists show what it did. */
  give(order: Order): Promise<boolean>
  /** The same for any other request that may be refused. */
  attempt(request: () => Promise<unknown>): Promise<boolean>
}

export function useOrders(): Orders {
  const busy = ref(false)
  const problem = ref<Problem>()
  let last = { content: '', id: '' }

  async function attempt(request: () => Promise<unknown>): Promise<boolean> {
    busy.value = true
    problem.value = undefined
    try {
      await request()
      return true
    } catch (e) {
      if (!(e instanceof Refused)) {
        throw e
      }
      problem.value = e.problem
      return false
    } finally {
      busy.value = false
    }
  }

  /** The same order again, when no answer came, has the same id; a refused one is asked anew. */
  function idOf(order: Order): string {
    const content = JSON.stringify(order, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
    if (last.content !== content || (problem.value && problem.value.status !== 0 && problem.value.status !== 503)) {
      last = { content, id: `${order.name}-${freshId()}` }
    }
    return last.id
  }

  async function give(order: Order): Promise<boolean> {
    const id = idOf(order)
    return attempt(async () => {
      await folded(order, await command(order, id))
      last = { content: '', id: '' }
    })
  }

  return { busy, problem, give, attempt }
}

/** Waits until final accounts has folded what happened, for a while: it is accepted either way. */
async function folded(order: Order, outcome: Outcome): Promise<void> {
  const event = outcome.events.at(-1)
  const sequence = Number(event?.id.split('|').at(-1))
  const context = event?.type.split('.')[0]
  const until = Date.now() + FOLDED_WITHIN_MS
  while (context && Number.isInteger(sequence) && Date.now() < until) {
    const position = await get<Record<string, number>>(`/api/final-accounts/units/${order.unit}/${order.year}/position`)
    if ((position[context] ?? sequence) >= sequence) {
      return
    }
    await new Promise((resolve) => window.setTimeout(resolve, BETWEEN_LOOKS_MS))
  }
}
