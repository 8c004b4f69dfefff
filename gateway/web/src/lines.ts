import { FUNDS, NATURES } from './model'

/** Some of the quota lines, as addresses name them: a line's key in which * stands for any. */
const ANY = '*'
const PARTS = ['fund', 'function', 'nature', 'project'] as const
const WORDS = { fund: '资金性质', function: '功能科目', nature: '支出性质', project: '项目' }
type LinePart = (typeof PARTS)[number]

/** Those of the lines that have this value as well. */
export function within(pattern: string, part: LinePart, value: string): string {
  const asked = pattern.split('|')
  return PARTS.map((each, i) => (each === part ? value : asked[i] || ANY)).join('|')
}

/** What is said of a pattern on a page; nothing when it takes any line. */
export function wordsOf(pattern: string): string {
  const asked = pattern.split('|')
  return PARTS.map((part, i) => {
    const value = asked[i]
    const name = part === 'fund' ? FUNDS[value ?? ''] : part === 'nature' ? NATURES[value ?? ''] : undefined
    return value && value !== ANY ? `${WORDS[part]} ${name ?? value}` : ''
  })
    .filter(Boolean)
    .join('，')
}
