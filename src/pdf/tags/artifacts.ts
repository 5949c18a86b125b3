import { beginsMark, markIdOf, readOperators } from '#pdf/stream/operators.ts';
import { buildsPath, paintsPath } from '#pdf/stream/painting.ts';

const BEGIN = '\n/Artifact BMC\n';
const END = '\nEMC\n';

/**
 * Marks as artifacts what a page paints outside its tags (margin boxes, rules, backgrounds), and the marked content
 * that is to be no part of the tags: PDF/UA-1, 7.1. Whole text objects and whole paths are taken, and an artifact
 * ends before a tag begins and before the graphics state that it began in is left.
 * @param dropped the MCIDs that become artifacts.
 * @param forms the names of the forms that have tags of their own, which stay outside.
 */
export function markArtifacts(
  stream: string,
  dropped: ReadonlySet<number>,
  forms: ReadonlySet<string>,
): string {
  let marked = '';
  let from = 0;
  let level = 0;
  let tagDepth = 0;
  let propertyDepth = 0;
  let pathStart: number | undefined;
  let openedAt: number | undefined;

  const copy = (to: number) => {
    marked += stream.slice(from, to);
    from = to;
  };
  const open = (at: number) => {
    if (openedAt !== undefined) return;
    copy(at);
    marked += BEGIN;
    openedAt = level;
  };
  const close = (at: number) => {
    if (openedAt === undefined) return;
    copy(at);
    marked += END;
    openedAt = undefined;
  };

  for (const operator of readOperators(stream)) {
    const { name, operands, start, end } = operator;
    if (name === 'q') level++;
    if (name === 'Q') {
      level--;
      if (openedAt !== undefined && level < openedAt) close(start);
    }
    if (beginsMark(operator)) {
      const id = markIdOf(operator);
      const isTag = id !== undefined || operands[0] === '/Artifact';
      if (tagDepth > 0) tagDepth++;
      else if (isTag) {
        close(start);
        tagDepth = 1;
        if (id !== undefined && dropped.has(id)) {
          copy(start);
          marked += '/Artifact BMC';
          from = end;
        }
      } else {
        // A property list such as /Span with /ActualText, within the text of a margin box.
        open(start);
        propertyDepth++;
      }
    } else if (name === 'EMC') {
      if (tagDepth > 0) tagDepth--;
      else propertyDepth--;
    }
    if (tagDepth > 0 || propertyDepth > 0) continue;

    if (buildsPath(operator)) pathStart ??= start;
    else if (paintsPath(operator)) open(name === 'sh' ? start : (pathStart ?? start));
    else if (name === 'BT') open(start);
    else if (name === 'Do') {
      if (forms.has(operands[0] ?? '')) close(start);
      else open(start);
    }
    if (paintsPath(operator) || name === 'n') pathStart = undefined;
  }
  close(stream.length);
  copy(stream.length);
  return marked;
}
