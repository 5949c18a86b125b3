import { findBodyExcess } from './crowd.ts';
import { DEEPEST, type Excess, TOO_DEEP } from '#reader/yaml/depth.ts';
import type { Fault } from '#reader/yaml/fault.ts';

/** A body as its parser is given it: as long as it was, without what could make the parser fail. */
export interface Markup {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** Why the parser is not asked at all. */
  readonly excess: Excess | undefined;
}

/** The longest expression in an attribute that the parser is shown: what is wrong with it is said there. */
const SHORT = 200;
/** How far a brace or a tag is followed in search of its end. */
const FAR = 4000;
/** After so many problems nothing is gained by another. */
const MANY = 20;

const TOKENS = [
  /\\[^\n]/,
  // A block of code, to its last fence or to the end.
  /^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??(?: {0,3}\k<fence>[ \t]*$|$(?![^]))/,
  // Code within a paragraph.
  /(?<ticks>`+)(?!`)(?:[^`\n]|\n(?![ \t]*\n))*?(?<!`)\k<ticks>(?!`)/,
  /^(?:import|export)(?=[\s{*])/,
  /[{<]/,
];
const TOKEN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'gm');

/** The line before an `import` that makes it a statement: none, or one that ends a block. */
const BLOCK_END =
  /(?:^|\n)(?:[ \t]*|#{1,6}[ \t][^\n]*|[-=_*]{3,}[ \t]*|[ \t]*<[^\n]*>[ \t]*|[^\n]*\*\/\}[ \t]*|[`~]{3,})\n$/;

/** The text with blanks for all but its line feeds. */
export function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}

/**
 * Looks at the bare text of a body before a parser does: reports JavaScript and sets blanks in its place, so that none
 * is ever parsed, and finds what lies so deep that a parser would take seconds or crash.
 */
export function scanMarkup(body: string): Markup {
  const scan = new Scan(body);
  const excess = findBodyExcess(body) ?? scan.run();
  return excess === undefined
    ? { text: scan.text, faults: scan.faults, excess }
    : { text: body, faults: [], excess };
}

class Scan {
  readonly faults: Fault[] = [];
  readonly #body: string;
  readonly #parts: string[] = [];
  #at = 0;
  #tags = 0;

  constructor(body: string) {
    this.#body = body;
  }

  get text(): string {
    return this.#parts.join('') + this.#body.slice(this.#at);
  }

  run(): Excess | undefined {
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(this.#body); token !== null; token = TOKEN.exec(this.#body)) {
      const [found] = token;
      const { index } = token;
      this.#take(index);
      if (found === '<') this.#readTag();
      else if (found === '{') this.#readBraces();
      else if (/^[ie]/.test(found)) this.#readStatement();
      else this.#take(index + found.length, found.startsWith('\\') ? found : found.replace(/[{}<]/g, 'x'));
      if (this.#tags > DEEPEST) return { offset: index, message: TOO_DEEP };
      if (this.faults.length > MANY)
        return { offset: this.faults[0]?.from ?? 0, message: `JavaScript is not allowed in prose` };
      TOKEN.lastIndex = this.#at;
    }
    return undefined;
  }

  /** Goes on to an offset, with what stands there or with something else as long. */
  #take(to: number, shown = this.#body.slice(this.#at, to)): void {
    this.#parts.push(shown);
    this.#at = to;
  }

  #report(to: number, message: string): void {
    this.faults.push({ from: this.#at, to, message });
  }

  /** Follows a tag to its end: what stands in quotes within it is text. */
  #readTag(): void {
    const next = this.#body.slice(this.#at + 1, this.#at + 2);
    this.#take(this.#at + 1);
    if (next === '/') this.#tags = Math.max(0, this.#tags - 1);
    if (!/[A-Za-z>]/.test(next)) return;
    const part = /"[^"]*"|'[^']*'|[{<>]|\n[ \t]*\n/g;
    part.lastIndex = this.#at;
    for (let token = part.exec(this.#body); token !== null; token = part.exec(this.#body)) {
      const [found] = token;
      if (found === '<' || found.startsWith('\n')) break;
      this.#take(token.index);
      if (found === '{') this.#readBraces();
      else this.#take(token.index + found.length);
      if (found === '>' && this.#body[token.index - 1] === '/') return;
      if (found === '>') break;
      part.lastIndex = this.#at;
    }
    this.#tags += 1;
  }

  #readBraces(): void {
    const start = this.#at;
    const comment = this.#endOfComment();
    if (comment !== undefined) {
      const inner = this.#body.slice(start + 3, comment).replace(/\*\/\s*\}$/, '');
      const rest = this.#body.slice(start + 3 + inner.length, comment);
      return this.#take(comment, `{/*${inner.replace(/\S/g, 'x')}${rest}`);
    }
    const end = this.#endOfBraces();
    if (end === undefined) {
      this.#report(start + 1, 'a "{" is not closed: write \\{ for a plain "{", or put it in backticks: `{`');
      return this.#take(start + 1, ' ');
    }
    const name = /([\w:-]+)=$/.exec(this.#body.slice(Math.max(0, start - 40), start))?.[1];
    const inside = this.#body.slice(start, end);
    if (name === undefined) {
      this.#report(end, 'JavaScript is not allowed in prose: write \\{ for a plain "{"');
      return this.#take(end, blank(inside));
    }
    if (inside.length <= SHORT) return this.#take(end);
    this.#report(end, `${name} is JavaScript: write ${name}="…"`);
    return this.#take(end, `"${blank(inside).slice(2)}"`);
  }

  #endOfComment(): number | undefined {
    if (!this.#body.startsWith('{/*', this.#at)) return undefined;
    const end = this.#body.indexOf('*/', this.#at + 3);
    const close = /^\*\/\s*\}/.exec(end < 0 ? '' : this.#body.slice(end, end + 100));
    return close === null ? undefined : end + close[0].length;
  }

  #endOfBraces(): number | undefined {
    let open = 0;
    for (const { 0: brace, index } of this.#body.slice(this.#at, this.#at + FAR).matchAll(/[{}]/g)) {
      open += brace === '{' ? 1 : -1;
      if (open === 0) return this.#at + index + 1;
    }
    return undefined;
  }

  #readStatement(): void {
    const before = `\n${this.#body.slice(Math.max(0, this.#at - 300), this.#at)}`;
    // Within a paragraph it is a plain word, and with a capital letter nothing else.
    if (!BLOCK_END.test(before)) return this.#take(this.#at + 1, this.#body.charAt(this.#at).toUpperCase());
    const end = this.#at + this.#body.slice(this.#at).search(/\n[ \t]*\n|$(?![^])/);
    this.#report(end, 'import and export are not allowed: the author components are there without');
    return this.#take(end, blank(this.#body.slice(this.#at, end)));
  }
}
