import { describe, expect, test } from 'vitest';
import { drawCharts } from '#charts/charts.ts';
import { heightOf, wrapLabel } from '#charts/spec.ts';
import { layStrip } from '#charts/strip.ts';
import { drawSvg } from '#charts/draw/svg.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { HARBOUR, LAKE, OUTBREAK, readBriefing, readFace } from '../briefing.ts';

const harbour = readBriefing(HARBOUR);
const lake = readBriefing(LAKE);
const outbreak = readBriefing(OUTBREAK);
const { words } = readFace(HARBOUR);
const german = readFace(LAKE).words;
const chart = (briefing: Briefing, name: string) => {
  const spec = drawCharts(briefing, briefing === lake ? german : words).find(
    (candidate) => candidate.name === name,
  );
  if (!spec) throw new Error(`There is no chart ${name}.`);
  return spec;
};

describe(drawCharts, () => {
  test('titles state the finding, computed from the numbers', () => {
    expect(drawCharts(harbour, words).map(({ title }) => title)).toEqual([
      'Visits were most frequent in May 2031: 4 of 4',
      'Union’s letter reported 3; by the same rule this record counts 3, and 4 in all',
      'The most frequent kind was “Talks”: 2 of 4',
      'The rank most often sent was “Heads”: 2 of 4',
      'For no visits was it looked into who announced them',
      'Ines Ferro, Edda Tallow and Jory Marsk travelled or hosted most often: 2 times each',
    ]);
    expect(drawCharts(outbreak, words).map(({ title }) => title)).toEqual([
      'Missions were most frequent in November 2034 and January 2035: 2 of 4',
      'No other count stands beside the 4 missions of this record',
      'The most frequent kind was “Samples”: 2 of 4',
      'The rank most often sent was “Scientists”: 2 of 4',
      'Announced by both parties: 1 of 4; by one alone: 1',
      'Sena Whitlow travelled or hosted most often: 2 times',
    ]);
  });

  test('months with nothing are there with zero', () => {
    const { labels, series, table } = chart(outbreak, 'by-month');
    expect(labels).toEqual(['Nov', 'Dec', 'Jan']);
    expect(series.map(({ values }) => values[1])).toEqual([0, 0, 0, 0]);
    expect(table.rows[1]).toEqual(['December 2034', 0, 0, 0, 0, 0]);
  });

  test('every chart by a term adds up to all exchanges', () => {
    for (const name of ['by-month', 'by-kind', 'by-rank', 'announced']) {
      expect(chart(lake, name).table.rows.at(-1), name).toEqual(['Summe', 2, 2, 1, 5]);
      expect(chart(harbour, name).table.rows.at(-1), name).toEqual(['Total', 1, 1, 2, 4]);
    }
  });

  test('a reported number stands beside what the record counts by its rule and in all', () => {
    const { labels, series, note } = chart(harbour, 'reported');
    expect(labels).toEqual([
      'Reported by Union’s letter',
      'Counted here by that rule',
      'Counted here in all',
    ]);
    expect(series.map(({ values }) => values)).toEqual([[3, 3, 4]]);
    expect(note).toContain('outside that rule: “Union instructor took a group to the Vellin Line’s crane');
    expect(chart(lake, 'reported').note).toContain('nicht unter jener Regel: „Vermittlerin Selvik');
    const many = harbour.claims.map((claim) => ({ ...claim, byRule: [] }));
    expect(chart({ ...harbour, claims: many }, 'reported').note).toContain('outside that rule: Entries 1–4;');
    expect(chart(outbreak, 'reported').series[0]?.values).toEqual([4]);
  });

  test('what is no party has the colour of none', () => {
    for (const name of ['reported', 'travellers'])
      expect(
        chart(harbour, name)
          .series.map(({ slot }) => slot)
          .filter((slot) => slot !== 0),
      ).toEqual([]);
  });

  test('who announced them: both, each party alone, neither, and what nobody has looked into where there is any', () => {
    const rows = (briefing: Briefing) =>
      chart(briefing, 'announced').table.rows.map((row) => [row[0], row.at(-1)]);
    expect(rows(outbreak)).toEqual([
      ['Both parties', 1],
      ['Corvane Ministry of Health alone', 1],
      ['Agency for Fevers alone', 0],
      ['Fenwater Laboratory alone', 0],
      ['Hollin Institute alone', 0],
      ['Neither', 1],
      ['Not looked into', 1],
      ['Total', 4],
    ]);
    expect(rows(lake).map(([label]) => label)).not.toContain('Nicht geprüft');
  });

  test('descriptions give the numbers in words', () => {
    expect(chart(harbour, 'by-rank').description).toBe('Visits by rank: Heads 2, Deputies 1, Staff 1.');
  });

  test('specs are plain JSON', () => {
    for (const spec of drawCharts(lake, german)) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
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
  const svg = drawSvg(chart(outbreak, 'by-month'));

  test('draws text as text and colours as custom properties only', () => {
    expect(svg).toContain('>From Agency for Fevers</text>');
    expect(svg).toContain('fill="var(--slot-1-fill)"');
    expect(svg.match(/="#[0-9a-f]/gi)).toBeNull();
    expect(svg).not.toContain('font-family');
  });

  test('names what it shows, and gives the numbers in words', () => {
    expect(svg).toMatch(/<title id="\w+">Missions were most frequent/);
    expect(svg).toMatch(/<desc id="\w+">Missions by month: November 2034 2, December 2034 0,/);
  });

  test('is the same each time', () => {
    expect(drawSvg(chart(outbreak, 'by-month'))).toBe(svg);
  });

  test('escapes what a label says', () => {
    const spec = { ...chart(harbour, 'by-kind'), labels: ['<b>&"', 'x', 'y'] };
    expect(drawSvg(spec)).toContain('>&#60;b&#62;&#38;&#34;</text>');
  });

  test('stays small', () => {
    for (const spec of drawCharts(lake, german)) expect(drawSvg(spec).length, spec.name).toBeLessThan(14_000);
  });
});

describe(layStrip, () => {
  test('sets a mark an exchange, in order of time, and marks what is known to the month alone', () => {
    const { marks, months } = layStrip(harbour, words);
    expect(marks).toHaveLength(4);
    expect(months).toHaveLength(1);
    expect(layStrip(outbreak, words).months).toHaveLength(3);
    expect(marks.filter(({ exact }) => !exact)).toHaveLength(1);
    expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });

  test('sets two parties above and below the line, and says so', () => {
    const parties = harbour.parties.filter(({ id }) => id !== 'union');
    const exchanges = harbour.exchanges.filter(({ from }) => from.id !== 'union');
    const { marks, key, caption } = layStrip({ ...harbour, parties, exchanges }, words);
    expect(marks.map(({ party, height }) => [party.id, height])).toEqual([
      ['line', -1],
      ['port', 1],
      ['line', -1],
    ]);
    expect(key).toEqual([]);
    expect(caption).toContain('Travelling party: Ostmere Port Authority above, Vellin Line below.');
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
