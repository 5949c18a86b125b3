import { z } from 'zod';
import { meets } from '#model/query.ts';
import { type Finding, type Known, refer, referAll, referQuery } from '#model/check/reference.ts';
import {
  chartSchema,
  citeSchema,
  claimLinkSchema,
  documentsSchema,
  exchangeLinkSchema,
  momentSchema,
  noteSchema,
  quoteSchema,
  shareSchema,
} from '#schema/component.ts';
import { judgementSchema } from '#schema/judgement.ts';
import { type Query, querySchema } from '#schema/query.ts';
import type { Attributes } from './attribute.ts';
import { listFields } from '#reader/yaml/fields.ts';
import { quote, suggest } from '#reader/report/problem.ts';

/** The source, the queries and the record that a component of a body refers to. */
export interface Mention {
  /** The sources that it cites. */
  readonly cites?: readonly string[];
  /** What it counts. */
  readonly queries?: readonly Query[];
  /** The name of what it puts into a text, where a text may hold that once only. */
  readonly once?: string;
}

interface Reference extends Mention {
  readonly findings?: readonly Finding[];
}

interface Definition {
  /** Within a sentence, or on lines of its own. */
  readonly level: 'inline' | 'block';
  /** Whether words stand between its tags. */
  readonly words: 'none' | 'optional' | 'needed';
  readonly schema: z.ZodType;
  /** The function that reads the attributes: what they refer to, and their mistakes. */
  readonly read: (attributes: object, known: Known) => Reference | { readonly issues: z.core.$ZodIssue[] };
}

interface Tag {
  readonly name: string;
  readonly level: 'inline' | 'block';
  readonly attributes: Attributes;
  /** Whether anything stands between its tags. */
  readonly filled: boolean;
}

const one = (known: Known, name: string, table: 'sources' | 'claims' | 'exchanges', id: string) =>
  refer(known, '', [name], table, id);

/** The components that an author may write in prose. */
const COMPONENTS: Readonly<Record<string, Definition>> = {
  Chart: define('block', 'none', chartSchema, ({ name }) => ({ once: `the chart ${name}` })),
  Cite: define('inline', 'none', citeSchema, ({ source }, known) => ({
    cites: [source],
    findings: one(known, 'source', 'sources', source),
  })),
  Claim: define('block', 'none', claimLinkSchema, ({ id }, known) => ({
    once: `the claim ${id}`,
    findings: one(known, 'id', 'claims', id),
  })),
  Count: define('inline', 'none', querySchema, (query, known) => ({
    queries: [query],
    findings: referQuery(known, '', [], query),
  })),
  Documents: define('block', 'none', documentsSchema, (_attributes, known) => ({
    once: 'the table of papers',
    cites: known.papers ?? [],
    findings:
      known.papers === undefined || known.papers.length === 0
        ? [
            {
              file: '',
              path: [],
              message: 'shows documents.yaml, which holds no paper: write one there first',
            },
          ]
        : [],
  })),
  Exchange: define('inline', 'optional', exchangeLinkSchema, ({ id }, known) => ({
    findings: one(known, 'id', 'exchanges', id),
  })),
  First: define('inline', 'none', momentSchema, ({ query }, known) => ({ findings: findAny(query, known) })),
  Judgement: define('block', 'needed', judgementSchema, ({ on }, known) => ({
    findings: referAll(known, '', ['on'], 'exchanges', on),
  })),
  Last: define('inline', 'none', momentSchema, ({ query }, known) => ({ findings: findAny(query, known) })),
  Note: define('block', 'needed', noteSchema, () => ({})),
  Quote: define('block', 'needed', quoteSchema, ({ source }, known) => ({
    cites: [source],
    findings: one(known, 'source', 'sources', source),
  })),
  Share: define('inline', 'none', shareSchema, ({ part, whole }, known) => ({
    queries: [{ ...whole, ...part }, whole],
    findings: [
      ...referQuery(known, '', [], part),
      ...referQuery(known, '', [], whole).map((finding) => ({ ...finding, path: [`of-${finding.path[0]}`] })),
    ],
  })),
};

