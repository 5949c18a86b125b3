import type { Difference } from '#model/edition/compare.ts';
import type { Change } from '#schema/edition.ts';
import { addressOf } from './answers.ts';

/** How much of a value is shown on a terminal, in characters. */
const SHOWN = 240;

function draw(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** A change as it is shown on a terminal: what changed, as it was, as it is. */
export function drawDifference(difference: Difference): string {
  const { was, is } = difference;
  return [
    addressOf(difference),
    ...(was === undefined ? [] : [`  was: ${draw(was)}`]),
    ...(is === undefined ? [] : [`  is:  ${draw(is)}`]),
  ].join('\n');
}

/** The same with its kind and its reason, as far as it has them. */
export function drawChange(change: Difference & Partial<Change>): string {
  const { kind, why } = change;
  return `${drawDifference(change)}\n  ${kind === undefined ? 'no reason yet' : `${kind}: ${why}`}`;
}
