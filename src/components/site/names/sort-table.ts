/** The sort key of a cell: its own value where it has one, else its text. */
function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
}

function sortBy(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => direction * compare(valueOf(a, column), valueOf(b, column)));
  body?.append(...rows);
}

/**
 * Makes each head of a table a button that sorts its rows: up first, then down. Without script the order is as printed.
 */
function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = head.dataset['sort'] ?? '';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
      sortBy(table, column, isUp ? -1 : 1);
    });
  }
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);
