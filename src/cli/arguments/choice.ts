import { findNearest } from '#reader/report/nearest.ts';

/**
 * Makes the function that reads a value which is one of several names.
 * @throws, when it reads another, with the names and the nearest of them.
 */
export function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name {
  return (text) => {
    const found = names.find((name) => name === text.toLowerCase());
    if (found !== undefined) return found;
    const nearest = findNearest(text, names);
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new Error(`"${text}" is not one of ${names.join(', ')}.${hint}`);
  };
}

/**
 * A path as it is written.
 * @throws when it is empty.
 */
export function readPath(text: string): string {
  if (text.trim() === '') throw new Error('the value is empty: write a path.');
  return text;
}
