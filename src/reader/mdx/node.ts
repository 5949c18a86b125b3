import { judgeImage } from '#reader/image/address.ts';
import { judgeLink } from './link.ts';

/** A node of the MDX syntax tree, as far as the rules look at it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly attributes?: readonly unknown[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** The nodes that a body may hold without a further rule: those that the site has a style for. */
const PLAIN = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'list',
  'linkReference',
  // Parts of a table, which is refused as a whole.
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const SCRIPT = 'JavaScript is not allowed in prose: write \\{ for a plain "{"';
const IMAGE = 'an image names its file: write ![what is seen](photos/quay.jpg)';
const FOOTNOTE = 'footnotes are not part of a body: write <Cite> after the statement, or a <Note>';

/** The other nodes of Markdown, and what is written in their place. */
const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export are not allowed: the author components are there without',
  mdxFlowExpression: SCRIPT,
  mdxTextExpression: SCRIPT,
  html: 'HTML is not allowed in prose: write Markdown',
  imageReference: IMAGE,
  blockquote:
    'quotations name their source: write <Quote by="…" source="…"> and </Quote> on lines of their own',
  code: 'blocks of code are not part of a body: write prose, or put a word in backticks',
  table: 'tables are not part of a body: write a list, or the facts as exchanges',
  thematicBreak: 'a line across is not part of a body: begin a section with ## and its title',
  delete: 'struck words are not part of a body: leave them out',
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
};

function judgeHeading({ depth = 0, children = [] }: Node): string | undefined {
  if (children.length === 0) return 'a heading without words: write them behind the ##';
  if (depth === 1) return 'the page has its title already: begin a section with ## instead of #';
  return depth > 3
    ? `a heading of level ${depth} is too deep: write ###, or the words in **bold**`
    : undefined;
}

/** The mistake in a node by itself, or undefined. `anchors` are the ids that `#id` may name. */
export function judgeNode(node: Node, anchors: ReadonlySet<string>): string | undefined {
  if (PLAIN.has(node.type)) return undefined;
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value ?? '') ? undefined : SCRIPT;
    case 'heading':
      return judgeHeading(node);
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? 'check boxes are not part of a body: write a plain list'
        : undefined;
    case 'link':
      return node.children?.length === 0
        ? 'a link without words: write them between the [ ]'
        : judgeLink(node.url ?? '', anchors);
    case 'image':
      return judgeImage(node.url ?? '', node.alt ?? '');
    case 'definition':
      return judgeLink(node.url ?? '', anchors);
    default:
      return REFUSED[node.type] ?? `"${node.type}" is not part of a body: write plain Markdown`;
  }
}
