import { describe, expect, it } from 'vitest'
import { found } from '../src/codes'

const CODES = [
  { value: '30201', code: '30201', name: '办公费' },
  { value: '30202', code: '30202', name: '印刷费' },
  { value: '30211', code: '30211', name: '差旅费' },
]

async function codes(typed: string): Promise<string[]> {
  return (await found(CODES, typed)).map((each) => each.code)
}

describe('a code is found', () => {
  it('by how it begins', async () => expect(await codes('3020')).toEqual(['30201', '30202']))
  it('by a part of its name', async () => expect(await codes('旅')).toEqual(['30211']))
  it('by the initials of its pinyin', async () => expect(await codes('bgf')).toEqual(['30201']))
  it('by its pinyin', async () => expect(await codes('yinshua')).toEqual(['30202']))
  it('not by anything else', async () => expect(await codes('xyz')).toEqual([]))
  it('among all when nothing is typed', async () => expect(await codes(' ')).toHaveLength(3))
})
