import type { Plugin } from 'chart.js';
import { type AnyChart, shapeOf } from './bar.ts';
import type { Paint, Palette } from './palette.ts';

/** The least length in pixels of a bar that holds a number, and the height of a line of text. */
const ROOM = 15;
const LINE = 14;

function write(
  chart: AnyChart,
  text: string,
  x: number,
  y: number,
  style: { colour: string; ground?: string | undefined; align?: CanvasTextAlign; bold?: boolean },
  family: string,
): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${style.bold ? '600 ' : ''}12.5px ${family}`;
  ctx.textAlign = style.align ?? 'center';
  ctx.textBaseline = 'middle';
  if (style.ground !== undefined) {
    // A box and no outline of the letters: outlined text would make a font of its own in a PDF.
    const width = ctx.measureText(text).width + 4;
    ctx.fillStyle = style.ground;
    ctx.fillRect(x - width / 2, y - LINE / 2, width, LINE);
  }
  ctx.fillStyle = style.colour;
  ctx.fillText(text, x, y);
  ctx.restore();
}

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
      write(chart, format.format(total), end.x + 6, end.y, { ...bold, align: 'left' }, palette.family);
    else write(chart, format.format(total), end.x, end.y - 9, bold, palette.family);
    if (parts < 2) return;
    counts.forEach((count, dataset) => {
      const bar = shapeOf(chart, dataset, index);
      const paint = paints[dataset];
      if (count === 0 || bar === undefined || paint === undefined) return;
      const length = Math.abs(bar.base - (bar.horizontal ? bar.x : bar.y));
      if (length < ROOM) return;
      const [x, y] = bar.horizontal ? [(bar.x + bar.base) / 2, bar.y] : [bar.x, (bar.y + bar.base) / 2];
      write(
        chart,
        format.format(count),
        x,
        y,
        { colour: paint.on, ground: paint.hatch === undefined ? undefined : palette.paper },
        palette.family,
      );
    });
  });
}

/** Moves heights apart, the upper ones up, so that no two are nearer than a line of text. */
function spread(heights: readonly number[]): number[] {
  const placed = [...heights];
  const fromBelow = heights
    .map((_, index) => index)
    .toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  fromBelow.forEach((index, order) => {
    const below = fromBelow[order - 1];
    if (below !== undefined) placed[index] = Math.min(placed[index] ?? 0, (placed[below] ?? 0) - LINE);
  });
  return placed;
}

function writeEnds(chart: AnyChart, palette: Palette, format: Intl.NumberFormat): void {
  const ends = chart.data.datasets.flatMap(({ data }, dataset) => {
    const point = chart.getDatasetMeta(dataset).data.at(-1);
    const value = data.at(-1);
    return point === undefined || typeof value !== 'number' ? [] : [{ x: point.x, y: point.y, value }];
  });
  const heights = spread(ends.map(({ y }) => y));
  ends.forEach(({ x, value }, index) => {
    const style = { colour: palette.ink, bold: true, align: 'left' } as const;
    write(chart, format.format(value), x + 6, heights[index] ?? 0, style, palette.family);
  });
}

/** A plugin that prints the numbers on a chart: totals at the end of bars, parts within them, the last value of lines. */
export function values(palette: Palette, paints: readonly Paint[], language: string): Plugin<'bar' | 'line'> {
  const format = new Intl.NumberFormat(language);
  return {
    id: 'values',
    afterDatasetsDraw(chart) {
      const lines = chart.data.datasets.some(({ type }) => type === 'line');
      if (lines) writeEnds(chart, palette, format);
      else writeBars(chart, palette, paints, format);
    },
  };
}
