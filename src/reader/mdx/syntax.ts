import type { Fault } from '#reader/yaml/fault.ts';
import type { FileText } from '#reader/report/text.ts';

const LESS = 'write &lt; for a plain "<", or put it in backticks';

/** The parser's messages in an editor's words; `$1`, `$2` … are what the parser names. */
const MEANINGS: readonly [RegExp, string][] = [
  [
    /Unexpected character `!`/,
    'HTML comments and declarations are not allowed: write a comment as {/* … */}',
  ],
  [
    /Expected a closing tag for `<(\S*?)>`.*before the end/,
    '<$1> is not closed in its paragraph: write </$1>',
  ],
  [/Expected a closing tag for `<(\S*?)>`/, '<$1> is not closed: write </$1>, or end it with />'],
  [
    /closing tag `<\/(\S*?)>`, expected an open tag/,
    '</$1> closes nothing: delete it, or write <$1> before it',
  ],
  [
    /closing tag `<\/(\S*?)>`, expected corresponding closing tag for `<(\S*?)>`/,
    '</$1> stands where <$2> is open: write </$2> first',
  ],
  [/oxc|expression/, 'JavaScript is not allowed in prose: write \\{ for a plain "{"'],
];

function explainLess(source: string): string {
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)/i.test(source))
    return 'an address between < and > is not a link here: write [words](https://…)';
  if (/^<\/?[A-Z]\w*[\s/]/.test(source))
    return 'this tag is not whole: write each attribute as name="…" in straight quotes, and close it with > or />';
  return `a "<" begins a tag here: ${LESS}`;
}

/** The reason why a body could not be read, and its place; in the parser's own words where those are not known. */
export function explainSyntax(file: FileText, error: unknown, bodyStart: number): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+): ([^]*?)(?: \([\w:-]+\))?$/.exec(message);
  const [, line, column, reason = message] = found ?? [];
  const from =
    line === undefined ? bodyStart : Math.max(bodyStart, file.offset(Number(line), Number(column)));
  const at = (text: string): Fault => ({ from, to: from + 1, message: text });
  if (reason.includes('after `<`')) return at(explainLess(file.text.slice(from, from + 100)));
  for (const [pattern, meaning] of MEANINGS) {
    const match = pattern.exec(reason);
    if (match) return at(meaning.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''));
  }
  return at(`the prose cannot be read: ${reason}`);
}
