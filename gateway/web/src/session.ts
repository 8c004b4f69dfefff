import { computed, reactive, ref, watch } from 'vue'
import type { Who } from './api'
import type { AmountUnit } from './money'

const WHO = 'budget-year.who'

/** The unit in which amounts are shown, on all pages. */
export const amountUnit = ref<AmountUnit>('wan')

/** Who works here, as long as this tab is open. */
export const who: Who = reactive(remembered())

export const isNamed = computed(() => /^[0-9A-Za-z][0-9A-Za-z._@-]{0,63}$/.test(who.name))

watch(who, (now) => sessionStorage.setItem(WHO, JSON.stringify(now)))

function remembered(): Who {
  try {
    const kept = JSON.parse(sessionStorage.getItem(WHO) ?? '{}') as Partial<Who>
    return { name: kept.name ?? '', role: kept.role ?? 'unit-clerk' }
  } catch {
    return { name: '', role: 'unit-clerk' }
  }
}
