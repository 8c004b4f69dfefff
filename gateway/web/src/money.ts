/** Money in whole fen. It is a bigint from the answer of a service to the screen: no amount is ever a number. */
export type Fen = bigint

export type AmountUnit = 'wan' | 'yuan'

const DECIMALS = 100n
const FEN_A_YUAN = 100n
const FEN_A_WAN = 1_000_000n

/** With two decimals and thousands separators, rounded half up on its own, as the tables print it. */
export function printed(fen: Fen, unit: AmountUnit): string {
  return quotient(fen, unit === 'wan' ? FEN_A_WAN : FEN_A_YUAN).replace(/\B(?=(\d{3})+\.)/g, ',')
}

/** The share of a part in percent, with two decimals, rounded half up. */
export function percent(part: bigint, base: bigint): string {
  return quotient(part * 100n, base)
}

/** With two decimals, rounded half up. */
export function quotient(dividend: bigint, divisor: bigint): string {
  const magnitude = dividend < 0n ? -dividend : dividend
  const hundredths = (magnitude * DECIMALS + divisor / 2n) / divisor
  const text = `${hundredths / DECIMALS}.${(hundredths % DECIMALS).toString().padStart(2, '0')}`
  return dividend < 0n && hundredths !== 0n ? `-${text}` : text
}

export function unitName(unit: AmountUnit): string {
  return unit === 'wan' ? '万元' : '元'
}

/** What was typed in yuan, such as 1,234.5; undefined when it is no amount of at most two decimals. */
export function fenOf(typed: string): Fen | undefined {
  const plain = typed.trim().replace(/[,，]/g, '')
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  return match ? BigInt(match[1]!) * FEN_A_YUAN + BigInt((match[2] ?? '').padEnd(2, '0')) : undefined
}

/** The share of a part in hundredths of a percent, for the length of bars only; the printed rate comes from the service. */
export function barPercent(part: Fen, base: Fen): number {
  if (base <= 0n) {
    return 0
  }
  const hundredths = (part * 10_000n) / base
  return Number(hundredths < 0n ? 0n : hundredths > 10_000n ? 10_000n : hundredths) / 100
}
