import { type Document, isMap, isNode, isScalar, type Node, visit } from 'yaml';
import type { z } from 'zod';
import { composeYaml } from './compose.ts';
import { listFields } from './fields.ts';
import { explainIssue, type Written } from './issue.ts';
import { findNearest } from '#reader/report/nearest.ts';
import { nameField, type Position, type Problem } from '#reader/report/problem.ts';
import type { FileText } from '#reader/report/text.ts';

type Path = readonly PropertyKey[];

/** A text of the data as its source has it: the part of the file between two offsets. */
export interface Source {
  readonly from: number;
  readonly to: number;
}

/** The YAML of a file, or of its front matter: data together with the places that its values come from. */
export class YamlText {
  readonly file: FileText;
  /** The data as written, dates still text; undefined where the YAML could not be read. */
  readonly data: unknown;
  readonly #yaml: string;
  readonly #offset: number;
  readonly #odd: ReadonlySet<number>;
  #document: Document.Parsed | undefined;

  /**
   * @param yaml undefined where the file has none, which has been reported: then nothing more is.
   * @param offset where the YAML begins within the file's text.
   */
  constructor(file: FileText, yaml: string | undefined, offset: number) {
    this.file = file;
    this.#yaml = yaml ?? '';
    this.#offset = offset;
    this.#odd = new Set();
    if (yaml === undefined) return;
    const { document, faults, odd } = composeYaml(yaml);
    for (const { from, to, message } of faults)
      file.reportUnreadable(file.position(offset + from, to - from), message);
    for (const { from, to, message } of odd) file.report(file.position(offset + from, to - from), message);
    this.#odd = new Set(odd.map(({ from }) => this.file.position(offset + from).line));
    this.#document = document;
    this.data = document?.toJS({ maxAliasCount: 0 });
  }

  /**
   * Lets go of the syntax tree, which is many times the size of the data. It is made again where a place is asked for:
   * content without mistakes has few.
   */
  release(): void {
    this.#document = undefined;
  }

  /** The value at a path of the data. */
  valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      this.data,
    );
  }

  /** Checks the value at a path against a schema. Returns what the schema made of it, or reports every problem. */
  check<Output>(schema: z.ZodType<Output>, path: Path = []): Output | undefined {
    if (this.data === undefined) return undefined;
    const result = schema.safeParse(this.valueAt(path), { reportInput: true });
    if (result.success) return result.data;
    const { issues } = result.error;
    const misspelt = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            nameField([...issue.path, findNearest(key, listFields(schema, issue.path)) ?? '']),
          )
        : [],
    );
    for (const issue of issues) {
      const at = [...path, ...issue.path];
      const follows = misspelt.includes(nameField(issue.path)) && !this.#has(at);
      const known = issue.code === 'custom' && this.#odd.has(this.place(at).line);
      if (follows || known) continue;
      for (const { path: field, message, atKey } of explainIssue(issue, schema, (inner) =>
        this.#written([...path, ...inner]),
      )) {
        const full = [...path, ...field];
        this.file.report(atKey ? this.#placeOfKey(full) : this.place(full), message, nameField(full));
      }
    }
    return undefined;
  }

  /** The place of the value at a path, or of the nearest above it that is there. */
  place(path: Path): Position {
    const present = path.findIndex((_, depth) => !this.#has(path.slice(0, depth + 1)));
    return this.#position(this.#nodeAt(present < 0 ? path : path.slice(0, present)));
  }

  /** A problem at the field of a path, or at the nearest field above it that is there; not noted. */
  problem(path: Path, message: string, severity?: Problem['severity']): Problem {
    return this.file.problem(this.place(path), message, nameField(path), severity);
  }

  /** Notes a problem at the field of a path. */
  report(path: Path, message: string): void {
    this.file.report(this.place(path), message, nameField(path));
  }

  /** The number of items in the list at a path; 0 where there is no list. */
  countItems(path: Path): number {
    const value = this.valueAt(path);
    return Array.isArray(value) ? value.length : 0;
  }

  /** The span in the file of the source of the value at a path; undefined where there is no value. */
  sourceOf(path: Path): Source | undefined {
    const node = this.#nodeAt(path);
    if (!node?.range) return undefined;
    const [from, to] = node.range;
    return { from: this.#offset + from, to: this.#offset + to };
  }

  /** The texts that stand without quotes, as their source has them; none where no note to editors follows anything. */
  textsBeforeNotes(): Source[] {
    const texts: Source[] = [];
    if (!/\S[ \t]+#/.test(this.#yaml)) return texts;
    visit(this.#tree() ?? null, {
      Scalar: (_key, { type, value, range }) => {
        const [from, to] = range ?? [0, 0];
        if (type !== 'PLAIN' || typeof value !== 'string' || !/^[ \t]+#/.test(this.#yaml.slice(to, to + 200)))
          return;
        texts.push({ from: this.#offset + from, to: this.#offset + to });
      },
    });
    return texts;
  }

  #tree(): Document.Parsed | undefined {
    if (this.data === undefined) return undefined;
    this.#document ??= composeYaml(this.#yaml).document;
    return this.#document;
  }

  #nodeAt(path: Path): Node | undefined {
    const node = path.length === 0 ? this.#tree()?.contents : this.#tree()?.getIn(path, true);
    return isNode(node) ? node : undefined;
  }

  #has(path: Path): boolean {
    return path.length === 0 || this.#tree()?.hasIn(path) === true;
  }

  #position(node: Node | undefined): Position {
    const [from, to] = node?.range ?? [0, 1];
    const source = this.#yaml.slice(from, to);
    return this.file.position(this.#offset + from, source.trimEnd().length);
  }

  #placeOfKey(path: Path): Position {
    const map = this.#nodeAt(path.slice(0, -1));
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    return this.#position(isScalar(pair?.key) ? pair.key : map);
  }

  #written(path: Path): Written {
    const [from, to] = this.#nodeAt(path)?.range ?? [0, 0];
    const parent = this.#nodeAt(path.slice(0, -1));
    const rest = this.#yaml.slice(to).split('\n', 1)[0] ?? '';
    return {
      present: this.#has(path),
      source: this.#yaml.slice(from, to).trim() || (/^\s*#/.test(rest) ? '#' : ''),
      inBraces: isMap(parent) && parent.flow === true,
    };
  }
}
