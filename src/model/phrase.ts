import { type Query, querySchema } from '#schema/query.ts';

const COUNT = /<Count((?:\s+[a-z_]+="[^"]*")*)\s*\/>/g;
const ATTRIBUTE = /([a-z_]+)="([^"]*)"/g;

/** The query that the attributes of a `<Count … />` spell. Their names are checked by the caller's schema. */
function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

/** The mistakes in the counts of a text from a YAML file, a sentence each; empty where there are none. */
export function checkPhrase(text: string): string[] {
  const problems = [...text.matchAll(COUNT)].flatMap(([tag, attributes = '']) => {
    const result = querySchema.safeParse(readAttributes(attributes));
    if (result.success) return [];
    return result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${tag} asks for ${issue.keys.join(', ')}, which no query knows`
        : `${tag}: ${issue.path.join('.')} ${issue.message}`,
    );
  });
  const rest = text.replace(COUNT, '');
  return /<[A-Za-z/]|[{}]/.test(rest)
    ? [...problems, 'holds markup: only <Count … /> is allowed here']
    : problems;
}

/** The queries that a text asks, those that `checkPhrase` finds fault with left out. */
export function phraseQueries(text: string): Query[] {
  return [...text.matchAll(COUNT)].flatMap(([, attributes = '']) => {
    const result = querySchema.safeParse(readAttributes(attributes));
    return result.success ? [result.data] : [];
  });
}

/** The text in runs: as it is written, and what `count` answers in the place of each `<Count … />`. */
export function fillPhrase<Answer>(text: string, count: (query: Query) => Answer): (string | Answer)[] {
  const words = text.split(COUNT).filter((_, index) => index % 2 === 0);
  const counts = [...text.matchAll(COUNT)].map(([, attributes = '']) =>
    count(querySchema.parse(readAttributes(attributes))),
  );
  return words
    .flatMap((word, index) => [word, ...counts.slice(index, index + 1)])
    .filter((run) => run !== '');
}
