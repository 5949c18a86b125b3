import type { ChartName } from '#schema/chart.ts';

/** One run of values in a chart, a value for each label. */
export interface Series {
  readonly label: string;
  /** The party's slot, 1 to 6, that gives colour and hatching; 0 for what belongs to no party. */
  readonly slot: number;
  readonly values: readonly (number | null)[];
  /** In a chart of dots: how each of its values is drawn. */
  readonly mark?: 'dot' | 'ring';
  /** In a chart of dots: the columns in which each label has a mark, from 0, a column as often as it has marks there. */
  readonly places?: readonly (readonly number[])[];
}

/** A table that gives the same numbers as the drawing. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One chart as plain JSON: what the static drawing, the live one, the words and the table are all made from. */
export interface ChartSpec {
  readonly name: ChartName;
  /** The finding, computed from the numbers. */
  readonly title: string;
  /** The numbers in words. */
  readonly description: string;
  /** Unit, n, period and source, printed below the drawing. */
  readonly note: string;
  /** `columns`: upright stacked bars. `rows`: lying stacked bars. `dots`: rows of marks in columns of months. */
  readonly form: 'columns' | 'rows' | 'dots';
  /** The language of the briefing, which the numbers follow. */
  readonly language: string;
  readonly labels: readonly string[];
  /** The labels in full, as they are read out, where the drawing has them in short. */
  readonly names?: readonly string[];
  /** In a chart of dots: the names of its columns. */
  readonly columns?: readonly string[];
  readonly series: readonly Series[];
  readonly table: ChartTable;
}

/**
 * The part of a spec that a drawing needs. The note and the table stand on the page already, and are not sent twice.
 */
export type DrawnSpec = Omit<ChartSpec, 'note' | 'table'>;

/** The width in pixels at which a chart is laid out. It is drawn for a telephone and set two abreast on a desk. */
export const WIDTH = 400;

/** The height in pixels that a chart needs at that width, with room for a legend of two lines on a telephone. */
export function heightOf(spec: DrawnSpec): number {
  if (spec.form === 'columns') return 260;
  // The months stand below the dots.
  const rest = spec.form === 'dots' ? 90 : 70;
  return spec.labels.reduce((height, label) => height + wrapLabel(label).length * 16 + 11, rest);
}

/** A long label of a row on two or more lines. */
export function wrapLabel(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 20) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
