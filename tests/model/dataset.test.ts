import { describe, expect, test } from 'vitest';
import { FIELDS, toDataset, toRecord, toRow } from '#model/dataset.ts';
import { HARBOUR, OUTBREAK, readBriefing, readFace } from '../briefing.ts';

const briefing = readBriefing(HARBOUR);
const { words } = readFace(HARBOUR);
const cell = (index: number, field: (typeof FIELDS)[number]) => {
  const exchange = briefing.exchanges[index];
  return exchange && toRow(exchange, words)[FIELDS.indexOf(field)];
};

describe(toRecord, () => {
  test('has the first and the last day, and null where the last is not known', () => {
    const records = briefing.exchanges.map((exchange) => toRecord(exchange, words));
    expect(records.map(({ date, date_start, date_end }) => [date, date_start, date_end])).toEqual([
      ['2031-05', '2031-05', '2031-05'],
      ['2031-05-06/2031-05-08', '2031-05-06', '2031-05-08'],
      ['2031-05-12', '2031-05-12', '2031-05-12'],
      ['2031-05-20/', '2031-05-20', null],
    ]);
  });

  test('has null for what is not known of a place or a source', () => {
    const [first] = briefing.exchanges;
    const record = first && toRecord(first, words);
    expect(record?.places).toEqual([{ id: 'sunder-rock', name: 'Sunder Rock', lat: null, lon: null }]);
    expect(record?.sources[0]).toMatchObject({ origin: 'union-letter-2031-05-31', at: 'paragraph 4' });
  });
});

describe(toRow, () => {
  test('has a cell a field, in the same words as JSON', () => {
    for (const exchange of briefing.exchanges) expect(toRow(exchange, words)).toHaveLength(FIELDS.length);
    expect([cell(1, 'date_start'), cell(1, 'date_end'), cell(3, 'date_end')]).toEqual([
      '2031-05-06',
      '2031-05-08',
      '',
    ]);
    expect(cell(2, 'met')).toBe(
      'Jory Marsk (Secretary of the Quelby Dockers’ Union); Petra Lund-Ray (Mediator for the talks on berths)',
    );
    expect(cell(2, 'sources')).toContain('Sound Courier, 13 May 2031 (opening paragraphs)');
  });
});

test('the data tells neither party from what nobody has looked into', () => {
  const { exchanges } = readBriefing(OUTBREAK);
  const records = exchanges.map((exchange) => toRecord(exchange, words));
  expect(
    records.map(({ announced_by, seen_outside }) => [announced_by?.map(({ id }) => id), seen_outside]),
  ).toEqual([
    [['agency', 'fenlab'], true],
    [['ministry'], false],
    [[], null],
    [undefined, null],
  ]);
  expect(records[3]?.announced_by).toBeNull();
  expect(exchanges.map((exchange) => toRow(exchange, words).slice(-2))).toEqual([
    ['Agency for Fevers; Fenwater Laboratory', 'true'],
    ['Corvane Ministry of Health', 'false'],
    ['none', ''],
    ['', ''],
  ]);
});

test('the data says how many exchanges it has, and by which rule they count', () => {
  expect(toDataset(briefing, words)).toMatchObject({
    count: 4,
    counting_rule: briefing.counting_rule,
    period: { from: '2031-05', until: '2031-05' },
  });
});
