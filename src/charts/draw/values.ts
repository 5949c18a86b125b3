import type { Plugin } from 'chart.js';
import { type AnyChart, shapeOf } from './bar.ts';
import type { Paint, Palette } from './palette.ts';
import { write } from './write.ts';

/** The least length in pixels of a bar that holds a number. */
const ROOM = 15;

function writeBars(
  chart: AnyChart,
  palette: Palette,
  paints: readonly Paint[],
  format: Intl.NumberFormat,
): void {
  const { datasets, labels = [] } = chart.data;
  labels.forEach((_, index) => {
    const counts = datasets.map(({ data }) => Number(data[index] ?? 0));
    const total = counts.reduce((all, count) => all + count, 0);
    const parts = counts.filter((count) => count > 0).length;
    const last = counts.findLastIndex((count) => count > 0);
    const end = shapeOf(chart, Math.max(last, 0), index);
    if (end === undefined) return;
    const bold = { colour: palette.ink, bold: true } as const;
    if (end.horizontal)
      write(chart, format.format(total), [end.x + 6, end.y], { ...bold, align: 'left' }, palette.family);
    else write(chart, format.format(total), [end.x, end.y - 9], bold, palette.family);
    if (parts < 2) return;
    counts.forEach((count, dataset) => {
      const bar = shapeOf(chart, dataset, index);
      const paint = paints[dataset];
      if (count === 0 || bar === undefined || paint === undefined) return;
      const length = Math.abs(bar.base - (bar.horizontal ? bar.x : bar.y));
      if (length < ROOM) return;
      const middle = bar.horizontal
        ? ([(bar.x + bar.base) / 2, bar.y] as const)
        : ([bar.x, (bar.y + bar.base) / 2] as const);
      const ground = paint.hatch === undefined ? undefined : palette.paper;
      write(chart, format.format(count), middle, { colour: paint.on, ground }, palette.family);
    });
  });
}

/** A plugin that prints the numbers on a chart of bars: totals at their ends, parts within them. */
export function values(palette: Palette, paints: readonly Paint[], language: string): Plugin<'bar'> {
  const format = new Intl.NumberFormat(language);
  return {
    id: 'values',
    afterDatasetsDraw: (chart) => writeBars(chart, palette, paints, format),
  };
}
