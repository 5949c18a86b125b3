import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOUR } from '../briefing.ts';

const MONTHS = 250;
const PER_MONTH = 12;
const SOURCES = 1000;

/** The number of exchanges in a chronology that is written. */
export const EXCHANGES = MONTHS * PER_MONTH;

function writeExchange(month: string, number: number): string {
  const cite = (step: number) =>
    `gazette-${(Number(month.replace('-', '')) * PER_MONTH + number + step) % SOURCES}`;
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

function writeMonth(month: string): string {
  const exchanges = Array.from({ length: PER_MONTH }, (_, index) => writeExchange(month, index + 1)).join('');
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

/** Writes a content folder of ${EXCHANGES} exchanges, made of those of the fixture, and returns the last month's file. */
export function writeChronology(root: string): string {
  cpSync(HARBOUR, root, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  edit('briefing.yaml', (text) => text.replace('from: 2031-05, until', 'from: 2010-01, until'));
  const gazettes = Array.from(
    { length: SOURCES },
    (_, index) =>
      `- id: gazette-${index}\n  publisher: Gazette ${index}\n  url: https://example.org/${index}\n  stance: press\n`,
  );
  edit('sources.yaml', (text) => text + gazettes.join(''));
  const months = Array.from(
    { length: MONTHS },
    (_, index) => `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  for (const month of months) writeFileSync(join(root, 'months', `${month}.mdx`), writeMonth(month));
  return join(root, 'months', `${months.at(-1)}.mdx`);
}
