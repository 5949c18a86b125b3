import { type Box, isEmpty, joinBoxes, NOWHERE } from '#pdf/stream/box.ts';
import { beginsMark, markIdOf } from '#pdf/stream/operators.ts';
import { followPainting, type View } from '#pdf/stream/painting.ts';

/** The visible painting of one piece of marked content. */
export interface MarkedContent {
  readonly texts: number;
  readonly paths: number;
  /** Pictures, and forms without tags of their own. */
  readonly objects: number;
  /** A form with tags of its own is painted within it. */
  readonly holdsForm: boolean;
  /** Its box, in points. */
  readonly box: Box;
}

/** The paintings of a page or form, by MCID, and the number of those in neither a tag nor an artifact. */
export interface Survey {
  readonly marks: ReadonlyMap<number, MarkedContent>;
  readonly unmarked: number;
}

const NOTHING: MarkedContent = { texts: 0, paths: 0, objects: 0, holdsForm: false, box: NOWHERE };
const COUNTS = { text: 'texts', path: 'paths', object: 'objects' } as const;

/**
 * Finds out what each piece of marked content paints.
 * @param forms the names of the forms that have tags of their own, as in `/X5`.
 */
export function surveyMarks(stream: string, view: View, forms: ReadonlySet<string>): Survey {
  const marks = new Map<number, MarkedContent>();
  const within: (number | 'artifact' | undefined)[] = [];
  let unmarked = 0;
  for (const { operator, painting } of followPainting(stream, view)) {
    const [operand = ''] = operator.operands;
    if (beginsMark(operator)) {
      const id = markIdOf(operator) ?? (operand === '/Artifact' ? 'artifact' : within.at(-1));
      within.push(id);
      if (typeof id === 'number') marks.set(id, marks.get(id) ?? NOTHING);
    }
    if (operator.name === 'EMC') within.pop();
    if (painting === undefined) continue;
    const id = within.at(-1);
    const isForm = operator.name === 'Do' && forms.has(operand);
    if (id === undefined && !isForm) unmarked++;
    const mark = typeof id === 'number' ? marks.get(id) : undefined;
    if (typeof id !== 'number' || mark === undefined || isEmpty(painting.box)) continue;
    const count = COUNTS[painting.kind];
    const box = joinBoxes(mark.box, painting.box);
    marks.set(id, { ...mark, ...(isForm ? { holdsForm: true } : { [count]: mark[count] + 1 }), box });
  }
  return { marks, unmarked };
}
