import { describe, expect, it } from 'vitest'
import type { PaymentEntry } from '../src/model'
import { withEarlier } from '../src/register'

const line = { fund: 'GENERAL_PUBLIC', function: '2010301', nature: 'BASIC' }

function entry(sequence: number, status: PaymentEntry['status'], event: PaymentEntry['event'], actor = 'li'): PaymentEntry {
  const recorded = { accountingDate: '2017-06-30', recordedAt: '2017-06-30T01:00:00Z', type: 'payments.any.v1' }
  return { ...recorded, id: `payments|u|2017|${sequence}`, sequence, status, event, actor }
}

describe('the payments of a register', () => {
  it('stand as their last event says, and are what the earlier ones say', () => {
    const shown = withEarlier(
      [],
      [
        entry(1, 'REQUESTED', { voucher: 'V1', line, economic: '30201', amountFen: 500n, payee: '某店' }),
        entry(2, 'APPROVED', { voucher: 'V1' }, 'wang'),
      ],
      'u',
    )

    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({
      voucher: 'V1',
      status: 'APPROVED',
      requestedBy: 'li',
      actor: 'wang',
      amountFen: 500n,
      payee: '某店',
    })
  })

  it('are told more by what is loaded later, and stand as they stood', () => {
    const latest = withEarlier([], [entry(9, 'CLEARED', { voucher: 'V1', line, economic: '30201', amountFen: 500n })], 'u')
    const all = withEarlier(latest, [entry(2, 'REQUESTED', { voucher: 'V1', payee: '某店', amountFen: 500n })], 'u')

    expect(all[0]).toMatchObject({ status: 'CLEARED', sequence: 9, requestedBy: 'li', payee: '某店' })
  })

  it('show what was paid, not what came back', () => {
    const shown = withEarlier(
      [],
      [
        entry(1, 'CLEARED', { voucher: 'V1', line, economic: '30201', amountFen: 500n }),
        entry(2, 'REFUNDED', { voucher: 'V1', line, economic: '30201', amountFen: 200n, refundNo: 'R1' }),
      ],
      'u',
    )

    expect(shown[0]).toMatchObject({ status: 'REFUNDED', amountFen: 500n })
  })

  it('come with the latest first', () => {
    const shown = withEarlier([], [entry(1, 'CLEARED', { voucher: 'V1' }), entry(2, 'CLEARED', { voucher: 'V2' })], 'u')

    expect(shown.map((each) => each.voucher)).toEqual(['V2', 'V1'])
  })
})
