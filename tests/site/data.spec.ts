import { expect, test } from 'playwright/test';
import { find } from '#model/view/briefing.ts';
import { CONTENT, readBriefing } from '../briefing.ts';

const record = readBriefing(CONTENT);

/** Reads CSV by RFC 4180, independently of what wrote it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('the CSV has one row an exchange, with the fields in order and names in words', async ({ request }) => {
  const [head = [], ...rows] = readCsv(await (await request.get('/data/exchanges.csv')).text());
  expect(head.join(', ')).toBe(
    'id, number, month, title, date, date_start, date_end, from, to, led_by, met, places, kind, rank, summary, sources, announced_by, seen_outside',
  );
  expect(rows).toHaveLength(record.exchanges.length);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  for (const party of record.parties)
    expect(column('from').filter((name) => name === party.name)).toHaveLength(
      find(record, { from: party.id }).length,
    );
  expect(column('number')).toEqual(record.exchanges.map(({ number }) => String(number)));
  expect(column('date_end')).toEqual(record.exchanges.map(({ when }) => when.end?.text ?? ''));
});

test('the JSON holds the same exchanges, with their counting rule', async ({ request }) => {
  const [, ...rows] = readCsv(await (await request.get('/data/exchanges.csv')).text());
  const data = await (await request.get('/data/exchanges.json')).json();
  expect(data.count).toBe(record.exchanges.length);
  expect(data.counting_rule.length).toBeGreaterThan(40);
  expect(data.exchanges.map(({ id }: { id: string }) => id)).toEqual(rows.map(([id]) => id));
  expect(data.exchanges.map(({ number }: { number: number }) => number)).toEqual(
    record.exchanges.map(({ number }) => number),
  );
});

test('the home page links both', async ({ page }) => {
  await page.goto('/');
  for (const name of ['exchanges.csv', 'exchanges.json']) {
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute('href', `/data/${name}`);
  }
});
