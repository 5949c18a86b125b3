/** The parts of a flag's value, which are written with a bar between them: `id|Name||Office`. A bar within a part is `\|`. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.map((part = '') => part.replace(/[|\\]/g, '\\$&')).join('|');
}

/** The parts of a flag's value, as they were before they were joined. */
export function splitParts(value: string): string[] {
  const parts = [''];
  for (const [mark] of value.matchAll(/\\[|\\]|[^]/gu)) {
    if (mark === '|') parts.push('');
    else parts[parts.length - 1] += /^\\[|\\]$/.test(mark) ? mark.slice(1) : mark;
  }
  return parts;
}
