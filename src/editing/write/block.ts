import { Document, isMap, isScalar, visit, YAMLMap } from 'yaml';

const WIDTH = 118;

/** The width above which a text is folded over lines of its own, below `field: >-`. */
const LONG = 96;

/** How the entries of a list are laid out. */
export interface Layout {
  /** The column at which the dashes stand. */
  readonly indent: number;
  readonly eol: string;
  /** Whether the sets of fields within an entry stand in braces, on one line each. */
  readonly braces: boolean;
}

/** A set of fields in braces, which have blanks within: `{ a: b }`, beside `[a, b]`. */
class Braces extends YAMLMap {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
  }
}

/** An entry of a list: fields on lines of their own, ids in brackets, long texts folded. */
export function writeBlock(entry: object, { indent, eol, braces }: Layout): string {
  const document = new Document([entry], { version: '1.2' });
  visit(document, {
    Seq: (_key, node) => {
      if (node !== document.contents && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map: (_key, node, path) => {
      const isNested = path.length > 2 && !(node instanceof Braces);
      const isPlain = !node.items.some(({ value }) => isMap(value));
      if (!braces || !isNested || !isPlain || JSON.stringify(node).length > LONG) return undefined;
      const inBraces = new Braces(document.schema);
      inBraces.items = node.items;
      return inBraces;
    },
    Scalar: (key, node) => {
      const { value } = node;
      if (key === 'value' && typeof value === 'string' && value.length > LONG && value.includes(' '))
        node.type = 'BLOCK_FOLDED';
    },
  });
  return document
    .toString({ lineWidth: WIDTH - indent, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? eol : ' '.repeat(indent) + line + eol))
    .join('');
}

/** One field with its value, as it stands on a line: `headline: "Talks: the first round"`. */
export function writeField(name: string, value: string): string {
  return new Document({ [name]: value }, { version: '1.2' }).toString({ lineWidth: 0 }).trimEnd();
}
