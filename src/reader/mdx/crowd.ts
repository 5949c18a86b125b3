import { DEEPEST, type Excess, TOO_DEEP } from '#reader/yaml/depth.ts';

/** The most punctuation marks in one paragraph. A parser's work grows with their square. */
const MARKS = 2000;

const PARAGRAPH_END = /(\n[ \t]*\n|\n(?=[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]))/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t>])|\d{1,9}[.)](?=[ \t>])))+/;
const MARK = /[!-/:-@[-`{-~]/g;

function findParagraphExcess(body: string): Excess | undefined {
  let offset = 0;
  for (const part of body.split(PARAGRAPH_END)) {
    let open = 0;
    const brackets = part.length > DEEPEST ? part.matchAll(/[[\]]/g) : [];
    for (const { 0: mark, index } of brackets) {
      open = Math.max(0, open + (mark === '[' ? 1 : -1));
      if (open > DEEPEST) return { offset: offset + index, message: TOO_DEEP };
    }
    const marks = part.length > MARKS ? (part.match(MARK)?.length ?? 0) : 0;
    if (marks > MARKS) {
      const message = `is a paragraph with more than ${MARKS} marks of punctuation: split it`;
      return { offset: offset + part.search(/\S/), message };
    }
    offset += part.length;
  }
  return undefined;
}

function findLineExcess(body: string): Excess | undefined {
  let offset = 0;
  for (const line of body.split('\n')) {
    const head = line.length > DEEPEST ? (CONTAINERS.exec(line.slice(0, 1000))?.[0] ?? '') : '';
    if ((head.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) > DEEPEST) return { offset, message: TOO_DEEP };
    offset += line.length + 1;
  }
  return undefined;
}

/** The first place of a body, as bare text, that is so deep or so crowded that a parser would take seconds or crash. */
export function findBodyExcess(body: string): Excess | undefined {
  return findLineExcess(body) ?? findParagraphExcess(body);
}
