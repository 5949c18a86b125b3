import { readOut } from './read-out.ts';
import type { DrawnSpec } from '#charts/spec.ts';

/** The words that a page gives to a live chart: in `data-…`, and as the text that says how the slider is used. */
export interface SliderWords {
  /** The name of the slider. */
  readonly label: string;
  /** The word for a missing value. */
  readonly none: string;
  /** The id of the text that says how it is used. */
  readonly help: string;
}

/**
 * A slider through the places of a chart. The browser brings its keys and gestures, and a screen reader says each value
 * by its name.
 * @param show is given the place that the slider is at while it has the focus, and then undefined.
 */
export function createSlider(
  spec: DrawnSpec,
  { label, none, help }: SliderWords,
  show: (index: number | undefined) => void,
): HTMLInputElement {
  const slider = document.createElement('input');
  slider.type = 'range';
  // A browser would keep the place over a reload, and nothing would show it.
  slider.autocomplete = 'off';
  slider.min = '0';
  slider.max = String(spec.labels.length - 1);
  slider.value = '0';
  slider.setAttribute('aria-label', label);
  slider.setAttribute('aria-describedby', help);
  const name = () => slider.setAttribute('aria-valuetext', readOut(spec, slider.valueAsNumber, none));
  name();
  slider.addEventListener('input', () => {
    name();
    show(slider.valueAsNumber);
  });
  slider.addEventListener('focus', () => show(slider.valueAsNumber));
  slider.addEventListener('blur', () => show(undefined));
  return slider;
}
