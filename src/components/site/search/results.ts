import { KINDS, type Kind } from '#model/search/row.ts';
import { type Hit, readWords } from './engine.ts';

/** How many of a kind are listed. */
const MOST = 6;
/** How much of a text stands around the first word that was found, in characters. */
const BEFORE = 40;
const LENGTH = 140;

/** The headings of the kinds in the language of the page. */
export type Headings = Readonly<Record<Kind, string>>;

const isFound = (word: string, words: readonly string[]) =>
  readWords(word).some((part) => words.includes(part));

/** A text with the words that were found marked. */
function markWords(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of text.split(/([\p{L}\p{N}\p{M}'’ʼ]+)/u)) {
    if (!isFound(part, words)) {
      fragment.append(part);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = part;
    fragment.append(mark);
  }
  return fragment;
}

/** The piece of a text about the first word that was found; empty where none was found in it. */
function excerpt(text: string, words: readonly string[]): string {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)].find(([word]) => isFound(word, words));
  if (found === undefined) return '';
  const from = text.lastIndexOf(' ', Math.max(0, found.index - BEFORE)) + 1;
  const piece = text.slice(from, from + LENGTH);
  return `${from > 0 ? '… ' : ''}${piece}${from + LENGTH < text.length ? ' …' : ''}`;
}

function drawHit({ row: [href, , title, names, facts, text], words }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(markWords(title, words));
  const about = document.createElement('p');
  const shown = excerpt(text, words) || excerpt(names, words);
  about.append(facts, shown === '' || facts === '' ? '' : '. ', markWords(shown, words));
  item.append(link, about);
  return item;
}

/** The kinds of what was found, that with the best of all first. */
function orderKinds(hits: readonly Hit[]): Kind[] {
  const order = hits.map(({ row: [, kind] }) => kind);
  return [...new Set([...order, ...KINDS])].filter((kind) => order.includes(kind));
}

/** What was found as lists by kind, each under its heading. */
export function drawResults(hits: readonly Hit[], headings: Headings): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const kind of orderKinds(hits)) {
    const heading = document.createElement('h2');
    heading.textContent = headings[kind];
    const list = document.createElement('ol');
    const theirs = hits.filter(({ row }) => row[1] === kind);
    list.append(...theirs.slice(0, MOST).map(drawHit));
    fragment.append(heading, list);
  }
  return fragment;
}
