import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Kind, Row } from '#model/search/row.ts';

/** A row that was found, and the words for which it was. */
export interface Hit {
  readonly row: Row;
  /** As `readWords` gives them. */
  readonly words: readonly string[];
}

/** How much more a page about somebody is worth than one that only names them. */
const WORTH: Readonly<Record<Kind, number>> = { person: 3, place: 3, exchange: 1, section: 0.7, source: 0.4 };

const OPTIONS: SearchOptions = {
  prefix: true,
  fuzzy: (word) => (word.length > 3 ? 0.2 : false),
  boost: { title: 3, names: 4 },
  boostDocument: (_id, _word, stored) => WORTH[stored?.['kind'] as Kind],
  combineWith: 'AND',
};

/** A word without the marks that are left out in haste: in all scripts, a syllable of Hangul as its letters. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '');
}

/** The words of a text as they are compared. */
export function readWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words of Hangul without their last syllable, which may be a particle. */
function dropParticles(question: string): string {
  return question.replace(/(\p{Script=Hangul}{2,})\p{Script=Hangul}(?!\p{Script=Hangul})/gu, '$1');
}

/** What can be found, and how. Rows may be added as they arrive. */
export class Engine {
  readonly #rows: Row[] = [];
  readonly #index = new MiniSearch({
    fields: ['title', 'names', 'facts', 'text'],
    storeFields: ['kind'],
    tokenize: readWords,
    processTerm: (word) => word,
  });

  add(rows: readonly Row[]): void {
    const first = this.#rows.length;
    this.#rows.push(...rows);
    this.#index.addAll(
      rows.map(([, kind, title, names, facts, text], index) => ({
        id: first + index,
        kind,
        title,
        names,
        facts,
        text,
      })),
    );
  }

  /** What answers a question, the best first: what has all of its words, or else what has some. */
  find(question: string): Hit[] {
    const bare = dropParticles(question);
    const found =
      [
        () => this.#index.search(question, OPTIONS),
        () => (bare === question ? [] : this.#index.search(bare, OPTIONS)),
        () => this.#index.search(question, { ...OPTIONS, combineWith: 'OR' }),
      ]
        .values()
        .map((ask) => ask())
        .find((results) => results.length > 0) ?? [];
    return found.flatMap(({ id, terms }) => {
      const row = this.#rows[Number(id)];
      return row === undefined ? [] : [{ row, words: terms }];
    });
  }
}
