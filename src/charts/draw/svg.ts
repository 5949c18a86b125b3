import { createHash } from 'node:crypto';
import { createCanvas, type SKRSContext2D, SvgExportFlag } from '@napi-rs/canvas';
import { configure } from './config.ts';
import { FAMILY, registerFonts } from './measure.ts';
import { paletteFrom } from './palette.ts';
import { Chart } from '#charts/browser/register.ts';
import { type ChartSpec, heightOf, WIDTH } from '#charts/spec.ts';

/** Colours that stand for custom properties while Skia draws: it takes no names. */
const properties = new Map<string, string>();
const sentinels = new Map<string, string>();

function sentinelOf(property: string): string {
  const known = sentinels.get(property);
  if (known !== undefined) return known;
  const colour = `#0a0b${(sentinels.size + 16).toString(16)}`;
  sentinels.set(property, colour);
  properties.set(colour, property);
  return colour;
}

const palette = paletteFrom(sentinelOf, `"${FAMILY}"`);

const round = (value: number) => String(Math.round(value * 10) / 10);
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const colour = (value: string) => {
  const property = properties.get(value.toLowerCase());
  return property === undefined ? value : `var(${property})`;
};

const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const BASELINES: Record<string, number> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };

/** Makes `restore` bring back the colours that scripts read: the canvas restores only those that it draws with. */
function restoreColours(context: SKRSContext2D): void {
  const [save, restore] = [context.save.bind(context), context.restore.bind(context)];
  const saved: (readonly [typeof context.fillStyle, typeof context.strokeStyle])[] = [];
  context.save = () => {
    saved.push([context.fillStyle, context.strokeStyle]);
    save();
  };
  context.restore = () => {
    restore();
    const colours = saved.pop();
    if (colours !== undefined) [context.fillStyle, context.strokeStyle] = colours;
  };
}

/**
 * Records the text that a chart draws as SVG text: Skia's own has an x for every glyph and the machine's font names.
 */
function recordText(context: SKRSContext2D): string[] {
  const texts: string[] = [];
  context.fillText = (text: string, x: number, y: number) => {
    const { a, b, e, f } = context.getTransform();
    if (a !== 1 || b !== 0) throw new Error(`Chart text "${text}" is turned: write shorter labels`);
    const size = Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 12);
    const weight = /\b(600|bold)\b/.test(context.font) ? ' font-weight="600"' : '';
    const anchor = ANCHORS[context.textAlign];
    const drop = (BASELINES[context.textBaseline] ?? 0) * size;
    if (text.trim() !== '') {
      texts.push(
        `<text x="${round(x + e)}" y="${round(y + f + drop)}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}${weight} fill="${colour(String(context.fillStyle))}">${escape(text)}</text>`,
      );
    }
  };
  return texts;
}

/** Trims Skia's SVG, names its clips by the chart, and puts custom properties where the sentinels stand. */
function tidy(svg: string, key: string): string {
  const clips = new Map<string, string>();
  const nameClip = (id: string) => {
    const name = clips.get(id) ?? `${key}${clips.size}`;
    clips.set(id, name);
    return name;
  };
  return svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    .replace(/<clipPath id="[^"]*"><rect[^>]*\/><\/clipPath><g clip-path="[^"]*">\s*<\/g>/g, '')
    .replace(/ stroke-miterlimit="10"| stroke-width="1"/g, '')
    .replace(/(id="|url\(#)(cl_[0-9a-f]+)/g, (_, before: string, id: string) => before + nameClip(id))
    .replace(/-?\d+\.\d+/g, (number) => round(Number(number)))
    .replace(
      /(fill|stroke)="(#[0-9a-f]{6})"/gi,
      (_, attribute: string, value: string) => `${attribute}="${colour(value)}"`,
    );
}

/**
 * Draws a chart at build: Chart.js on a Skia canvas that writes SVG. Text is text, colours are custom properties,
 * so that the drawing follows dark mode and paper. `aria-hidden`: the figure around it says what it shows.
 */
export function drawSvg(spec: ChartSpec): string {
  registerFonts();
  const height = heightOf(spec);
  const canvas = createCanvas(WIDTH, height, SvgExportFlag.NoPrettyXML);
  const context = canvas.getContext('2d');
  restoreColours(context);
  const texts = recordText(context);
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, configure(spec, palette, false));
  const drawing = canvas.getContent().toString('utf8');
  chart.destroy();
  const key = `c${createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 8)}`;
  const inner = `${tidy(drawing, key)}<g font-size="12.5">${texts.join('')}</g>`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${key}t ${key}d"><title id="${key}t">${escape(spec.title)}</title><desc id="${key}d">${escape(spec.description)}</desc>${inner}</svg>`;
}
