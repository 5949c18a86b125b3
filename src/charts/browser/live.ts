import type { ActiveElement } from 'chart.js';
import { computePalette } from './computed-palette.ts';
import { configure } from '#charts/draw/config.ts';
import { Chart } from './register.ts';
import { createSlider, type SliderWords } from './slider.ts';
import type { DrawnSpec } from '#charts/spec.ts';

/** The media queries at whose change a chart has other colours. */
const COLOURS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

type LiveChart = Chart<'bar', (number | null)[], string | string[]>;

/** Shows the values at a place of a chart, as when the mouse is over it; undefined: those at none. */
function highlight(chart: LiveChart, index: number | undefined): void {
  const active = chart.data.datasets.flatMap((_, datasetIndex): ActiveElement[] => {
    const element = index === undefined ? undefined : chart.getDatasetMeta(datasetIndex).data[index];
    return element === undefined || index === undefined ? [] : [{ datasetIndex, index, element }];
  });
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update();
}

/**
 * Puts the live chart over the static drawing: the same spec, with tooltips, and a slider through its values. The static
 * one stays for screen readers and for paper, and is hidden from view only once the live one is drawn.
 * @throws when it cannot be drawn: all is then as it was.
 */
export function enliven(host: HTMLElement, spec: DrawnSpec, words: SliderWords): void {
  const box = document.createElement('div');
  box.className = 'live';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  box.append(canvas);
  host.append(box);
  const draw = (): LiveChart => new Chart(canvas, configure(spec, computePalette(host), true));
  let chart: LiveChart;
  try {
    chart = draw();
  } catch (error) {
    box.remove();
    throw error;
  }
  let at: number | undefined;
  const slider = createSlider(spec, words, (index) => {
    at = index;
    highlight(chart, at);
  });
  box.prepend(slider);
  host.classList.add('is-live');
  for (const query of COLOURS)
    matchMedia(query).addEventListener('change', () => {
      chart.destroy();
      chart = draw();
      if (at !== undefined) highlight(chart, at);
    });
}
