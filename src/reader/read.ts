import type { Entries, MonthEntry } from '#model/view/entries.ts';
import type { Row } from '#model/edition/record.ts';
import { type Content, openContent } from './content.ts';
import { findImage } from './image/file.ts';
import { judgeContent, type Verdict } from './judge.ts';
import type { MdxFile } from '#reader/mdx/mdx.ts';
import type { Problem } from '#reader/report/problem.ts';

/** The result of reading a content folder: its entries, or everything that is wrong with it. */
export type Reading =
  | {
      readonly ok: true;
      readonly entries: Entries;
      readonly bodies: readonly Body[];
      /** The record that the last edition published; undefined where there is none. */
      readonly record: readonly Row[] | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The prose of a month or a chapter. */
export interface Body {
  readonly collection: 'months' | 'chapters';
  readonly id: string;
  readonly text: string;
  /** The addresses of its pictures, which change with their bytes. */
  readonly pictures: readonly string[];
}

function bodyOf(
  root: string,
  collection: Body['collection'],
  { yaml, stem, bodyStart, body }: MdxFile,
): Body {
  const pictures = body.images.map(({ url }) => {
    const image = findImage(root, collection, url);
    return typeof image === 'string' ? url : image.address;
  });
  return { collection, id: stem, text: yaml.file.text.slice(bodyStart), pictures };
}

/** Turns a verdict into a reading: the entries, or every problem. */
export function concludeReading(content: Content, { gathered, monthProse, problems }: Verdict): Reading {
  if (problems.length > 0) return { ok: false, problems };
  const months = gathered.months.map((month, index) => ({ ...month, ...monthProse[index] }) as MonthEntry);
  return {
    ok: true,
    // Without a problem there is no hole.
    entries: { ...gathered, months } as Entries,
    record: content.editions.record,
    bodies: [
      ...content.months.map((item) => bodyOf(content.root, 'months', item)),
      ...content.chapters.map((item) => bodyOf(content.root, 'chapters', item)),
    ],
  };
}

/**
 * Reads and checks a content folder. `shown` is the path by which messages name it: `content`.
 * @throws when the folder itself cannot be read.
 */
export function readContent(root: string, shown: string): Reading {
  const content = openContent(root, shown);
  return concludeReading(content, judgeContent(content));
}
