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
  /** The colour of a number that stands on the fill. */
  readonly on: string;
}

const HATCHED = new Set([2, 4, 6]);

/** Builds a palette from a function that gives the colour of a custom property such as `--slot-1-fill`. */
export function paletteFrom(colourOf: (property: string) => string, family: string): Palette {
  return {
    ink: colourOf('--ink'),
    soft: colourOf('--soft'),
    rule: colourOf('--hair'),
    paper: colourOf('--paper'),
    family,
    slots: [0, 1, 2, 3, 4, 5, 6].map((slot) => ({
      fill: HATCHED.has(slot) ? colourOf('--paper') : colourOf(`--slot-${slot}-fill`),
      line: colourOf(`--slot-${slot}-line`),
      hatch: HATCHED.has(slot) ? colourOf(`--slot-${slot}-line`) : undefined,
      on: HATCHED.has(slot) ? colourOf('--ink') : colourOf(`--slot-${slot}-on`),
    })),
  };
}
