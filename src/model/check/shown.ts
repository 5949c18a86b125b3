import type { Entries } from '#model/view/entries.ts';

/** The texts that JavaScript makes of a missing value. */
const MISSING = /\b(?:undefined|NaN)\b|\[object |\bInvalid Date\b/;

/** A value within a briefing, with the way to it: `exchanges.3.title`. */
type Visit = (value: unknown, path: string) => void;

function walk(value: unknown, path: string, visit: Visit, seen = new Set<object>()): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    const named = Array.isArray(value) && typeof item === 'object' && item !== null && 'id' in item;
    walk(item, `${path}.${named ? String(item.id) : key}`, visit, seen);
  }
}

function collectTexts(entries: Entries): string {
  const texts: string[] = [];
  walk(entries, '', (value) => {
    if (typeof value === 'string' && MISSING.test(value)) texts.push(value);
  });
  return texts.join('\n');
}

/**
 * Makes sure that a briefing holds a value wherever it is to show one, so that "undefined" is on a page only where an
 * editor wrote it.
 * @throws at NaN, a hole in a list, or a text made of a missing value, with the path to it.
 */
export function assertShown<Value extends object>(briefing: Value, entries: Entries): Value {
  const written = collectTexts(entries);
  const fail = (path: string, what: string) => {
    throw new Error(`The briefing has ${what} at ${path.slice(1)}. This is a fault of the engine.`);
  };
  walk(briefing, '', (value, path) => {
    if (typeof value === 'number' && !Number.isFinite(value)) fail(path, `the number ${value}`);
    if (Array.isArray(value) && value.includes(undefined)) fail(path, 'a hole in the list');
    const [missing] = typeof value === 'string' ? (MISSING.exec(value) ?? []) : [];
    if (missing !== undefined && !written.includes(missing))
      fail(path, `"${missing}" in the text "${String(value)}"`);
  });
  return briefing;
}
