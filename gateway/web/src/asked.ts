import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Refused, type Problem } from './api'

/** What was asked for last, or why it was not given. */
export interface Asked<T> {
  value: ShallowRef<T | undefined>
  problem: Ref<Problem | undefined>
  busy: Ref<boolean>
  ask(question: () => Promise<T>): Promise<void>
}

/** An answer that comes after a later question is passed over. */
export function useAsked<T>(): Asked<T> {
  const value = shallowRef<T>()
  const problem = ref<Problem>()
  const busy = ref(false)
  let latest = 0

  async function ask(question: () => Promise<T>): Promise<void> {
    const mine = ++latest
    busy.value = true
    try {
      const answer = await question()
      if (mine === latest) {
        value.value = answer
        problem.value = undefined
      }
    } catch (e) {
      if (!(e instanceof Refused)) {
        throw e
      }
      if (mine === latest) {
        problem.value = e.problem
      }
    } finally {
      if (mine === latest) {
        busy.value = false
      }
    }
  }

  return { value, problem, busy, ask }
}
