/** The colours of a drawing. Every one is a CSS colour; at build they stand for custom properties. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  /** Fill, outline and hatching by slot, 0 to 6. Without hatching the fill is plain. */
  readonly slots: readonly Paint[];
  readonly family: string;
}

export interface Paint {
  readonly fill: string;
  readonly line: string;
  readonly hatch: string | undefined;
  /** How the lines of the hatching run. */
  readonly run: Run;
  /** The colour of a number that stands on the fill. */
  readonly on: string;
}

export type Run = 'rising' | 'falling' | 'level' | 'crossed';

/** No two slots look alike without colour: 1 is dark, 3 light, and the others are hatched, 5 in white on dark. */
const RUNS: Readonly<Record<number, Run>> = { 2: 'rising', 4: 'falling', 5: 'level', 6: 'crossed' };
const DARK = new Set([5]);

/** Builds a palette from a function that gives the colour of a custom property such as `--slot-1-fill`. */
export function paletteFrom(colourOf: (property: string) => string, family: string): Palette {
  return {
    ink: colourOf('--ink'),
    soft: colourOf('--soft'),
    rule: colourOf('--hair'),
    paper: colourOf('--paper'),
    family,
    slots: [0, 1, 2, 3, 4, 5, 6].map((slot) => {
      const line = colourOf(`--slot-${slot}-line`);
      const paper = colourOf('--paper');
      const run = RUNS[slot];
      if (run === undefined) {
        const fill = colourOf(`--slot-${slot}-fill`);
        return { fill, line, hatch: undefined, run: 'rising', on: colourOf(`--slot-${slot}-on`) };
      }
      const [fill, hatch] = DARK.has(slot) ? [line, paper] : [paper, line];
      return { fill, line, hatch, run, on: colourOf('--ink') };
    }),
  };
}
