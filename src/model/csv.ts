/** Signs with which a spreadsheet begins a formula. A text that begins with one gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV by RFC 4180: CRLF after every row, quotes where needed. https://www.rfc-editor.org/rfc/rfc4180 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
