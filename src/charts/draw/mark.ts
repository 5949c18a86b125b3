const PATHS = [
  'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  'M6 .5L11.5 6L6 11.5L.5 6Z',
  'M1 1h10v10h-10Z',
  'M6 1L11.5 11H.5Z',
  'M4 1h4v3h3v4h-3v3h-4v-3h-3v-4h3Z',
  'M6 11L.5 1H11.5Z',
];

/** The mark of a party: its shape, within 12 by 12, and its colours as custom properties. */
export interface Mark {
  readonly path: string;
  /** The fill of a solid mark. */
  readonly fill: string;
  /** Whether it is drawn as an outline where nothing else decides: neighbours then differ without their colours. */
  readonly isOutline: boolean;
  readonly line: string;
}

/**
 * The mark of a slot, 1 to 6.
 * @throws when there is no such slot, which the reader has refused before.
 */
export function drawMark(slot: number): Mark {
  const path = PATHS[slot - 1];
  if (path === undefined) throw new Error(`Slot ${slot} has no mark: give the party a slot from 1 to 6.`);
  const line = `var(--slot-${slot}-line)`;
  // Those of an even slot have no colour to fill with but that of their line.
  const isOutline = slot % 2 === 0;
  return { path, line, isOutline, fill: isOutline ? line : `var(--slot-${slot}-fill)` };
}
