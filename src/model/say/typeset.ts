import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { type Entries, wordsOf } from '#model/view/entries.ts';

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
const BEFORE_OPENING = /^$|[\s([{“‘„‚«‹–—/-]/;

/** Sets the quotation marks of a text that comes in parts, as markup divides it. */
export interface Typesetter {
  /** The next part of the text, its marks set. */
  set(part: string): string;
  /** Notes that something other than text stands here, so that a mark behind it closes. */
  pass(): void;
}

/** Begins a text. A single mark that closes none is an apostrophe. */
export function startTypesetting(marks: Marks): Typesetter {
  let before = '';
  let isInnerOpen = false;
  const setInner = (opens: boolean, rest: string): string => {
    if (opens && !/^\d0s/.test(rest)) {
      isInnerOpen = true;
      return marks.openInner;
    }
    if (!isInnerOpen || /^\p{L}/u.test(rest)) return '’';
    isInnerOpen = false;
    return marks.closeInner;
  };
  return {
    set(part) {
      let end = 0;
      const text = part.replace(/["']/g, (mark, offset: number) => {
        const last = part.slice(end, offset).at(-1) ?? before;
        const opens = BEFORE_OPENING.test(last);
        end = offset + 1;
        // A mark that opens may be followed by another that does.
        before = opens ? '' : mark;
        if (mark === "'") return setInner(opens, part.slice(end));
        return opens ? marks.open : marks.close;
      });
      before = part.slice(end).at(-1) ?? before;
      return text;
    },
    pass() {
      before = '\ufffc';
    },
  };
}

/**
 * Sets straight quotation marks and apostrophes as a printer would: “so” and ‘so’. What stands inside a tag is left.
 */
export function typeset(text: string, marks: Marks): string {
  const typesetter = startTypesetting(marks);
  return text
    .split(TAG)
    .map((part, index) => {
      if (index % 2 === 0) return typesetter.set(part);
      if (part.endsWith('/>')) typesetter.pass();
      return part;
    })
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

/** The entries of a content folder with the quotation marks of the content's own language. */
export function typesetEntries(entries: Entries): Entries {
  return typesetAll(entries, marksOf(wordsOf(entries)));
}
