/** The plural forms of a text in English, one for `{count}` 1 and one for all others. */
export function plural<const One extends string, const Other extends string>(one: One, other: Other) {
  return Object.freeze({ one, other });
}
