import { nameOf } from '#pdf/document/document.ts';
import { type Mark, marksOf, type Tag, walkTags } from './structure.ts';

function isColumnHead({ type, dict }: Tag): boolean {
  return type === 'TH' && /\/Scope\s*\/Column/.test(String(dict.lookup(nameOf('A'))));
}

/**
 * The marks of column heads that a table repeats on its later pages. Each head is one cell: it is read where the table
 * begins, and its repeats are artifacts.
 * @param pageOf the page of a mark.
 */
export function findRepeatedHeads(root: Tag, pageOf: (mark: Mark) => number): Set<Mark> {
  return new Set(
    [...walkTags(root)].filter(isColumnHead).flatMap((head) => {
      const marks = marksOf(head);
      const first = Math.min(...marks.map(pageOf));
      return marks.filter((mark) => pageOf(mark) > first);
    }),
  );
}
