/** How a rate stands to the time gone, by the bands that bureaus use: 5 and 15 points behind. */
export interface Pace {
  name: 'good' | 'near' | 'bad'
  word: string
}

const NEAR_BEHIND = -5
const FAR_BEHIND = -15

export function band(rate: string | undefined, progress: string): Pace {
  const points = Number(rate ?? 0) - Number(progress)
  if (points >= NEAR_BEHIND) {
    return { name: 'good', word: '正常' }
  }
  return points >= FAR_BEHIND ? { name: 'near', word: '偏慢' } : { name: 'bad', word: '滞后' }
}
