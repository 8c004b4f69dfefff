import { expect, it } from 'vitest'
import { csvOf } from '../src/csv'

function table(html: string): HTMLTableElement {
  document.body.innerHTML = `<table>${html}</table>`
  return document.querySelector('table')!
}

it('writes what is shown, with merged heads in their place', () => {
  expect(csvOf(table('<tr><th colspan="2">收入</th><th>行次</th></tr><tr><td>合计</td><td>1,234.50</td><td>-3.00</td></tr>'))).toBe(
    '\uFEFF收入,,行次\r\n合计,"1,234.50",-3.00\r\n',
  )
})

it('lets no cell become a formula', () => {
  expect(csvOf(table('<tr><td>=1+1</td><td>-cmd</td><td>@x</td></tr>'))).toBe("\uFEFF'=1+1,'-cmd,'@x\r\n")
})
