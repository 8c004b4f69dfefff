/** A table of the page as it is shown, as CSV that spreadsheets open in Chinese. */
export function csvOf(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [quoted(cell.innerText ?? cell.textContent ?? ''), ...Array<string>(cell.colSpan - 1).fill('')]),
  )
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
}

export function csvLine(cells: string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(text: string): string {
  const plain = text.trim()
  // A spreadsheet would run what begins like a formula; amounts may begin with a minus.
  const safe = /^[=+@]|^-(?![\d,.]+$)/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

export function save(name: string, type: string, content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves the first table inside an element as it is shown. */
export function exportShown(inside: HTMLElement | undefined, name: string): void {
  const table = inside?.querySelector('table')
  if (table) {
    save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(table))
  }
}
