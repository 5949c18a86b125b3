import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';

/** The quotation marks of a language. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly openInner: string;
  readonly closeInner: string;
}

/** The quotation marks that the words of a briefing name. */
export function marksOf(words: Words): Marks {
  return {
    open: say(words, 'typography.open'),
    close: say(words, 'typography.close'),
    openInner: say(words, 'typography.open_inner'),
    closeInner: say(words, 'typography.close_inner'),
  };
}

const TAG = /(<[^>]*>)/;
const OPENING = /(?<=^|[\s([{“‘„‚«‹–—/-])"/g;
/** One that opens, one within a word, or any other. */
const INNER = /((?<=^|[\s([{“„«‹–—/-])'(?!\d0s))|('(?=\p{L}))|'/gu;

/** Sets single quotation marks. One that closes none is an apostrophe. */
function curlInner(text: string, { openInner, closeInner }: Marks): string {
  let isOpen = false;
  return text.replace(INNER, (_mark, opening: string | undefined, within: string | undefined) => {
    const closes = opening === undefined && within === undefined && isOpen;
    if (within === undefined) isOpen = opening !== undefined;
    return opening === undefined ? (closes ? closeInner : '’') : openInner;
  });
}

function curl(text: string, marks: Marks): string {
  return curlInner(text.replace(OPENING, marks.open).replaceAll('"', marks.close), marks);
}

/**
 * Sets straight quotation marks and apostrophes as a printer would: “so” and ‘so’. What stands inside a tag is left.
 */
export function typeset(text: string, marks: Marks): string {
  return text
    .split(TAG)
    .map((part, index) => (index % 2 === 0 ? curl(part, marks) : part))
    .join('');
}

/** Sets every text of plain data. Addresses stay as they are; an id or a date holds no mark. */
export function typesetAll<Data>(data: Data, marks: Marks): Data {
  const set = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') return key === 'url' ? value : typeset(value, marks);
    if (Array.isArray(value)) return value.map((item) => set(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, set(item, name)]));
  };
  return set(data) as Data;
}
