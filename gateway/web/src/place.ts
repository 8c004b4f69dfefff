import { computed, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { get, type Problem } from './api'
import { useAsked } from './asked'
import type { DepartmentStatus, UnitStatus } from './model'
import { may } from './session'

/** The department's year of the page's address, its units, and which of them is looked at. */
export interface Place {
  department: ComputedRef<string>
  year: ComputedRef<number>
  status: ComputedRef<DepartmentStatus | undefined>
  units: ComputedRef<UnitStatus[]>
  unit: ComputedRef<UnitStatus | undefined>
  problem: ComputedRef<Problem | undefined>
  go(unit: string): void
  read(): Promise<void>
}

export function usePlace(): Place {
  const route = useRoute()
  const router = useRouter()
  const { value: status, problem, ask } = useAsked<DepartmentStatus>()
  const department = computed(() => String(route.params.department))
  const year = computed(() => Number(route.params.year))
  /** Those of the department into whose accounts one may look. */
  const units = computed(() =>
    (status.value?.units ?? []).filter((each) => may('GET', `/api/final-accounts/units/${each.unit}/${year.value}/lines`)),
  )
  const unit = computed(() => units.value.find((each) => each.unit === route.params.unit) ?? units.value[0])

  function read(): Promise<void> {
    return ask(() => get<DepartmentStatus>(`/api/final-accounts/departments/${department.value}/${year.value}/status`))
  }

  function go(code: string): void {
    void router.replace({ params: { ...route.params, unit: code }, query: route.query })
  }

  watch([department, year], ([code]) => route.params.department && code && void read(), { immediate: true })
  return { department, year, status: computed(() => status.value), units, unit, problem: computed(() => problem.value), go, read }
}

/** Today, or the last day of a year that is over, or the first of one to come. */
export function dateIn(year: number): string {
  const today = new Date()
  const local = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`
  return today.getFullYear() === year ? local : today.getFullYear() > year ? `${year}-12-31` : `${year}-01-01`
}
