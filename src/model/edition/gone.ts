import { say } from '#words/say.ts';
import type { Face } from '#model/face.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { listPlaces, titleOfGone } from './names.ts';

/** A record that stands no more at its address: what it was called, and what became of it. */
export interface Gone {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Where it stands under another id; undefined where it was withdrawn. */
  readonly href: string | undefined;
}

/** The records of a table that an edition withdrew or renamed, and that are not back, in order of id. */
export function listGone(briefing: Briefing, table: string, face: Face): Gone[] {
  const { history } = briefing;
  const { words } = face;
  const places = listPlaces(briefing, face);
  const gone = new Map<string, Gone>();
  for (const { number, changes } of history)
    for (const { table: own, id, field, was, is, why } of changes) {
      if (own !== table) continue;
      const title = places.get(`${table}/${id}`)?.title ?? id;
      const href = places.get(`${table}/${id}`)?.href;
      if (field === 'id')
        gone.set(String(was), {
          id: String(was),
          title,
          note: say(words, 'change.moved', { number, title }),
          href,
        });
      else if (field === undefined && is === undefined)
        gone.set(id, {
          id,
          title: titleOfGone(id, was),
          note: say(words, 'change.withdrawn', { number, why }),
          href: undefined,
        });
    }
  return [...gone.values()]
    .filter(({ id }) => !places.has(`${table}/${id}`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
