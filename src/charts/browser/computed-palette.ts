import { type Palette, paletteFrom } from '#charts/draw/palette.ts';

/**
 * The palette that an element has on screen. A custom property may hold the name of a colour of the system, and Chart.js
 * computes with colours: the browser says what each is, in forced colours too.
 */
export function computePalette(host: Element): Palette {
  const style = getComputedStyle(host);
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  host.append(probe);
  const palette = paletteFrom((property) => {
    probe.style.color = style.getPropertyValue(property);
    return getComputedStyle(probe).color;
  }, style.fontFamily);
  probe.remove();
  return palette;
}
