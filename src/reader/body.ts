import { mdxToMdast } from 'satteri';
import { readAttributes } from './attribute.ts';
import { AUTHOR_COMPONENTS, checkComponent } from './component.ts';
import type { FileText } from './text.ts';
import type { Known } from '#model/reference.ts';

/** A node of the MDX syntax tree, as far as the rules look at it. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly unknown[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point };
}
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

const HINTS: readonly [RegExp, string][] = [
  [/comment|`!`/, 'write a comment as {/* … */}'],
  [/before name|after `<`|in name/, 'write &lt; for a plain "<"'],
  [/expression|acorn|brace/, 'write \\{ for a plain "{"'],
];

/**
 * Checks the prose of an MDX file by its syntax tree, before anything of it is compiled: prose, links and the
 * author components only. Returns the ids of the sources it cites.
 */
export function checkBody(file: FileText, bodyStart: number, known: Known): string[] {
  // Blanks stand for the front matter, so that the tree's positions are the file's.
  const text = file.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + file.text.slice(bodyStart);
  const cites = new Set<string>();
  let tree: Node;
  try {
    tree = mdxToMdast(text, { features: { frontmatter: false } }) as Node;
  } catch (error) {
    reportSyntax(file, error, bodyStart);
    return [];
  }
  walk(tree);
  return [...cites];

  function walk(node: Node): void {
    checkNode(file, node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const level = node.type === 'mdxJsxFlowElement' ? ('block' as const) : ('inline' as const);
      const tag = { name: node.name ?? '', level, attributes: readAttributes(node.attributes ?? []) };
      const cited = checkComponent(tag, known, (message) =>
        file.report(place(node), message, `<${tag.name}>`),
      );
      if (cited !== undefined) cites.add(cited);
    }
    for (const child of node.children ?? []) walk(child);
  }
}

function place(node: Node) {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return {
    line: start.line,
    column: start.column,
    length: start.line === end.line ? end.column - start.column : 1,
  };
}

function checkNode(file: FileText, node: Node): void {
  const report = (message: string) => file.report(place(node), message);
  switch (node.type) {
    case 'mdxjsEsm':
      return report(`import and export are not allowed: ${AUTHOR_COMPONENTS.join(', ')} are there without`);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) return undefined;
      return report('JavaScript is not allowed in prose: write \\{ for a plain "{"');
    case 'html':
      return report('HTML is not allowed in prose: write Markdown');
    case 'image':
    case 'imageReference':
      return report('images are not part of a briefing: describe it, or link to it');
    case 'heading':
      return undefined;
    case 'link':
    case 'definition':
      return checkLink(node.url ?? '', report);
    default:
      return undefined;
  }
}

function checkLink(url: string, report: (message: string) => void): void {
  if (/^(https?:\/\/|mailto:|#)/i.test(url)) return;
  report(`the link "${url.slice(0, 60)}" is not allowed: write https://…, mailto:… or #id`);
}

function reportSyntax(file: FileText, error: unknown, bodyStart: number): void {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(message);
  const [, line, column, reason = message] = found ?? [];
  const hint = HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  const position =
    line === undefined ? file.position(bodyStart) : { line: Number(line), column: Number(column), length: 1 };
  file.report(position, `${reason}${hint === undefined ? '' : `: ${hint}`}`);
}
