import type { Plugin } from 'chart.js';
import { type AnyChart, type Box, boxOf, legendBox, shapeOf } from './bar.ts';
import type { Paint } from './palette.ts';

const GAP = 5;

/** The 45° lines that fill a box, each from one edge to another: no clipping, so that print stays vectors. */
export function hatchLines({ left, top, right, bottom }: Box): [number, number, number, number][] {
  const [width, height] = [right - left, bottom - top];
  const lines: [number, number, number, number][] = [];
  for (let at = GAP / 2; at < width + height; at += GAP) {
    const [x1, y2] = [Math.min(at, width), Math.min(at, height)];
    lines.push([left + x1, top + at - x1, left + at - y2, top + y2]);
  }
  return lines;
}

function finish({ ctx }: AnyChart, box: Box, paint: Paint): void {
  if (paint.fill === paint.line || box.right - box.left < 1 || box.bottom - box.top < 1) return;
  ctx.save();
  ctx.strokeStyle = paint.line;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  for (const [x1, y1, x2, y2] of paint.hatch === undefined ? [] : hatchLines(box)) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
  ctx.restore();
}

/** A plugin that outlines and hatches the bars, and the boxes of the legend, where their paint asks for it. */
export function hatch(paints: readonly Paint[]): Plugin<'bar' | 'line'> {
  return {
    id: 'hatch',
    afterDatasetDraw(chart, { index, meta }) {
      const paint = paints[index];
      if (paint === undefined || meta.type !== 'bar') return;
      meta.data.forEach((_, bar) => {
        const shape = shapeOf(chart as AnyChart, index, bar);
        if (shape !== undefined) finish(chart as AnyChart, boxOf(shape), paint);
      });
    },
    afterDraw(chart) {
      paints.forEach((paint, index) => {
        const box = legendBox(chart as AnyChart, index);
        if (box !== undefined && chart.getDatasetMeta(index).type === 'bar')
          finish(chart as AnyChart, box, paint);
      });
    },
  };
}
