import type { Chart, Plugin } from 'chart.js';

/** A box on a canvas. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

function stroke({ ctx }: Chart, box: Box, colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of hatchLines(box)) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
  ctx.restore();
}

/** A plugin that hatches the bars, and the legend's boxes, of every dataset that has a hatching colour. */
export function hatch(colours: readonly (string | undefined)[]): Plugin<'bar' | 'line'> {
  return {
    id: 'hatch',
    afterDatasetDraw(chart, { index, meta }) {
      const colour = colours[index];
      if (colour === undefined || meta.type !== 'bar') return;
      for (const bar of meta.data) {
        const { x, y, base, width, height, horizontal } = bar.getProps([
          'x',
          'y',
          'base',
          'width',
          'height',
          'horizontal',
        ] as never[]) as unknown as BarShape;
        const box = horizontal
          ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
          : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
        if (box.right - box.left >= 1 && box.bottom - box.top >= 1) stroke(chart, box, colour);
      }
    },
    afterDraw(chart) {
      const legend = chart.legend as unknown as
        { legendHitBoxes: { left: number; top: number; height: number }[] } | undefined;
      legend?.legendHitBoxes.forEach(({ left, top, height }, index) => {
        const colour = colours[index];
        const isBar = chart.getDatasetMeta(index).type === 'bar';
        if (colour === undefined || !isBar) return;
        const middle = top + height / 2;
        stroke(chart, { left, right: left + 12, top: middle - 6, bottom: middle + 6 }, colour);
      });
    },
  };
}

/** What Chart.js knows of a drawn bar, in pixels. */
export interface BarShape {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
}
