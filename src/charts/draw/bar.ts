import type { Chart, ChartTypeRegistry } from 'chart.js';

export type AnyChart = Chart<keyof ChartTypeRegistry>;

/** The geometry of a drawn bar in Chart.js, in pixels. */
export interface BarShape {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
}

/** A box on a canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIDES = ['x', 'y', 'base', 'width', 'height', 'horizontal'];

/** The shape of one bar, or undefined where the dataset has none there. */
export function shapeOf(chart: AnyChart, dataset: number, index: number): BarShape | undefined {
  const bar = chart.getDatasetMeta(dataset).data[index];
  return bar?.getProps(SIDES as never[]) as unknown as BarShape | undefined;
}

/** The box that a bar fills. */
export function boxOf({ x, y, base, width, height, horizontal }: BarShape): Box {
  return horizontal
    ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
    : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
}

/** The box before an entry of the legend. */
export function legendBox(chart: AnyChart, index: number): Box | undefined {
  const legend = chart.legend as unknown as {
    legendHitBoxes: { left: number; top: number; height: number }[];
  };
  const hit = legend.legendHitBoxes[index];
  if (hit === undefined) return undefined;
  const middle = hit.top + hit.height / 2;
  return { left: hit.left, right: hit.left + 12, top: middle - 6, bottom: middle + 6 };
}
