/** A transformation `[a b c d e f]` as PDF writes it (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** The point after the transformation. */
export function transform([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [x * a + y * c + e, x * b + y * d + f];
}

/**
 * The matrix of six operands.
 * @throws when they are not six numbers.
 */
export function matrixOf(operands: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = operands;
  if (f === undefined || operands.some(Number.isNaN))
    throw new Error(`The printed PDF has a matrix of ${operands.length} operands: ${operands.join(' ')}.`);
  return [a, b, c, d, e, f] as Matrix;
}
