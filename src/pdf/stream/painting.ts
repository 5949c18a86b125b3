import { type Box, boxOf, intersectBoxes } from './box.ts';
import { measureText, type Widths } from './font-widths.ts';
import { IDENTITY, type Matrix, matrixOf, multiply, type Point, transform } from './matrix.ts';
import { type Operator, readOperators } from './operators.ts';

/** The painting of one operator, and the box of it that is seen: empty where it is clipped away. */
export interface Painting {
  readonly kind: 'text' | 'path' | 'object';
  readonly box: Box;
}

/** The surface that is painted on. */
export interface View {
  /** The part of it that is seen, in points. */
  readonly box: Box;
  /** The widths of its fonts by their names, as in `/F4`. */
  readonly fonts: ReadonlyMap<string, Widths>;
}

/** How far a line of text reaches from its baseline, in ems. */
const LINE = { bottom: -0.2, top: 0.75 };

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const PATH_PAINTING = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh']);
const TEXT = new Set(['Tj', 'TJ', "'", '"']);
const UNIT_SQUARE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** Whether an operator adds to the current path. */
export function buildsPath({ name }: Operator): boolean {
  return PATH.has(name);
}

/** Whether an operator paints the current path, or all of the clip. */
export function paintsPath({ name }: Operator): boolean {
  return PATH_PAINTING.has(name);
}

function pointsOf(name: string, operands: readonly number[]): Point[] {
  const [x = 0, y = 0, width = 0, height = 0] = operands;
  if (name === 're') return UNIT_SQUARE.map(([across, up]) => [x + across * width, y + up * height]);
  return operands.flatMap((value, index) => (index % 2 === 1 ? [[operands[index - 1] ?? 0, value]] : []));
}

/**
 * Reads a content stream and tells what each operator paints and where, in points of the page: it follows the
 * transformation, the clip, the path and the place of the text (ISO 32000-1, 8.4 to 9.4).
 */
export function* followPainting(
  stream: string,
  { box, fonts }: View,
): Generator<{ operator: Operator; painting: Painting | undefined }> {
  const saved: { ctm: Matrix; clip: Box }[] = [];
  let state = { ctm: IDENTITY, clip: box };
  let path: Point[] = [];
  let isClip = false;
  let line = IDENTITY;
  let size = 0;
  let widths: Widths | undefined;

  const paint = (kind: Painting['kind'], points: readonly Point[], matrix: Matrix): Painting => {
    const painted = boxOf(points.map((point) => transform(point, matrix)));
    return { kind, box: intersectBoxes(state.clip, painted) };
  };
  const endPath = (): Point[] => {
    const ended = path;
    if (isClip) state = { ...state, clip: intersectBoxes(state.clip, boxOf(path)) };
    path = [];
    isClip = false;
    return ended;
  };

  for (const operator of readOperators(stream)) {
    const { name, operands } = operator;
    const numbers = operands.map(Number);
    let painting: Painting | undefined;
    if (buildsPath(operator))
      path.push(...pointsOf(name, numbers).map((point) => transform(point, state.ctm)));
    else if (name === 'sh') painting = { kind: 'path', box: state.clip };
    else if (paintsPath(operator)) painting = paint('path', endPath(), IDENTITY);
    else if (TEXT.has(name)) {
      const width = measureText(operands, widths) * size;
      const ends: Point[] = [
        [0, LINE.bottom * size],
        [width, LINE.top * size],
      ];
      painting = paint('text', ends, multiply(line, state.ctm));
    } else {
      switch (name) {
        case 'q':
          saved.push(state);
          break;
        case 'Q':
          state = saved.pop() ?? state;
          break;
        case 'cm':
          state = { ...state, ctm: multiply(matrixOf(numbers), state.ctm) };
          break;
        case 'W':
        case 'W*':
          isClip = true;
          break;
        case 'n':
          endPath();
          break;
        case 'Do':
          painting = paint('object', UNIT_SQUARE, state.ctm);
          break;
        case 'BT':
          line = IDENTITY;
          break;
        case 'Tf':
          widths = fonts.get(operands[0] ?? '');
          size = numbers[1] ?? 0;
          break;
        case 'Tm':
          line = matrixOf(numbers);
          break;
        case 'Td':
          line = multiply([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], line);
          break;
      }
    }
    yield { operator, painting };
  }
}
