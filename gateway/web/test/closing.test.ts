import { describe, expect, it } from 'vitest'
import { nextStep } from '../src/closing'

describe('the next step of a unit that closes its year', () => {
  it('is the seal before the treasury is compared', () => {
    expect(nextStep('SOFT_FROZEN', false)?.name).toBe('seal-year')
    expect(nextStep('SOFT_FROZEN', true)?.name).toBe('reconcile')
  })
  it('is none once it has signed', () => expect(nextStep('UNIT_SIGNED', true)).toBeUndefined())
})
