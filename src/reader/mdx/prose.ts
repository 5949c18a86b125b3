import { mdxToMdast } from 'satteri';
import { explainForbidden, explainMixed, findForbidden, findMixedWord } from '#schema/value/codepoint.ts';
import { readAttributes } from './attribute.ts';
import type { checkComponent } from './component.ts';
import { DEEPEST, TOO_DEEP } from '#reader/yaml/depth.ts';
import { findMissing } from '#reader/lettering/coverage.ts';
import { explainMissing } from '#reader/lettering/explain.ts';
import { blank, scanMarkup } from './markup.ts';
import { judgeNode, type Node } from './node.ts';
import type { Position } from '#reader/report/problem.ts';
import { explainSyntax } from './syntax.ts';
import type { FileText } from '#reader/report/text.ts';

/** A component as it stands in a body. */
export interface PlacedTag {
  readonly tag: Parameters<typeof checkComponent>[0];
  readonly position: Position;
}

/** A run of words of a body, by its offsets in the file, and the components around it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly within: readonly string[];
}

/** An image of a body, by its offsets in the file. */
export interface PlacedImage {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The components, words and images of a body, not yet held against the rest of the content. */
export interface BodyParts {
  readonly tags: readonly PlacedTag[];
  readonly runs: readonly Run[];
  readonly images: readonly PlacedImage[];
}

/** How often a body is read again with a stray `<` left out, so that all of them are reported at once. */
const ATTEMPTS = 20;

const ALONE =
  'an image stands on a line of its own, with an empty line before and after it: not in a sentence, a list or a tag';

/**
 * Reads the prose of an MDX file as a syntax tree and reports what is wrong with it by itself, before anything of it is
 * compiled: it holds words, links, images and author components only.
 * @param anchors the ids that a link `#id` may name.
 */
export function readBody(file: FileText, bodyStart: number, anchors: ReadonlySet<string>): BodyParts {
  const parts = { tags: [] as PlacedTag[], runs: [] as Run[], images: [] as PlacedImage[] };
  const { text, faults, excess } = scanMarkup(file.text.slice(bodyStart));
  for (const { from, to, message } of faults)
    file.report(file.position(bodyStart + from, to - from), message);
  if (excess !== undefined) {
    file.report(file.position(bodyStart + excess.offset), excess.message);
    return parts;
  }
  // Blanks stand for the front matter, so that the tree's positions are the file's.
  const tree = parse(file, blank(file.text.slice(0, bodyStart)) + text, bodyStart);
  const blocks = new Set(
    tree?.children?.flatMap(({ type, children = [] }) =>
      type === 'paragraph' && children.length === 1 ? children : [],
    ),
  );
  if (tree !== undefined) walk(tree, []);
  return parts;

  function place(node: Node): void {
    const { url = '', alt, title } = node;
    if (blocks.has(node))
      parts.images.push({ url, alt: alt ?? '', caption: title ?? undefined, ...spanOf(file, node) });
    else file.report(placeNode(file, node), ALONE);
  }

  function walk(node: Node, within: readonly string[], depth = 0): void {
    const position = placeNode(file, node);
    if (depth > DEEPEST) return file.report(position, TOO_DEEP);
    const message = judgeNode(node, anchors);
    if (message !== undefined) file.report(position, message);
    else if (node.type === 'image') place(node);
    const isOdd = judgeLetters(file, node);
    const children = node.children ?? [];
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    // A tag with odd letters in it has been reported, and is not judged further.
    if (isTag && !isOdd) {
      const level = node.type === 'mdxJsxFlowElement' ? ('block' as const) : ('inline' as const);
      const attributes = readAttributes(node.attributes ?? []);
      const tag = { name: node.name ?? '', level, attributes, filled: children.length > 0 };
      parts.tags.push({ tag, position });
    }
    const { from, to } = spanOf(file, node);
    if (node.type === 'text') parts.runs.push({ from, to, within });
    for (const child of children) walk(child, isTag ? [...within, node.name ?? ''] : within, depth + 1);
  }
}

function parse(file: FileText, given: string, bodyStart: number): Node | undefined {
  let text = given;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return mdxToMdast(text, { features: { frontmatter: false } }) as Node;
    } catch (error) {
      const { from, to, message } = explainSyntax(file, error, bodyStart);
      const stray = text[from] === '<' && /Unexpected character/.test(String(error));
      if (!stray) {
        file.reportUnreadable(file.position(from, to - from), message);
        return undefined;
      }
      file.report(file.position(from, to - from), message);
      text = `${text.slice(0, from)} ${text.slice(from + 1)}`;
    }
  }
  return undefined;
}

function spanOf(file: FileText, { position }: Node): { from: number; to: number } {
  if (position === undefined) return { from: 0, to: 1 };
  const { start, end } = position;
  return { from: file.offset(start.line, start.column), to: file.offset(end.line, end.column) };
}

function placeNode(file: FileText, node: Node): Position {
  const { from, to } = spanOf(file, node);
  return file.position(from, to - from);
}

/**
 * Reports letters that no reader sees, which an entity such as `&#x202e;` can stand for, words of two
 * alphabets, and letters that no font of the site has. Returns whether there are any.
 */
function judgeLetters(file: FileText, node: Node): boolean {
  const attributes = Object.values(readAttributes(node.attributes ?? []));
  const texts = [node.value, node.url, node.title, node.alt, ...attributes].filter(
    (text) => typeof text === 'string',
  );
  const { from, to } = spanOf(file, node);
  const source = file.text.slice(from, to);
  const entity = /&#?\w+;/.exec(source);
  const odd = texts.flatMap((text) => {
    const [forbidden] = findForbidden(text);
    if (forbidden !== undefined)
      return [
        { index: entity?.index ?? 0, length: entity?.[0].length, message: explainForbidden(forbidden) },
      ];
    const mixed = findMixedWord(text);
    const missing = text === node.url || text === node.alt ? undefined : findMissing(text);
    if (mixed === undefined && missing !== undefined) {
      const index = findPart(source, missing.text, entity?.index);
      return [{ index, length: missing.text.length, message: explainMissing(missing.text) }];
    }
    if (mixed === undefined) return [];
    const index = findPart(source, mixed.word, entity?.index);
    return [{ index, length: mixed.word.length, message: explainMixed(mixed.word) }];
  });
  for (const { index, length, message } of odd) file.report(file.position(from + index, length), message);
  return odd.length > 0;
}

/** The offset of a word in its source, or of the entity that spells it. */
function findPart(source: string, word: string, otherwise = 0): number {
  const index = source.indexOf(word);
  return index < 0 ? otherwise : index;
}
