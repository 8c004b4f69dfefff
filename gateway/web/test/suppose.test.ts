import { expect, test } from 'vitest'
import type { CellPart } from '../src/model'
import { roundingGap } from '../src/rounding'
import { missing, RECEIPT_FUNDS, SUPPOSITIONS } from '../src/suppose'

const LINE = { fund: 'GENERAL_PUBLIC', function: '2010301', nature: 'BASIC' }
const EMPTY = { voucher: '', economic: '', toEconomic: '', fund: '', function: '' }

function kind(key: string) {
  return SUPPOSITIONS.find((each) => each.key === key)!
}

test('an event has the form that the log publishes', () => {
  const filled = { ...EMPTY, voucher: 'V1', line: LINE, economic: '30201', toLine: LINE, toEconomic: '30202', amountFen: 5n }
  expect(kind('reclassify').event(filled)).toEqual({
    voucher: 'V1',
    fromLine: LINE,
    fromEconomic: '30201',
    toLine: LINE,
    toEconomic: '30202',
    amountFen: 5n,
  })
  expect(kind('pay').event(filled)).toMatchObject({ line: LINE, economic: '30201', amountFen: 5n, direct: true })
})

test('only what the kind asks for is missed', () => {
  expect(missing(kind('pay'), EMPTY, '')).toEqual(['请选择指标', '请选择经济分类', '金额须大于零，最多两位小数'])
  expect(missing(kind('supplement'), { ...EMPTY, line: LINE }, '0')).toEqual(['金额须大于零，最多两位小数'])
  expect(missing(kind('receive'), { ...EMPTY, fund: 'OTHER', function: '2010301' }, '1.20')).toEqual([])
})

test('receipts are of no appropriation', () => {
  expect(RECEIPT_FUNDS.map(([fund]) => fund)).not.toContain('GENERAL_PUBLIC')
  expect(RECEIPT_FUNDS.map(([fund]) => fund)).toContain('OTHER')
})

test('printed parts that do not add up are noticed', () => {
  const part = (printed: string, sign = 1): CellPart => ({ sign, row: '', text: '', column: '', head: [], amountFen: 1n, printed })
  expect(roundingGap(part('3,077.07'), [part('1,414.54'), part('1,662.52')])).toBe('0.01')
  expect(roundingGap(part('-0.01'), [part('0.00'), part('0.00')])).toBe('-0.01')
  expect(roundingGap(part('1.00'), [part('3.00'), part('2.00', -1)])).toBe('')
  expect(roundingGap(part('1.00'), [])).toBe('')
  expect(roundingGap(part('1.00'), [{ ...part(''), amountFen: undefined }, part('1.00')])).toBe('')
})
