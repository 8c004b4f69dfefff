import { expect, test } from 'vitest'
import { within, wordsOf } from '../src/lines'

test('a row narrows the lines that are looked at', () => {
  expect(within('', 'function', '2010301')).toBe('*|2010301|*|*')
  expect(within('*|2010301|*|*', 'nature', 'PROJECT')).toBe('*|2010301|PROJECT|*')
})

test('what is looked at is said in words', () => {
  expect(wordsOf('GENERAL_PUBLIC|2010301|PROJECT|P01')).toBe('资金性质 一般公共预算，功能科目 2010301，支出性质 项目支出，项目 P01')
  expect(wordsOf('*|2010301')).toBe('功能科目 2010301')
  expect(wordsOf('')).toBe('')
})
