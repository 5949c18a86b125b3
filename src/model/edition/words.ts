import { diffWordsWithSpace } from 'diff';

/** A piece of a text that is in both versions, or in one of them. */
export interface Piece {
  readonly text: string;
  readonly sign: ' ' | '-' | '+';
}

/** Two texts that are alike, word by word; or, where too little is in common, as they were and are. */
export interface Versions {
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** The words of both; undefined where the texts are better read one after the other. */
  readonly pieces: readonly Piece[] | undefined;
}

/** How much of the longer text both must share for a reader to follow the words one by one. */
const COMMON = 0.6;

/** Compares two versions of a text. */
function compareVersions(was: string | undefined, is: string | undefined): Versions {
  if (was === undefined || is === undefined) return { was, is, pieces: undefined };
  const pieces = diffWordsWithSpace(was, is).map(({ value, added, removed }): Piece => ({
    text: value,
    sign: removed ? '-' : added ? '+' : ' ',
  }));
  const common = pieces.reduce((sum, { text, sign }) => sum + (sign === ' ' ? text.length : 0), 0);
  const isAlike = common >= COMMON * Math.max(was.length, is.length) && pieces.length > 1;
  return { was, is, pieces: isAlike ? pieces : undefined };
}

/** Compares two lists of texts: what both hold is left out, the rest is set side by side. */
export function compareLists(before: readonly string[], after: readonly string[]): Versions[] {
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  if (gone.length === come.length) return gone.map((text, index) => compareVersions(text, come[index]));
  return [
    ...gone.map((text) => compareVersions(text, undefined)),
    ...come.map((text) => compareVersions(undefined, text)),
  ];
}
