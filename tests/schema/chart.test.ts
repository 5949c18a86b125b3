import { expect, test } from 'vitest';
import { drawCharts } from '#charts/charts.ts';
import { CHART_NAMES } from '#schema/chart.ts';
import { HARBOUR, readBriefing, readFace } from '../briefing.ts';

test('prose may place just the charts that are drawn, by their names and in their order', () => {
  expect(drawCharts(readBriefing(HARBOUR), readFace(HARBOUR).words).map(({ name }) => name)).toEqual([
    ...CHART_NAMES,
  ]);
});
