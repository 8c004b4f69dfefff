import { ref, shallowRef } from 'vue'
import { get, logOut } from './api'
import type { AmountUnit } from './money'

/** The unit in which amounts are shown, on all pages. */
export const amountUnit = ref<AmountUnit>('wan')

/** Who works here, and the rows of the matrix that are open to them. */
export interface Me {
  name: string
  displayName: string
  roles: { role: string; chinese: string }[]
  units: string[]
  may: Permission[]
}

/** @see Scope in the shared model */
export interface Permission {
  method: string
  path: string
  scope: 'unit' | 'within' | 'department' | 'all'
}

const NOBODY: Me = { name: '', displayName: '', roles: [], units: [], may: [] }

/** Known before the first page is shown. */
export const me = shallowRef<Me>(NOBODY)

export async function enter(): Promise<void> {
  me.value = await get<Me>('/api/me')
}

export async function leave(): Promise<void> {
  window.location.assign(await logOut())
}

/** Whether a page may offer it; services decide for themselves. */
export function may(method: 'GET' | 'POST', path: string): boolean {
  return allows(me.value, method, path)
}

export function mayGive(context: string, owner: string, command: string): boolean {
  // The matrix is the same for all years.
  return may('POST', `/api/${context}/${owner}/2000/${command}`)
}

export function allows(person: Me, method: string, path: string): boolean {
  const asked = path.split('/')
  return person.may.some((each) => each.method === method && reaches(person.units, each, asked))
}

function reaches(units: string[], permission: Permission, asked: string[]): boolean {
  const pattern = permission.path.split('/')
  const open = pattern.at(-1) === '**'
  const fixed = open ? pattern.slice(0, -1) : pattern
  if (open ? asked.length < fixed.length : asked.length !== fixed.length) {
    return false
  }
  if (fixed.some((segment, at) => !segment.startsWith('{') && segment !== asked[at])) {
    return false
  }
  const at = fixed.findIndex((segment) => segment === '{unit}' || segment === '{department}')
  const owner = asked[at] ?? ''
  switch (permission.scope) {
    case 'unit':
      return units.includes(owner)
    case 'within':
      return units.some((own) => own.startsWith(owner))
    case 'department':
      return units.some((own) => owner.startsWith(own))
    case 'all':
      return true
  }
}
