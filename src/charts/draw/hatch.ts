import type { Plugin } from 'chart.js';
import { type AnyChart, type Box, boxOf, legendBox, shapeOf } from './bar.ts';
import type { Paint, Run } from './palette.ts';

const GAP = 5;

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

function risingLines({ left, top, right, bottom }: Box): Line[] {
  const [width, height] = [right - left, bottom - top];
  const lines: Line[] = [];
  for (let at = GAP / 2; at < width + height; at += GAP) {
    const [x1, y2] = [Math.min(at, width), Math.min(at, height)];
    lines.push([left + x1, top + at - x1, left + at - y2, top + y2]);
  }
  return lines;
}

function levelLines({ left, top, right, bottom }: Box): Line[] {
  const count = Math.max(0, Math.ceil((bottom - top) / GAP - 0.5));
  return Array.from({ length: count }, (_, index) => {
    const y = top + (index + 0.5) * GAP;
    return [left, y, right, y];
  });
}

/** The lines that fill a box, each from one edge to another: no clipping, so that print stays vectors. */
export function hatchLines(box: Box, run: Run): Line[] {
  if (run === 'level') return levelLines(box);
  const rising = risingLines(box);
  if (run === 'rising') return rising;
  const falling = rising.map(([x1, y1, x2, y2]): Line => {
    const mirror = (x: number) => box.left + box.right - x;
    return [mirror(x1), y1, mirror(x2), y2];
  });
  return run === 'falling' ? falling : [...rising, ...falling];
}

function finish({ ctx }: AnyChart, box: Box, { fill, line, hatch, run }: Paint): void {
  const isPlain = hatch === undefined && fill === line;
  if (isPlain || box.right - box.left < 1 || box.bottom - box.top < 1) return;
  ctx.save();
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = hatch ?? line;
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of hatch === undefined ? [] : hatchLines(box, run)) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  if (hatch !== undefined && hatch !== line) {
    ctx.stroke();
    ctx.strokeStyle = line;
    ctx.beginPath();
  }
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.stroke();
  ctx.restore();
}

/** A plugin that outlines and hatches the bars, and the boxes of the legend, where their paint asks for it. */
export function hatch(paints: readonly Paint[]): Plugin<'bar'> {
  return {
    id: 'hatch',
    afterDatasetDraw(chart, { index, meta }) {
      const paint = paints[index];
      if (paint === undefined) return;
      meta.data.forEach((_, bar) => {
        const shape = shapeOf(chart, index, bar);
        if (shape !== undefined) finish(chart, boxOf(shape), paint);
      });
    },
    afterDraw(chart) {
      paints.forEach((paint, index) => {
        const box = legendBox(chart, index);
        if (box !== undefined) finish(chart, box, paint);
      });
    },
  };
}
