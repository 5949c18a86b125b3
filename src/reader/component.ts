import { z } from 'zod';
import { type Known, type Table, explainUnknown, referQuery } from '#model/reference.ts';
import { idSchema } from '#schema/id.ts';
import { querySchema } from '#schema/query.ts';
import { line } from '#schema/text.ts';
import type { Attributes } from './attribute.ts';
import { suggest } from './problem.ts';

/** What an author may write in prose, and the attributes of each. */
const COMPONENTS: Readonly<Record<string, Definition>> = {
  Cite: { level: 'inline', attributes: z.strictObject({ source: idSchema, at: line(120).optional() }) },
  Count: { level: 'inline', attributes: querySchema },
  Exchange: { level: 'inline', attributes: z.strictObject({ id: idSchema }) },
  Note: { level: 'block', attributes: z.strictObject({}) },
  Quote: {
    level: 'block',
    attributes: z.strictObject({ by: line(120), source: idSchema, at: line(120).optional() }),
  },
};

/** The names of the author components. */
export const AUTHOR_COMPONENTS = Object.keys(COMPONENTS);

/** The attributes that name something in a table. */
const TABLES: Readonly<Record<string, Table>> = { source: 'sources', id: 'exchanges' };

interface Definition {
  /** Within a sentence, or on lines of its own. */
  readonly level: 'inline' | 'block';
  readonly attributes: z.ZodType;
}

interface Tag {
  readonly name: string;
  readonly level: 'inline' | 'block';
  readonly attributes: Attributes;
}

/** Checks one component of a body: its name, its attributes and what they name. Returns the source it cites, if any. */
export function checkComponent(
  tag: Tag,
  known: Known,
  report: (message: string) => void,
): string | undefined {
  const definition = Object.hasOwn(COMPONENTS, tag.name) ? COMPONENTS[tag.name] : undefined;
  if (definition === undefined) {
    const list = AUTHOR_COMPONENTS.map((name) => `<${name}>`).join(', ');
    report(`is not one of ${list}${suggest(tag.name, AUTHOR_COMPONENTS)}`);
    return undefined;
  }
  const odd = Object.entries(tag.attributes).find(([, value]) => typeof value !== 'string');
  if (odd) {
    report(`${odd[0]} is not plain text: write ${odd[0] === '{…}' ? 'name' : odd[0]}="…"`);
    return undefined;
  }
  if (definition.level !== tag.level) {
    report(
      tag.level === 'block'
        ? 'stands on a line of its own: join it to the words before it'
        : 'stands within a sentence: put its tags on lines of their own',
    );
  }
  const result = definition.attributes.safeParse(tag.attributes);
  if (!result.success) {
    for (const issue of result.error.issues) report(explain(issue));
    return undefined;
  }
  if (tag.name === 'Count') {
    for (const finding of referQuery(known, '', [], querySchema.parse(tag.attributes))) {
      report(`${finding.path.join('.')}: ${finding.message}${suggestFrom(finding.unknown)}`);
    }
    return undefined;
  }
  for (const [attribute, table] of Object.entries(TABLES)) {
    const id = tag.attributes[attribute];
    const ids = known[table];
    if (typeof id !== 'string' || ids === undefined || ids.has(id)) continue;
    report(`${attribute}: ${explainUnknown(id, table, ids)}${suggest(id, ids)}`);
  }
  const { source } = tag.attributes;
  return typeof source === 'string' ? source : undefined;
}

function suggestFrom(unknown: { word: string; candidates: readonly string[] } | undefined): string {
  return unknown === undefined ? '' : suggest(unknown.word, unknown.candidates);
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no attribute ${issue.keys.join(', ')}`;
  const attribute = issue.path.join('.');
  if (issue.code === 'invalid_type') return `needs the attribute ${attribute}="…"`;
  return `${attribute} ${issue.message}`;
}
