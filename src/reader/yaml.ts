import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import { listFields } from './fields.ts';
import { findNearest } from './nearest.ts';
import { nameField, suggest } from './problem.ts';
import type { FileText } from './text.ts';

type Path = readonly PropertyKey[];

const REMEDIES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon and a space in it must stand in quotes',
  DUPLICATE_KEY: 'The same field stands twice: delete one',
  TAB_AS_INDENT: 'A tab indents here: YAML takes spaces only',
  MULTIPLE_DOCS: 'A second document begins here: a file holds one',
};

/** The YAML of a file, or of its front matter: data together with the places that its values come from. */
export class YamlText {
  readonly #file: FileText;
  readonly #offset: number;
  readonly #document: Document.Parsed | undefined;

  /**
   * @param yaml undefined where the file has none, which has been reported: then nothing more is.
   * @param offset where the YAML begins within the file's text.
   */
  constructor(file: FileText, yaml: string | undefined, offset: number) {
    this.#file = file;
    this.#offset = offset;
    if (yaml === undefined) return;
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      stringKeys: true,
      merge: false,
      prettyErrors: false,
    });
    const faults = [...document.errors, ...document.warnings];
    for (const fault of faults) {
      const remedy = REMEDIES[fault.code];
      this.#report(fault.pos, remedy === undefined ? `YAML: ${fault.message}` : `${remedy}`);
    }
    const refused = faults.length === 0 ? this.#refuseIndirection(document) : 1;
    this.#document = faults.length + refused === 0 ? document : undefined;
  }

  /** The data as written, dates still text; undefined where the YAML could not be read. */
  get data(): unknown {
    return this.#document?.toJS({ maxAliasCount: 0 });
  }

  /** Checks the value at a path against a schema. Returns what the schema made of it, or reports every problem. */
  check<Output>(schema: z.ZodType<Output>, path: Path = []): Output | undefined {
    if (this.#document === undefined) return undefined;
    const node = this.#document.getIn(path, true);
    const result = schema.safeParse(isNode(node) ? node.toJS(this.#document) : node, { reportInput: true });
    if (result.success) return result.data;
    const misspelt = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            nameField([...issue.path, findNearest(key, listFields(schema, issue.path)) ?? '']),
          )
        : [],
    );
    for (const issue of result.error.issues) {
      const follows =
        misspelt.includes(nameField(issue.path)) && !this.#document.hasIn([...path, ...issue.path]);
      if (!follows) this.#explain(issue, path, schema);
    }
    return undefined;
  }

  /** Reports a problem at the field of a path, or at the nearest field above it that is there. */
  report(path: Path, message: string): void {
    if (this.#document === undefined) return;
    const present = path.slice(
      0,
      path.findIndex((_, depth) => !this.#document?.hasIn(path.slice(0, depth + 1))),
    );
    const reached = this.#document.hasIn(path) ? path : present;
    const node = this.#document.getIn(reached, true);
    this.#report(
      isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 1],
      message,
      nameField(path),
    );
  }

  /** How many items the list at a path has; 0 where there is no list. */
  countItems(path: Path): number {
    const node = path.length === 0 ? this.#document?.contents : this.#document?.getIn(path, true);
    return isSeq(node) ? node.items.length : 0;
  }

  /** The line, from 1, on which the value at a path stands. */
  lineOf(path: Path): number {
    const node = this.#document?.getIn(path, true);
    return this.#file.position(this.#offset + (isNode(node) ? (node.range?.[0] ?? 0) : 0)).line;
  }

  #explain(issue: z.core.$ZodIssue, root: Path, schema: z.ZodType): void {
    const path = [...root, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.#explainKey(key, path, listFields(schema, issue.path));
    } else if (!this.#document?.hasIn(path)) {
      this.report(path, 'is missing');
    } else if (issue.code === 'invalid_value') {
      const options = issue.values.map(String);
      const found = JSON.stringify(issue.input);
      this.report(
        path,
        `${found} is not one of ${options.join(', ')}${suggest(String(issue.input), options)}`,
      );
    } else if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
      this.report(path, `is not ${issue.expected === 'object' ? 'a set of fields' : `a ${issue.expected}`}`);
    } else {
      this.report(path, issue.message);
    }
  }

  #explainKey(key: string, path: Path, known: readonly string[]): void {
    const map = this.#document?.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isPair(pair) && isScalar(pair.key) ? pair.key.range : undefined;
    const message = `is not a field here${suggest(key, known)}`;
    this.#report(range ? [range[0], range[1]] : [0, 1], message, nameField([...path, key]));
  }

  #refuseIndirection(document: Document.Parsed): number {
    let refused = 0;
    visit(document, {
      Node: (_key, node) => {
        const indirect =
          isAlias(node) ||
          (node as Node & { anchor?: string }).anchor !== undefined ||
          node.tag !== undefined;
        if (!indirect || !node.range) return;
        refused += 1;
        this.#report(
          [node.range[0], node.range[0] + 1],
          'YAML anchors, aliases and tags are not used here: write the value out',
        );
      },
    });
    return refused;
  }

  #report([from, to]: readonly [number, number], message: string, field = ''): void {
    const offset = this.#offset + from;
    const endOfLine = this.#file.text.slice(offset).search(/[\r\n]|$/);
    this.#file.report(
      this.#file.position(offset, Math.max(1, Math.min(to - from, endOfLine))),
      message,
      field,
    );
  }
}
