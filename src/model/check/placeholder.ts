/** The texts in capitals of an empty briefing, by the field that an editor fills in. */
export const PLACEHOLDERS = {
  title: 'TITLE OF THE BRIEFING',
  subtitle: 'WHAT IT IS, ABOUT WHOM, FROM WHEN TO WHEN',
  short: 'SHORT TITLE',
  publisher: 'WHO PUBLISHES IT',
  firstParty: 'PARTY ONE',
  secondParty: 'PARTY TWO',
  kind: 'WHAT BELONGS TO IT',
  rank: 'WHO BELONGS TO IT',
  countingRule: 'ONE DELEGATION IS ONE EXCHANGE, IN THE MONTH IN WHICH IT BEGAN',
  rules: 'THE COUNTING RULE IN FULL, A POINT EACH',
  bottomLine: 'THE ONE SENTENCE TO TAKE AWAY',
  firstPoint: 'THE FIRST FINDING',
  secondPoint: 'THE SECOND FINDING',
  limit: 'WHAT IS KNOWN LEAST',
  headline: 'HEADLINE OF THE MONTH',
  month: 'TEXT OF THE MONTH',
} as const;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(PLACEHOLDERS).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The placeholders that are left in a text, each with where it begins. */
export function findPlaceholders(text: string): { readonly index: number; readonly placeholder: string }[] {
  return [...text.matchAll(PATTERN)].map(({ 0: placeholder, index }) => ({ index, placeholder }));
}
