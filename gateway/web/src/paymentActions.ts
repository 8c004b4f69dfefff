import type { PaymentStatus } from './model'

/** What can be done with a payment, from which state, and what must be said to do it. */
export interface Action {
  command: string
  label: string
  when: PaymentStatus[]
  asks: ('reason' | 'amount' | 'codes')[]
  main?: boolean
  notByRequester?: boolean
}

const PAID: PaymentStatus[] = ['CLEARED', 'REFUNDED', 'RECLASSIFIED']

export const ACTIONS: Action[] = [
  { command: 'approve-payment', label: '审核', when: ['REQUESTED'], asks: [], main: true, notByRequester: true },
  { command: 'return-payment', label: '退回', when: ['REQUESTED'], asks: ['reason'] },
  { command: 'clear-payment', label: '清算', when: ['APPROVED'], asks: [], main: true },
  { command: 'bounce-payment', label: '退票', when: ['APPROVED'], asks: ['reason'] },
  { command: 'void-payment', label: '作废', when: ['REQUESTED', 'APPROVED'], asks: ['reason'] },
  { command: 'refund-payment', label: '退款', when: PAID, asks: ['amount'] },
  { command: 'reclassify-payment', label: '科目更正', when: PAID, asks: ['codes'] },
]
