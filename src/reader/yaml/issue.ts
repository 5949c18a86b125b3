import type { z } from 'zod';
import { listFields } from './fields.ts';
import { quote, suggest } from '#reader/report/problem.ts';

/** How an editor calls what a schema expects. */
const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list: begin each entry with "- ", or write [] for none',
  object: 'a set of fields: write "name: value", one a line',
  record: 'a set of fields: write "name: value", one a line',
  number: 'a number: write digits, without quotes',
  int: 'a whole number',
  string: 'text: put it in quotes',
};

/** How many fields a message lists. */
const FEW = 24;

/** A mistake in a field: its path within the value that was checked, and what to do. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The place is the field's name, not its value. */
  readonly atKey: boolean;
}

/** The source of a field in its file, and whether the field is there at all. */
export interface Written {
  readonly present: boolean;
  readonly source: string;
  /** Whether it is one of the fields between `{` and `}`. */
  readonly inBraces: boolean;
}

function explainType(issue: z.core.$ZodIssueInvalidType, source: string): string {
  const { input, message, expected } = issue;
  if (input === null && !/^(?:null|~)$/i.test(source))
    return source.startsWith('#')
      ? 'is empty: what follows # is a note to editors, so put a text with # in quotes'
      : 'is empty: write a value, or delete the field';
  if (message.startsWith('is not text') && typeof input === 'object' && input !== null)
    return Array.isArray(input)
      ? 'is not text, but a list: put a text with [ ] in quotes'
      : 'is not text, but a field of its own: put a text with a colon in quotes';
  const wanted = message.startsWith('Invalid') ? `is not ${NOUNS[expected] ?? `a ${expected}`}` : message;
  return typeof input === 'object' && input !== null ? wanted : `${source.slice(0, 60)} ${wanted}`;
}

function explainSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (!issue.message.startsWith('Too')) {
    const field = issue.path.at(-1);
    const most = field === 'lat' ? 90 : field === 'lon' ? 180 : undefined;
    return most === undefined ? issue.message : `lies between -${most} and ${most}: are lat and lon swapped?`;
  }
  return issue.code === 'too_big' ? `is more than ${issue.maximum}` : `is less than ${issue.minimum}`;
}

function explainOne(issue: z.core.$ZodIssue, source: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, source);
    case 'invalid_value': {
      const options = issue.values.map(String);
      const found = typeof issue.input === 'string' ? quote(issue.input) : source.slice(0, 60);
      return `${found} is not one of ${options.join(', ')}${suggest(String(issue.input), options)}`;
    }
    case 'too_big':
    case 'too_small':
      return explainSize(issue);
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** The fields that there are, where they are few enough to be read. */
function listFew(fields: readonly string[]): string {
  return fields.length > 0 && fields.length <= FEW ? `: the fields are ${fields.join(', ')}` : '';
}

/** Says what a schema's issue means to an editor. `written` tells what the file has at a path within the value. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  written: (path: readonly PropertyKey[]) => Written,
): Explanation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = listFields(schema, path);
    return issue.keys.map((key) => {
      const { source, inBraces } = written([...path, key]);
      const near = source === '' ? '' : suggest(key, known);
      const remedy =
        inBraces && near === ''
          ? ': put a text with a comma in quotes'
          : near || suggest(key, known) || listFew(known);
      return { path: [...path, key], message: `is not a field here${remedy}`, atKey: true };
    });
  }
  const { present, source } = written(path);
  if (!present) {
    const name = path.at(-1);
    return [
      {
        path,
        message: typeof name === 'string' ? `is missing: write "${name}: …"` : 'is missing',
        atKey: false,
      },
    ];
  }
  return [{ path, message: explainOne(issue, source), atKey: issue.code === 'invalid_key' }];
}
