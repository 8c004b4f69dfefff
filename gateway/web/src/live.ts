import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { loggedIn, parse } from './api'

export type Freshness = 'connecting' | 'live' | 'lost'

/** A value that a service sends whenever it changes. */
export interface Live<T> {
  value: ShallowRef<T | undefined>
  freshness: Ref<Freshness>
  /** When the value came last; the screen tells how old it is. */
  receivedAt: Ref<number | undefined>
  follow(path: string): void
}

const SILENCE_MS = 40_000
const LONGEST_PAUSE_MS = 15_000

/** Follows a stream of server-sent events; one that is lost, or is silent for longer than its heartbeat, is taken up again. */
export function useLive<T>(): Live<T> {
  const value = shallowRef<T>()
  const freshness = ref<Freshness>('connecting')
  const receivedAt = ref<number>()
  let abort: AbortController | undefined
  let path = ''

  async function read(signal: AbortSignal, alive: () => void): Promise<void> {
    const response = loggedIn(await fetch(path, { headers: { Accept: 'text/event-stream' }, signal }))
    if (!response.ok || !response.body) {
      throw new Error(`status ${response.status}`)
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value: piece } = await reader.read()
      if (done) {
        return
      }
      alive()
      rest += piece
      const events = rest.split(/\r?\n\r?\n/)
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = dataOf(event)
        if (data) {
          value.value = parse(data) as T
          receivedAt.value = Date.now()
          freshness.value = 'live'
        }
      }
    }
  }

  async function keepFollowing(controller: AbortController): Promise<void> {
    let pause = 500
    while (!controller.signal.aborted) {
      const attempt = new AbortController()
      const stop = () => attempt.abort()
      controller.signal.addEventListener('abort', stop, { once: true })
      let silence = window.setTimeout(stop, SILENCE_MS)
      try {
        await read(attempt.signal, () => {
          pause = 500
          window.clearTimeout(silence)
          silence = window.setTimeout(stop, SILENCE_MS)
        })
      } catch {
        // Told by the freshness that is shown.
      } finally {
        window.clearTimeout(silence)
        controller.signal.removeEventListener('abort', stop)
      }
      if (!controller.signal.aborted) {
        freshness.value = 'lost'
        await new Promise((resolve) => window.setTimeout(resolve, pause))
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      }
    }
  }

  function follow(next: string): void {
    abort?.abort()
    abort = new AbortController()
    path = next
    freshness.value = 'connecting'
    void keepFollowing(abort)
  }

  onScopeDispose(() => abort?.abort())
  return { value, freshness, receivedAt, follow }
}

export function dataOf(event: string): string {
  return event
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n')
}
