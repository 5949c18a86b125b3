import type { AnyChart } from './bar.ts';

/** The height in pixels of a line of text. */
const LINE = 14;

interface Style {
  readonly colour: string;
  /** The colour of a box behind the text. */
  readonly ground?: string | undefined;
  readonly align?: CanvasTextAlign;
  readonly bold?: boolean;
  /** In pixels. */
  readonly size?: number;
}

/** Writes a text on a chart, its middle at a height. */
export function write(
  { ctx }: AnyChart,
  text: string,
  [x, y]: readonly [number, number],
  style: Style,
  family: string,
): void {
  ctx.save();
  ctx.font = `${style.bold ? '600 ' : ''}${style.size ?? 12.5}px ${family}`;
  ctx.textAlign = style.align ?? 'center';
  ctx.textBaseline = 'middle';
  if (style.ground !== undefined) {
    // A box and no outline of the letters: outlined text would make a font of its own in a PDF.
    const width = ctx.measureText(text).width + 4;
    ctx.fillStyle = style.ground;
    ctx.fillRect(x - width / 2, y - LINE / 2, width, LINE);
  }
  ctx.fillStyle = style.colour;
  ctx.fillText(text, x, y);
  ctx.restore();
}
