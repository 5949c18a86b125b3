import { formatNumber } from '#words/number.ts';
import type { DrawnSpec } from '#charts/spec.ts';

/**
 * What is said of one place of a chart: "July 2023: Led a delegation 1, Met one 2".
 * @param none what stands for a value that is not there.
 */
export function readOut(spec: DrawnSpec, index: number, none: string): string {
  const name = (spec.names ?? spec.labels)[index] ?? '';
  const values = spec.series.map(({ label, values }) => {
    const value = values[index];
    return `${label} ${typeof value === 'number' ? formatNumber(value, spec.language) : none}`;
  });
  return `${name}: ${values.join(', ')}`;
}
