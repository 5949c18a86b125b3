import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { hatch } from './hatch.ts';
import type { Paint, Palette } from './palette.ts';
import { type DrawnSpec, type Series, wrapLabel } from '#charts/spec.ts';
import { values } from './values.ts';

const SIZE = 12.5;

function dataset(
  series: Series,
  paint: Paint,
  form: DrawnSpec['form'],
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const data = [...series.values];
  if (form !== 'lines') {
    return {
      label: series.label,
      data,
      backgroundColor: paint.fill,
      borderWidth: 0,
      clip: false,
      stack: 'all',
      maxBarThickness: 26,
    };
  }
  return {
    type: 'line',
    label: series.label,
    data,
    borderColor: paint.line,
    backgroundColor: paint.line,
    borderWidth: series.reported ? 1.5 : 2.25,
    borderDash: series.reported ? [5, 4] : [],
    // A line of one month is a point.
    pointRadius: data.length === 1 ? 3 : 0,
    pointHitRadius: 12,
    stepped: false,
  };
}

/** The Chart.js configuration of a spec: the same for the drawing at build and the live one but for movement. */
export function configure(
  spec: DrawnSpec,
  palette: Palette,
  live: boolean,
): ChartConfiguration<'bar' | 'line', (number | null)[], string | string[]> {
  const font = { family: palette.family, size: SIZE };
  const paintOf = ({ slot }: Series): Paint => {
    const paint = palette.slots[slot];
    if (paint === undefined) throw new Error(`Chart ${spec.name}: there is no slot ${slot}`);
    return paint;
  };
  const paints = spec.series.map(paintOf);
  const lying = spec.form === 'rows';
  const category = {
    stacked: spec.form !== 'lines',
    grid: { display: false },
    border: { color: palette.soft },
    ticks: { color: palette.ink, font, maxRotation: 0, autoSkip: false, padding: lying ? 4 : 2 },
  };
  const value = {
    stacked: spec.form !== 'lines',
    beginAtZero: true,
    display: spec.form === 'lines',
    grace: spec.form === 'lines' ? 0 : '12%',
    grid: { color: palette.rule, drawTicks: false },
    border: { display: false },
    ticks: { color: palette.soft, font, precision: 0, padding: 6 },
  };
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
            boxWidth: spec.form === 'lines' ? 22 : 12,
            boxHeight: spec.form === 'lines' ? 0 : 12,
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
    plugins: [hatch(paints), values(palette, paints, spec.language)],
  };
}
