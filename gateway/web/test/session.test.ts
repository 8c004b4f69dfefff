import { expect, test } from 'vitest'
import { allows, type Me } from '../src/session'

const person = (units: string[], may: Me['may']): Me => ({ name: 'li', displayName: '李', roles: [], units, may })
const LINES = '/api/final-accounts/units/440105-701001/2017/lines'

test('a page offers what the matrix opens to its person, for their own accounts only', () => {
  const clerk = person(['440105-701001'], [
    { method: 'GET', path: '/api/final-accounts/units/{unit}/{year}/**', scope: 'unit' },
    { method: 'GET', path: '/api/final-accounts/departments/{department}/{year}/status', scope: 'within' },
    { method: 'POST', path: '/api/payments/{unit}/{year}/request-payment', scope: 'unit' },
  ])

  expect(allows(clerk, 'GET', LINES)).toBe(true)
  expect(allows(clerk, 'GET', LINES.replace('701001', '701002'))).toBe(false)
  expect(allows(clerk, 'GET', '/api/final-accounts/departments/440105-701/2017/status')).toBe(true)
  expect(allows(clerk, 'GET', '/api/final-accounts/departments/440105-702/2017/status')).toBe(false)
  expect(allows(clerk, 'GET', '/api/final-accounts/departments/440105-701/2017/tables')).toBe(false)
  expect(allows(clerk, 'POST', '/api/payments/440105-701001/2017/request-payment')).toBe(true)
  expect(allows(clerk, 'POST', '/api/payments/440105-701001/2017/approve-payment')).toBe(false)
})

test('a department reaches the units whose codes begin with its own, and who reaches all needs none', () => {
  const path = '/api/final-accounts/units/{unit}/{year}/**'

  expect(allows(person(['440105-701'], [{ method: 'GET', path, scope: 'department' }]), 'GET', LINES)).toBe(true)
  expect(allows(person(['440105-702'], [{ method: 'GET', path, scope: 'department' }]), 'GET', LINES)).toBe(false)
  expect(allows(person([], [{ method: 'GET', path, scope: 'all' }]), 'GET', LINES)).toBe(true)
})
