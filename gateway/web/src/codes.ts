import { get } from './api'

/** Something that is chosen by its number or its name. */
export interface Choice {
  /** Unlike all others of its list. */
  value: string
  code: string
  name: string
  /** What else is shown beside it. */
  more?: string
}

interface Chart {
  functional: { code: string; name: string }[]
  economic: { code: string; name: string }[]
}

const charts = new Map<number, Promise<Chart>>()

/** The economic codes that payments may have: the lowest level of the chart. */
export async function economics(year: number): Promise<Choice[]> {
  return lowest((await chart(year)).economic, 5)
}

export async function functions(year: number): Promise<Choice[]> {
  return lowest((await chart(year)).functional, 7)
}

function lowest(entries: { code: string; name: string }[], length: number): Choice[] {
  return entries.filter((each) => each.code.length === length).map(({ code, name }) => ({ value: code, code, name }))
}

function chart(year: number): Promise<Chart> {
  const known = charts.get(year)
  if (known) {
    return known
  }
  const asked = get<Chart>(`/api/appropriations/charts/${year}`)
  asked.catch(() => charts.delete(year))
  charts.set(year, asked)
  return asked
}

/** Whether what was typed is the beginning of the code, a part of the name, or pinyin or its initials. */
export async function found(choices: Choice[], typed: string): Promise<Choice[]> {
  const sought = typed.trim().toLowerCase()
  if (!sought) {
    return choices
  }
  const plain = choices.filter((each) => each.code.toLowerCase().startsWith(sought) || each.name.includes(sought))
  if (plain.length > 0 || !/^[a-z ]+$/.test(sought)) {
    return plain
  }
  const { match } = await import('pinyin-pro')
  return choices.filter((each) => match(each.name, sought, { continuous: true, v: true }) !== null)
}
