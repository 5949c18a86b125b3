import type { Point } from './matrix.ts';

/** A rectangle in points, y upwards. It is empty where left is beyond right, or bottom above top. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Holds nothing; what it is joined to stays as it is. */
export const NOWHERE: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

/** Holds everything. */
export const EVERYWHERE: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** The smallest box that holds all the points. */
export function boxOf(points: readonly Point[]): Box {
  return points.map(([x, y]) => ({ left: x, bottom: y, right: x, top: y })).reduce(joinBoxes, NOWHERE);
}

/** The smallest box that holds both. */
export function joinBoxes(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}

/** The part that lies in both boxes. */
export function intersectBoxes(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

/** Whether a box holds nothing, not even a line. */
export function isEmpty({ left, bottom, right, top }: Box): boolean {
  return left > right || bottom > top;
}
