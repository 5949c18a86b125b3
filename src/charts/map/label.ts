import type { Size } from './projection.ts';

/** A name beside its place. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is to be named, and where it lies. */
export interface Named {
  readonly x: number;
  readonly y: number;
  /** The width of the name as it is set. */
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a name may stand beside its dot, the best first. */
const POSITIONS: readonly (readonly [anchor: Label['anchor'], x: number, y: number])[] = [
  ['start', 9, 5],
  ['end', -9, 5],
  ['middle', 0, -10],
  ['middle', 0, 21],
  ['start', 7, -7],
  ['start', 7, 17],
  ['end', -7, -7],
  ['end', -7, 17],
  ['start', 16, -16],
  ['start', 16, 27],
  ['end', -16, -16],
  ['end', -16, 27],
];
const ASCENT = 13;
const DESCENT = 4;
const DOT = 5;
const EDGE = 4;
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = x - width * SHARE[anchor];
  return { left, top: y - ASCENT, right: left + width, bottom: y + DESCENT };
}

const meet = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * Where each name stands, so that none meets another, a dot or the edge: in turn, each in the first position that is
 * free. A name for which there is none is left out: undefined.
 */
export function placeLabels(named: readonly Named[], { width, height }: Size): (Label | undefined)[] {
  const taken: Box[] = named.map(({ x, y }) => ({
    left: x - DOT,
    top: y - DOT,
    right: x + DOT,
    bottom: y + DOT,
  }));
  const isFree = (box: Box) =>
    box.left >= EDGE &&
    box.right <= width - EDGE &&
    box.top >= EDGE &&
    box.bottom <= height - EDGE &&
    !taken.some((other) => meet(box, other));
  return named.map((name) => {
    const labels = POSITIONS.map(([anchor, x, y]) => ({ anchor, x: name.x + x, y: name.y + y }));
    const label = labels.find((candidate) => isFree(boxOf(candidate, name.width)));
    if (label !== undefined) taken.push(boxOf(label, name.width));
    return label;
  });
}
