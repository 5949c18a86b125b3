import { type Marks, startTypesetting } from '#model/say/typeset.ts';
import type { Run } from '#reader/mdx/prose.ts';

/**
 * The source of an MDX file with the straight quotation marks of its prose set. A line break between two runs of words
 * ends a paragraph or an item; a component that holds no words stands for some.
 */
export function setProseMarks(source: string, runs: readonly Run[], marks: Marks): string {
  let typesetter = startTypesetting(marks);
  let set = '';
  let at = 0;
  for (const { from, to } of runs) {
    const gap = source.slice(at, from);
    if (gap.includes('\n')) typesetter = startTypesetting(marks);
    if (gap.includes('/>')) typesetter.pass();
    set += gap + typesetter.set(source.slice(from, to));
    at = to;
  }
  return set + source.slice(at);
}
