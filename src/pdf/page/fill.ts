import type { Page } from 'playwright';
import { PAGE_OF } from '#model/print-contract.ts';
import type { PageMap, Place } from './page-map.ts';
import { namePages, type PageNumber } from './page-numbers.ts';
import { nameHeads, styleHeads } from './running-heads.ts';
import type { Sheet } from './sheet.ts';

/** The page numbers and heads that are known only once the pages are printed, and are then printed on them. */
export interface Fill {
  /** The text of each element that is to hold page numbers, in order. */
  readonly numbers: readonly string[];
  /** The running head of each page. */
  readonly heads: readonly string[];
}

/**
 * The ids whose places a fill is made from, each once.
 * @throws when a part or a month has no id, or an element for page numbers names none or is not empty.
 */
export function idsOf({ numbers, parts }: Sheet): string[] {
  for (const { ids, text } of numbers) {
    const name = `The element of /print/ with ${PAGE_OF}="${ids.join(' ')}"`;
    if (ids.length === 0) throw new Error(`${name} names no id.`);
    if (text !== '') throw new Error(`${name} holds "${text}": leave it empty.`);
  }
  const starts = parts.flatMap((part) => [part, ...part.months]);
  return [...new Set([...numbers.flatMap(({ ids }) => ids), ...starts.map(requireId)])];
}

function requireId({ name, id }: { readonly name: string; readonly id: string | undefined }): string {
  if (id !== undefined) return id;
  throw new Error(`"${name}" of /print/ has no id: give one to its section or to its heading.`);
}

/** The most pages that a reference is taken to name before they are known. */
const GUESSED = 3;

/**
 * A fill for the first print, its numbers as wide as the true ones are likely to be: lines then break where they will
 * break in the last print, and nothing moves.
 */
export function guessFill({ numbers, language }: Sheet): Fill {
  const guess = (number: PageNumber) => {
    const ids = number.ids.slice(0, GUESSED);
    // Every other page, for pages that follow one another are drawn together.
    return namePages({ ...number, ids }, (id) => 10 + 2 * ids.indexOf(id), language);
  };
  return { numbers: numbers.map(guess), heads: [] };
}

/** Reads from a print the fill for its pages. */
export function fillFrom({ numbers, parts, language }: Sheet, { pages, places }: PageMap): Fill {
  const placeOf = (id: string): Place => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`The printed PDF does not tell on which page #${id} is.`);
    return place;
  };
  const heads = nameHeads(
    pages,
    parts.map((part) => ({
      ...placeOf(requireId(part)),
      name: part.name,
      months: part.months.map((month) => ({ ...month, ...placeOf(requireId(month)) })),
    })),
  );
  return { numbers: numbers.map((number) => namePages(number, (id) => placeOf(id).page, language)), heads };
}

/** The first thing in which two fills differ, in words; undefined where they are the same. */
export function compareFills(before: Fill, after: Fill): string | undefined {
  for (const part of ['numbers', 'heads'] as const) {
    const length = Math.max(before[part].length, after[part].length);
    for (let index = 0; index < length; index++) {
      const [old, now] = [before[part][index], after[part][index]];
      if (old !== now) return `"${old ?? 'no page'}" and "${now ?? 'no page'}"`;
    }
  }
  return undefined;
}

/** Writes a fill on the page. */
export async function writeFill(page: Page, { numbers, heads }: Fill): Promise<void> {
  await page.evaluate(
    ({ texts, filled }) => {
      for (const [index, element] of document.querySelectorAll(`[${filled}]`).entries()) {
        element.textContent = texts[index] ?? '';
      }
    },
    { texts: numbers, filled: PAGE_OF },
  );
  await writeStyle(page, 'running-heads', styleHeads(heads));
}

/** Adds a style to the page, or writes one of the same name anew. */
export async function writeStyle(page: Page, name: string, css: string): Promise<void> {
  await page.evaluate(
    ({ id, text }) => {
      // At the end, since the style of paper is linked there and what comes later wins.
      const style = document.getElementById(id) ?? document.body.appendChild(document.createElement('style'));
      style.id = id;
      style.textContent = text;
    },
    { id: `print-${name}`, text: css },
  );
}
