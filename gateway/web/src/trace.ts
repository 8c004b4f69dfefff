import { ref, watch, type Ref } from 'vue'
import { get } from './api'
import { useAsked, type Asked } from './asked'
import type { TracedEvent, TracedEvents } from './model'

/** What is behind an amount, with its events page by page. */
export interface Trace<T> extends Omit<Asked<T>, 'ask'> {
  entries: Ref<TracedEvent[]>
  next: Ref<string | undefined>
  read(after: string): Promise<void>
}

const PAGE = '200'

/** @param from where to ask and with which parameters; what was read before goes when either changes */
export function useTrace<T extends { events?: TracedEvents }>(from: () => [path: string, query: string]): Trace<T> {
  const { value, problem, busy, ask } = useAsked<T>()
  const entries = ref<TracedEvent[]>([]) as Ref<TracedEvent[]>
  const next = ref<string>()

  async function read(after: string): Promise<void> {
    const [path, parameters] = from()
    const query = new URLSearchParams(parameters)
    query.set('limit', PAGE)
    if (after) {
      query.set('after', after)
    }
    await ask(() => get<T>(`${path}?${query}`))
    if (value.value && !problem.value && from()[0] === path) {
      entries.value = [...entries.value, ...(value.value.events?.entries ?? [])]
      next.value = value.value.events?.next
    }
  }

  watch(
    from,
    async () => {
      entries.value = []
      next.value = undefined
      await read('')
    },
    { immediate: true },
  )
  return { value, problem, busy, entries, next, read }
}
