import type { ActiveElement } from 'chart.js';
import { configure } from '#charts/draw/config.ts';
import { paletteFrom } from '#charts/draw/palette.ts';
import { Chart } from './register.ts';
import type { DrawnSpec } from '#charts/spec.ts';

function paletteOf(host: Element) {
  const style = getComputedStyle(host);
  return paletteFrom((property) => style.getPropertyValue(property).trim(), style.fontFamily);
}

/** Puts the live chart in the place of the static drawing: the same spec, with tooltips and keys. */
export function enliven(host: HTMLElement, spec: DrawnSpec): void {
  const { keys = '', none = '' } = host.dataset;
  const drawing = host.querySelector('svg');
  if (drawing === null) throw new Error(`Chart ${spec.name} has no drawing to replace.`);
  const box = document.createElement('div');
  box.className = 'live';
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${spec.title}. ${spec.description} ${keys}`);
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  box.append(canvas);
  host.append(box, status);
  host.classList.add('is-live');

  let chart = new Chart(canvas, configure(spec, paletteOf(host), true));
  const redraw = () => {
    chart.destroy();
    chart = new Chart(canvas, configure(spec, paletteOf(host), true));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);

  let at = -1;
  const show = (index: number) => {
    at = (index + spec.labels.length) % spec.labels.length;
    const active: ActiveElement[] = spec.series.map((_, datasetIndex) => ({
      datasetIndex,
      index: at,
      element: chart.getDatasetMeta(datasetIndex).data[at],
    })) as ActiveElement[];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
    const values = spec.series.map(({ label, values }) => `${label} ${values[at] ?? none}`);
    status.textContent = `${spec.labels[at]}: ${values.join(', ')}`;
  };
  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(at === -1 && step === -1 ? spec.labels.length - 1 : at + step);
  });
  canvas.addEventListener('blur', () => {
    at = -1;
    chart.setActiveElements([]);
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.update();
  });
}
