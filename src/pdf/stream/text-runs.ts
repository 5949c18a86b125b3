import { GLYPH, type Widths } from './font-widths.ts';
import { readOperators } from './operators.ts';

/** The operators that place text by other means than the widths of its glyphs. Such text is left as it is. */
const OTHERWISE = /(?:^|\s)(?:Tz|Tc|Tw|TL|Ts|TJ|TD|T\*|'|")\s/;

/** The glyphs of `<00100029> Tj`, undefined for any other string. */
function glyphsOf(operand = ''): string[] | undefined {
  return /^<(?:[0-9A-Fa-f]{4})+>$/.test(operand) ? (operand.match(GLYPH) ?? []) : undefined;
}

function shorten(value: number): string {
  return String(Number(value.toFixed(3)));
}

function joinRun(run: readonly (string | number)[]): string {
  const text = run.map((item) => (typeof item === 'number' ? `>${item}<` : item)).join('');
  return run.some((item) => typeof item === 'number') ? `[<${text}>] TJ` : `<${text}> Tj`;
}

/**
 * Writes the glyphs of a line as one string. Chromium places every glyph by itself, `7.5219421 0 Td <002E> Tj`, which
 * makes pages nearly twice as large; placed by its width and a correction in thousandths of its size, each stands where
 * it stood, within a thousandth of its size.
 * @param fonts the widths by font name, as in `/F4`.
 */
export function mergeText(stream: string, fonts: ReadonlyMap<string, Widths>): string {
  if (OTHERWISE.test(stream)) return stream;
  const written: string[] = [];
  let widths: Widths | undefined;
  let size = 0;
  let run: (string | number)[] = [];
  // Where a line starts in the original and in the copy, and where the next glyph would stand in the copy.
  let start = 0;
  let writtenStart = 0;
  let pen = 0;
  let isMoved = false;

  const endRun = () => {
    if (run.length > 0) written.push(joinRun(run));
    run = [];
  };
  const move = (down: string) => {
    endRun();
    const across = shorten(start - writtenStart);
    writtenStart += Number(across);
    pen = writtenStart;
    written.push(`${across} ${down} Td`);
  };
  const show = (glyph: string, measure: Widths) => {
    const target = isMoved ? start : pen;
    const correction = run.length === 0 ? 0 : Math.round(((pen - target) / size) * 1000);
    if (run.length === 0 && isMoved) move('0');
    if (correction !== 0) run.push(correction);
    run.push(glyph);
    pen += ((measure(Number.parseInt(glyph, 16)) - correction) / 1000) * size;
    isMoved = false;
  };

  for (const operator of readOperators(stream)) {
    const { name, operands } = operator;
    const glyphs = name === 'Tj' ? glyphsOf(operands[0]) : undefined;
    if (name === 'Td' && widths !== undefined) {
      start += Number(operands[0]);
      isMoved = true;
      if (Number(operands[1]) !== 0) {
        move(operands[1] ?? '0');
        isMoved = false;
      }
    } else if (glyphs !== undefined && widths !== undefined) {
      for (const glyph of glyphs) show(glyph, widths);
    } else {
      // Text in another font begins where the one before it was to go on.
      if (name === 'Tj' && isMoved) move('0');
      endRun();
      isMoved = isMoved && name !== 'Tj';
      if (name === 'BT' || name === 'Tm') {
        [start, writtenStart, pen, isMoved] = [0, 0, 0, false];
      }
      if (name === 'Tf') {
        size = Number(operands[1]);
        widths = size > 0 ? fonts.get(operands[0] ?? '') : undefined;
      }
      written.push(stream.slice(operator.start, operator.end));
    }
  }
  endRun();
  return written.join('\n');
}
