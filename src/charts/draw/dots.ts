import type { Plugin } from 'chart.js';
import { type AnyChart, legendBox, shapeOf } from './bar.ts';
import type { Palette } from './palette.ts';
import type { DrawnSpec, Series } from '#charts/spec.ts';
import { write } from './write.ts';

/** The radius in pixels of a mark where there is room for it. */
const RADIUS = 6;

/** How far the handles of four curves stand out that make a circle: https://spencermortensen.com/articles/bezier-circle/ */
const HANDLE = 0.5523;

/** A circle of four curves: of an arc, Skia writes a hundred small ones. */
function trace({ ctx }: AnyChart, [x, y]: readonly [number, number], radius: number): void {
  const out = radius * HANDLE;
  ctx.beginPath();
  ctx.moveTo(x + radius, y);
  ctx.bezierCurveTo(x + radius, y + out, x + out, y + radius, x, y + radius);
  ctx.bezierCurveTo(x - out, y + radius, x - radius, y + out, x - radius, y);
  ctx.bezierCurveTo(x - radius, y - out, x - out, y - radius, x, y - radius);
  ctx.bezierCurveTo(x + out, y - radius, x + radius, y - out, x + radius, y);
}

function draw(chart: AnyChart, mark: Series['mark'], at: readonly [number, number], radius: number): void {
  trace(chart, at, radius);
  if (mark === 'dot') chart.ctx.fill();
  else chart.ctx.stroke();
}

function drawRows(chart: AnyChart, spec: DrawnSpec, { ink, paper, family }: Palette): void {
  const { x: scale, y } = chart.scales;
  if (scale === undefined || y === undefined) return;
  const format = new Intl.NumberFormat(spec.language);
  const room = Math.abs(scale.getPixelForValue(1) - scale.getPixelForValue(0)) / 2 - 1;
  const radius = Math.max(1.5, Math.min(RADIUS, room));
  spec.labels.forEach((_, row) => {
    const middle = shapeOf(chart, 0, row)?.y;
    if (middle === undefined) return;
    spec.series.forEach(({ mark, places = [] }) => {
      for (const [column, marks] of Map.groupBy(places[row] ?? [], (place) => place)) {
        const at = [scale.getPixelForValue(column), middle] as const;
        // In one month somebody may both travel and host: the dot then stands within the ring.
        const isShared = spec.series.every((other) => other.places?.[row]?.includes(column));
        draw(chart, mark, at, mark === 'dot' && isShared ? radius / 2 : radius);
        if (marks.length < 2 || isShared) continue;
        const colour = mark === 'dot' ? paper : ink;
        write(chart, format.format(marks.length), at, { colour, size: 9 }, family);
      }
    });
    const total = spec.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
    const end = [chart.chartArea.right + 6, middle] as const;
    write(chart, format.format(total), end, { colour: ink, bold: true, align: 'left' }, family);
  });
}

/** A plugin that draws a mark for each exchange of a row, in the column of its month, and the row's sum at its end. */
export function dots(spec: DrawnSpec, palette: Palette): Plugin<'bar'> {
  return {
    id: 'dots',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = palette.ink;
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 1.6;
      drawRows(chart, spec, palette);
      spec.series.forEach(({ mark }, index) => {
        const box = legendBox(chart, index);
        if (box !== undefined)
          draw(chart, mark, [(box.left + box.right) / 2, (box.top + box.bottom) / 2], RADIUS - 1);
      });
      ctx.restore();
    },
  };
}
