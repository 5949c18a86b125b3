/** One operator of a content stream with the operands before it, and where they stand in the stream. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
  readonly start: number;
  readonly end: number;
}

const STRING = String.raw`\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)`;
const DELIMITER = String.raw`\s()<>\[\]{}\/%`;
const TOKEN = [
  String.raw`%[^\r\n]*`,
  STRING,
  '<<|>>',
  String.raw`<[0-9A-Fa-f\s]*>`,
  String.raw`\[|\]`,
  String.raw`\/[^${DELIMITER}]*`,
  String.raw`[^${DELIMITER}]+`,
].join('|');
const OPERAND = /^(?:[/(<[>\]]|[+-]?(?:\d+\.?\d*|\.\d+)$|(?:true|false|null)$)/;

/**
 * Reads a content stream operator by operator (ISO 32000-1, 7.8.2).
 * @throws at an inline image, whose bytes cannot be told from operators: Skia writes none.
 */
export function* readOperators(stream: string): Generator<Operator> {
  let operands: string[] = [];
  let start = -1;
  let depth = 0;
  for (const match of stream.matchAll(new RegExp(TOKEN, 'g'))) {
    const token = match[0];
    if (token.startsWith('%')) continue;
    if (start < 0) start = match.index;
    if (token === '<<' || token === '[') depth++;
    if (token === '>>' || token === ']') depth--;
    if (depth > 0 || OPERAND.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BI') throw new Error('The printed PDF has an inline image, which cannot be tagged.');
    yield { name: token, operands, start, end: match.index + token.length };
    operands = [];
    start = -1;
  }
}

/** Whether an operator begins marked content. */
export function beginsMark({ name }: Operator): boolean {
  return name === 'BDC' || name === 'BMC';
}

/** The MCID of marked content that belongs to a tag, undefined for any other operator. */
export function markIdOf({ operands }: Operator): number | undefined {
  const at = operands.indexOf('/MCID');
  return at < 0 ? undefined : Number(operands[at + 1]);
}
