import { describe, expect, test } from 'vitest';
import { drawCharts } from '#charts/charts.ts';
import { heightOf, wrapLabel } from '#charts/spec.ts';
import { layStrip } from '#charts/strip.ts';
import { drawSvg } from '#charts/draw/svg.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { CONTENT, HARBOUR, readBriefing, readFace } from '../briefing.ts';

const record = readBriefing(CONTENT);
const harbour = readBriefing(HARBOUR);
const { words } = readFace(CONTENT);
const chart = (briefing: Briefing, name: string) => {
  const spec = drawCharts(briefing, words).find((candidate) => candidate.name === name);
  if (!spec) throw new Error(`There is no chart ${name}.`);
  return spec;
};

describe(drawCharts, () => {
  test('titles state the finding, computed from the numbers', () => {
    expect(drawCharts(record, words).map(({ title }) => title)).toEqual([
      'Exchanges were most frequent in February 2024: 6 of 29',
      'This record counts 20 where the Unification Ministry reported 18',
      'The most frequent kind was “Economy”: 6 of 29',
      'The rank most often sent was “Minister”: 12 of 29',
      'Oleg Kozhemyako and Yun Jong Ho led most: 2 delegations each',
    ]);
    expect(chart(harbour, 'by-month').title).toBe('Visits were most frequent in May 2031: 4 of 4');
  });

  test('months with nothing are there with zero', () => {
    const { labels, series, table } = chart(record, 'by-month');
    expect(labels).toHaveLength(12);
    expect(series.map(({ values }) => values[1])).toEqual([0, 0]);
    expect(table.rows[1]).toEqual(['August 2023', 0, 0, 0]);
  });

  test('every chart by a term adds up to all exchanges', () => {
    for (const name of ['by-month', 'by-kind', 'by-rank']) {
      expect(chart(record, name).table.rows.at(-1), name).toEqual(['Total', 20, 9, 29]);
      expect(chart(harbour, name).table.rows.at(-1), name).toEqual(['Total', 1, 1, 2, 4]);
    }
  });

  test('the running total ends at the record, at the year, and at what was reported', () => {
    expect(chart(record, 'running-total').series.map(({ values }) => values.at(-1))).toEqual([29, 20, 18]);
    expect(chart(record, 'running-total').series[1]?.values.slice(5, 8)).toEqual([null, 1, 7]);
  });

  test('descriptions give the numbers in words', () => {
    expect(chart(record, 'by-rank').description).toBe(
      'Exchanges by rank: Leader 2, Minister 12, Head of an agency or region 8, Vice minister 6, Below vice minister 1.',
    );
  });

  test('specs are plain JSON', () => {
    for (const spec of drawCharts(record, words)) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  test('a briefing without exchanges says so and draws no nonsense', () => {
    const empty = {
      ...harbour,
      exchanges: [],
      claims: [],
      people: [],
      months: harbour.months.map((month) => ({ ...month, exchanges: [] })),
    };
    const specs = drawCharts(empty, words);
    expect(specs[0]?.title).toBe('No visits on record');
    for (const spec of specs) expect(drawSvg(spec)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe(drawSvg, () => {
  const svg = drawSvg(chart(record, 'by-month'));

  test('draws text as text and colours as custom properties only', () => {
    expect(svg).toContain('>North Korea to Russia</text>');
    expect(svg).toContain('fill="var(--slot-1-fill)"');
    expect(svg.match(/="#[0-9a-f]/gi)).toBeNull();
    expect(svg).not.toContain('font-family');
  });

  test('names what it shows, and gives the numbers in words', () => {
    expect(svg).toMatch(/<title id="\w+">Exchanges were most frequent/);
    expect(svg).toMatch(/<desc id="\w+">Exchanges by month: July 2023 1, August 2023 0,/);
  });

  test('is the same each time', () => {
    expect(drawSvg(chart(record, 'by-month'))).toBe(svg);
  });

  test('escapes what a label says', () => {
    const spec = { ...chart(harbour, 'by-kind'), labels: ['<b>&"', 'x', 'y'] };
    expect(drawSvg(spec)).toContain('>&#60;b&#62;&#38;&#34;</text>');
  });

  test('stays small', () => {
    for (const spec of drawCharts(record, words))
      expect(drawSvg(spec).length, spec.name).toBeLessThan(14_000);
  });
});

describe(layStrip, () => {
  test('sets a mark an exchange, in order of time, and marks what is known to the month alone', () => {
    const { marks, months } = layStrip(record, words);
    expect(marks).toHaveLength(29);
    expect(months).toHaveLength(12);
    expect(marks.filter(({ exact }) => !exact)).toHaveLength(1);
    expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });

  test('sets two parties above and below the line, and says so', () => {
    const { marks, key, caption } = layStrip(record, words);
    const [first] = record.parties;
    for (const { party, height } of marks) expect(height).toBe(party.id === first?.id ? 1 : -1);
    expect(key).toEqual([]);
    expect(caption).toContain('Travelling party: North Korea above, Russia below.');
  });

  test('sets more parties at a height each, and leaves it to their marks to tell them apart', () => {
    const parties = [1, 2, 3, 4, 5, 6].map((slot) => ({
      id: `p${slot}`,
      name: `Party ${slot}`,
      adjective: `${slot}`,
      slot,
    }));
    const [exchange] = harbour.exchanges;
    if (!exchange) throw new Error('The fixture has no exchange.');
    const exchanges = parties.map((from) => ({ ...exchange, from }));
    const { marks, key, caption } = layStrip({ ...harbour, parties, exchanges }, words);
    expect(new Set(marks.map(({ height }) => height)).size).toBe(6);
    expect(marks.every(({ height }) => Math.abs(height) > 0.3 && Math.abs(height) <= 1)).toBe(true);
    expect(key).toEqual(parties);
    expect(caption).toContain('Travelling party: Party 1, Party 2, Party 3, Party 4, Party 5, Party 6.');
  });
});

test('a long label is set on lines, and its chart is higher for it', () => {
  expect(wrapLabel('Science, education, health')).toEqual(['Science, education,', 'health']);
  const spec = chart(harbour, 'by-kind');
  expect(heightOf({ ...spec, labels: ['Science, education, health', 'x', 'y'] })).toBeGreaterThan(
    heightOf(spec),
  );
});
