function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** A word as ids are written, so that case, blanks and accents make no difference. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** The one candidate that has the most parts of a word, numbers left aside; undefined where none or several have. */
function findSharing(word: string, candidates: readonly string[]): string | undefined {
  const parts = new Set(word.split('-').filter((part) => /\p{L}{3}/u.test(part)));
  const shared = candidates.map((candidate) => candidate.split('-').filter((part) => parts.has(part)).length);
  const most = Math.max(0, ...shared);
  return most > 0 && shared.indexOf(most) === shared.lastIndexOf(most)
    ? candidates[shared.indexOf(most)]
    : undefined;
}

/**
 * The candidate nearest to a word: by Levenshtein distance where one is near enough to be a slip, else by the parts
 * that it shares with no other as well; undefined where no candidate is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.ceil(word.length / 3));
  const wanted = fold(word.slice(0, 80));
  const all = [...candidates];
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(wanted, fold(candidate.slice(0, 80)));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best ?? findSharing(wanted, all);
}
