import { expect, test } from 'vitest'
import { cells, commandName, moment, type AuditLine } from '../src/audit'

const LINE: AuditLine = {
  at: '2018-01-01T16:30:00Z',
  service: 'payments',
  unit: '440105-701001',
  year: '2017',
  actor: 'li',
  roles: ['unit-clerk'],
  units: [],
  command: 'post-payment',
  id: 'V1',
  outcome: 'refused',
  events: [],
  reason: { code: 'insufficient-quota', field: 'line', value: '', detail: 'Not enough.', detailZh: '可用指标不足。' },
}

test('a line is told in Chinese, and in the time of China', () => {
  expect(moment(LINE.at)).toBe('2018-01-02 00:30:00')
  expect(cells(LINE).slice(3, 9)).toEqual(['li', '单位经办', '支付', '直接入账支付', '已拒绝', '可用指标不足。'])
  expect(cells({ ...LINE, id: 'WhenQuotaIssued_CreditLine:x' })[6]).toBe('直接入账支付（自动）')
})

test('a command that there is not is shown as it was sent', () => {
  expect(commandName('payments', 'print-money')).toBe('print-money')
})
