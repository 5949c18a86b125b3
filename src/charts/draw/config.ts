import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { dots } from './dots.ts';
import { hatch } from './hatch.ts';
import type { Paint, Palette } from './palette.ts';
import { type DrawnSpec, type Series, wrapLabel } from '#charts/spec.ts';
import { values } from './values.ts';

const SIZE = 12.5;

function dataset(
  { label, values: data }: Series,
  paint: Paint,
  form: DrawnSpec['form'],
): ChartDataset<'bar', (number | null)[]> {
  return {
    label,
    data: [...data],
    // Bars that are not seen give dots their rows, the tooltips and the legend.
    backgroundColor: form === 'dots' ? 'transparent' : paint.fill,
    ...(form === 'dots' && { hoverBackgroundColor: 'transparent' }),
    borderWidth: 0,
    clip: false,
    stack: 'all',
    maxBarThickness: 26,
  };
}

/** The axis of the values; in a chart of dots that of the columns. */
function valueAxis({ form, columns = [] }: DrawnSpec, palette: Palette) {
  const font = { family: palette.family, size: SIZE };
  const shared = { stacked: true, border: { display: false } };
  const grid = { color: palette.rule, drawTicks: false };
  if (form !== 'dots') return { ...shared, grid, beginAtZero: true, display: false, grace: '12%' };
  return {
    ...shared,
    grid,
    min: -0.5,
    max: columns.length - 0.5,
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = columns.map((_, value) => ({ value }));
    },
    ticks: {
      color: palette.ink,
      font,
      padding: 6,
      maxRotation: 0,
      autoSkip: true,
      callback: (value: string | number) => columns[Number(value)] ?? '',
    },
  };
}

/**
 * The Chart.js configuration of a spec: the same for the drawing at build and the live one, except that only the live
 * one moves.
 */
export function configure(
  spec: DrawnSpec,
  palette: Palette,
  live: boolean,
): ChartConfiguration<'bar', (number | null)[], string | string[]> {
  const font = { family: palette.family, size: SIZE };
  const paintOf = ({ slot }: Series): Paint => {
    const paint = palette.slots[slot];
    if (paint === undefined) throw new Error(`Chart ${spec.name}: there is no slot ${slot}`);
    return paint;
  };
  const paints = spec.series.map(paintOf);
  const lying = spec.form !== 'columns';
  const category = {
    stacked: true,
    grid: { display: false },
    border: { color: palette.soft },
    ticks: { color: palette.ink, font, maxRotation: 0, autoSkip: false, padding: lying ? 4 : 2 },
  };
  const value = valueAxis(spec, palette);
  return {
    type: 'bar',
    data: {
      labels: spec.labels.map((label) => (lying ? wrapLabel(label) : label)),
      datasets: spec.series.map((series) => dataset(series, paintOf(series), spec.form)),
    },
    options: {
      locale: spec.language,
      indexAxis: lying ? 'y' : 'x',
      responsive: live,
      maintainAspectRatio: false,
      animation: false,
      ...(live ? {} : { devicePixelRatio: 1 }),
      layout: {
        padding: {
          top: spec.form === 'columns' ? 16 : 4,
          right: spec.form === 'columns' ? 4 : 28,
          bottom: 2,
          left: 0,
        },
      },
      font,
      color: palette.ink,
      interaction: { mode: 'index', intersect: false, axis: lying ? 'y' : 'x' },
      plugins: {
        legend: {
          position: 'top',
          align: 'start',
          labels: {
            color: palette.ink,
            font,
            boxWidth: 12,
            boxHeight: 12,
            padding: 10,
          },
          onClick: () => undefined,
        },
        tooltip: {
          enabled: live,
          backgroundColor: palette.paper,
          titleColor: palette.ink,
          bodyColor: palette.ink,
          borderColor: palette.ink,
          borderWidth: 1,
          // A hatched bar has the colour of the paper: its line tells it.
          callbacks: {
            labelColor: ({ datasetIndex }) => {
              const colour = paints[datasetIndex]?.line ?? palette.ink;
              return { backgroundColor: colour, borderColor: colour };
            },
          },
        },
      },
      scales: lying ? { x: value, y: category } : { x: category, y: value },
    },
    plugins:
      spec.form === 'dots' ? [dots(spec, palette)] : [hatch(paints), values(palette, paints, spec.language)],
  };
}
