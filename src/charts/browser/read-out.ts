import { formatNumber } from '#words/number.ts';
import type { DrawnSpec } from '#charts/spec.ts';

/**
 * The values at one place of a chart, in words: "July 2023: Led a delegation 1, Met one 2".
 * @param none the word for a missing value.
 */
export function readOut(spec: DrawnSpec, index: number, none: string): string {
  const name = (spec.names ?? spec.labels)[index] ?? '';
  const values = spec.series.map(({ label, values }) => {
    const value = values[index];
    return `${label} ${typeof value === 'number' ? formatNumber(value, spec.language) : none}`;
  });
  return `${name}: ${values.join(', ')}`;
}
