import type { CellPart } from './model'
import { quotient } from './money'

const WAN_DECIMALS = /^(-?)([\d,]+)\.(\d{2})$/

/** By how much printed parts do not add up to a printed total, in 万元 with its sign; empty when they do. */
export function roundingGap(total: CellPart, parts: CellPart[]): string {
  const whole = hundredths(total)
  const pieces = parts.map(hundredths)
  if (parts.length === 0 || whole === undefined || pieces.some((each) => each === undefined)) {
    return ''
  }
  const gap = whole - pieces.reduce<bigint>((sum, each, at) => sum + (parts[at]!.sign < 0 ? -each! : each!), 0n)
  return gap === 0n ? '' : quotient(gap, 100n)
}

/** A blank cell adds nothing. */
function hundredths(part: CellPart): bigint | undefined {
  if (part.amountFen === undefined) {
    return 0n
  }
  const match = WAN_DECIMALS.exec(part.printed)
  return match ? BigInt(`${match[1]}${match[2]!.replace(/,/g, '')}${match[3]}`) : undefined
}
