import { expect, test } from 'vitest';
import { keyFigures } from '#model/figures.ts';
import { HARBOUR, readBriefing } from '../briefing.ts';

const briefing = readBriefing(HARBOUR);
const labelOf = (count: number) =>
  keyFigures({ ...briefing, exchanges: briefing.exchanges.slice(0, count) }).at(-1);

test('sources and origins each have the form of their number', () => {
  expect(labelOf(1)).toEqual({ value: '1', label: 'source behind them, from 1 independent origin' });
  expect(labelOf(4)?.label).toMatch(/^sources behind them, from \d independent origins$/);
});