/** The names of the author components. */
export const AUTHOR_COMPONENTS = Object.keys(COMPONENTS);

function define<Output>(
  level: Definition['level'],
  words: Definition['words'],
  schema: z.ZodType<Output>,
  referTo: (attributes: Output, known: Known) => Reference,
): Definition {
  const read: Definition['read'] = (attributes, known) => {
    const result = schema.safeParse(attributes, { reportInput: true });
    return result.success ? referTo(result.data, known) : { issues: result.error.issues };
  };
  return { level, words, schema, read };
}

/** The mistakes in a query that must find something: unknown ids, or nothing found. */
function findAny(query: Query, known: Known): Finding[] {
  const findings = referQuery(known, '', [], query);
  const ranks = [...(known.ranks ?? [])];
  const found = known.record?.some((facts) => meets(facts, query, ranks)) ?? true;
  if (found || findings.length > 0) return findings;
  return [{ file: '', path: [], message: 'finds nothing on record: widen its conditions, or leave it out' }];
}

/**
 * Checks one component of a body: its name, its place, its attributes and what they name. Returns what it refers to.
 */
export function checkComponent(tag: Tag, known: Known, report: (message: string) => void): Mention {
  const definition = Object.hasOwn(COMPONENTS, tag.name) ? COMPONENTS[tag.name] : undefined;
  if (definition === undefined) {
    const list = AUTHOR_COMPONENTS.map((name) => `<${name}>`).join(', ');
    report(`is not one of ${list}${suggest(tag.name, AUTHOR_COMPONENTS)}`);
    return {};
  }
  checkPlace(tag, definition, report);
  const faults = Object.entries(tag.attributes).flatMap(([name, attribute]) =>
    typeof attribute === 'string' ? [] : [`${name} ${attribute.fault}`],
  );
  faults.forEach(report);
  if (faults.length > 0) return {};
  const reference = definition.read(tag.attributes, known);
  if ('issues' in reference) {
    for (const issue of reference.issues) explain(issue, definition, tag.attributes).forEach(report);
    return {};
  }
  const { findings = [], ...mention } = reference;
  for (const { path, message, unknown } of findings) {
    const field = path.length === 0 ? '' : `${path[0]}: `;
    report(`${field}${message}${unknown === undefined ? '' : suggest(unknown.word, unknown.candidates)}`);
  }
  return mention;
}

function checkPlace(tag: Tag, { level, words }: Definition, report: (message: string) => void): void {
  if (level === 'inline' && tag.level === 'block')
    report('stands on a line of its own: join it to the words before it');
  if (level === 'block' && tag.level === 'inline')
    report('stands within a sentence: put its tags on lines of their own');
  if (words === 'none' && tag.filled)
    report(`holds words, which would not be printed: close it as <${tag.name} … />`);
  if (words === 'needed' && !tag.filled) report('holds no words: write them between its tags');
}

/** The message for an attribute: its name, what was found, what is expected, and the nearest word that is allowed. */
function explain(issue: z.core.$ZodIssue, { schema }: Definition, attributes: Attributes): string[] {
  if (issue.code === 'unrecognized_keys') {
    const names = listFields(schema, []);
    const expected = names.length === 0 ? 'takes none' : `takes ${names.join(', ')}`;
    return issue.keys.map((key) => `has no attribute ${key}: it ${expected}${suggest(key, names)}`);
  }
  const [name] = issue.path.map(String);
  if (name === undefined) return [issue.message];
  const found = attributes[name];
  if (found === undefined) return [`needs the attribute ${name}="…"`];
  const input = typeof issue.input === 'string' ? issue.input : String(found);
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [`${name}: ${quote(input)} is not one of ${options.join(', ')}${suggest(input, options)}`];
  }
  const shown = issue.message.startsWith('"') ? '' : `${quote(input)} `;
  return [`${name}: ${shown}${issue.message}`];
}
