import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOUR } from '../briefing.ts';

/** How large a chronology is to be. */
interface Size {
  readonly months: number;
  readonly sources: number;
}

const FIXTURE = '2031-05';
const PER_MONTH = 12;
const LARGE: Size = { months: 250, sources: 1000 };

/** The number of exchanges in a chronology that is written without a size. */
export const EXCHANGES = LARGE.months * PER_MONTH;

function writeExchange(month: string, number: number, sources: number): string {
  const cite = (step: number) =>
    `gazette-${(Number(month.replace('-', '')) * PER_MONTH + number + step) % sources}`;
  return `  - id: ${month}-visit-${number}
    title: Harbour Master Tallow held talks on berth ${number} in Quelby
    date: ${month}-${String(number).padStart(2, '0')}
    from: port
    to: union
    led_by: [tallow]
    met: [oke]
    places: [quelby]
    kind: talks
    rank: head
    summary: >-
      Edda Tallow met the union's instructor on the use of the new berths. She stayed for two nights, and went over the
      quay with the crane instructor before she left by sea.
    differs: The courier put the talks on the day before; the digest printed the day of the report.
    sources:
      - { source: ${cite(0)}, at: "opening paragraphs", says: "Talks in Quelby." }
      - { source: ${cite(7)}, at: "item 2", says: "The same text under another day." }
`;
}

function writeMonth(month: string, sources: number): string {
  const exchanges = Array.from({ length: PER_MONTH }, (_, index) =>
    writeExchange(month, index + 1, sources),
  ).join('');
  return `---
month: ${month}
headline: Visits of ${month}
exchanges:
${exchanges}---

The harbour master went to Quelby for talks on berths. <Cite source="quayside-wire" at="page 1" />
The port made <Count from="port" month="${month}" /> visits, and <Exchange id="${month}-visit-1">one by sea</Exchange>.

<Note>
A note on the month.
</Note>
`;
}

/** The months before that of the fixture. */
function listMonths(count: number): string[] {
  const [year, month] = FIXTURE.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + month - 1 - count + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * Writes a content folder of twelve exchanges a month, before those of the fixture, and returns the last month's file.
 */
export function writeChronology(root: string, size = LARGE): string {
  const months = listMonths(size.months);
  cpSync(HARBOUR, root, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  edit('briefing.yaml', (text) => text.replace(`from: ${FIXTURE}`, `from: ${months[0]}`));
  const gazettes = Array.from(
    { length: size.sources },
    (_, index) =>
      `- id: gazette-${index}\n  publisher: Gazette ${index}\n  url: https://example.org/${index}\n  stance: press\n`,
  );
  edit('sources.yaml', (text) => text + gazettes.join(''));
  for (const month of months)
    writeFileSync(join(root, 'months', `${month}.mdx`), writeMonth(month, size.sources));
  return join(root, 'months', `${months.at(-1)}.mdx`);
}
