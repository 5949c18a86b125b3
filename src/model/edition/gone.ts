import { say } from '#words/say.ts';
import type { Change } from '#schema/edition.ts';
import type { Face } from '#model/face.ts';
import { compareText } from '#model/order.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { listPlaces, type Place, titleOfGone } from './names.ts';
import { keyOf } from './record.ts';

/** A record that stands no more at its address: what it was called, and what became of it. */
export interface Gone {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Its address under a new id; undefined where it was withdrawn. */
  readonly href: string | undefined;
}

/** A change after which a record stands no more at its address, with the number of its edition. */
interface Going {
  readonly number: string;
  readonly change: Change;
}

function leavesAddress({ field, is }: Change): boolean {
  return field === 'id' || (field === undefined && is === undefined);
}

function tell({ number, change }: Going, places: ReadonlyMap<string, Place>, { words }: Face): Gone {
  const { id, field, was, why } = change;
  if (field !== 'id')
    return {
      id,
      title: titleOfGone(id, was),
      note: say(words, 'change.withdrawn', { number, why }),
      href: undefined,
    };
  const { title = id, href } = places.get(keyOf(change)) ?? {};
  return { id: String(was), title, note: say(words, 'change.moved', { number, title }), href };
}

/** The records of a table that an edition withdrew or renamed, and that are not back, in order of id. */
export function listGone(briefing: Briefing, table: string, face: Face): Gone[] {
  const going = briefing.history.flatMap(({ number, changes }): Going[] =>
    changes
      .filter((change) => change.table === table && leavesAddress(change))
      .map((change) => ({ number, change })),
  );
  // Most have none, and every month asks.
  if (going.length === 0) return [];
  const places = listPlaces(briefing, face);
  const gone = new Map(going.map((one) => tell(one, places, face)).map((one) => [one.id, one]));
  return [...gone.values()]
    .filter(({ id }) => !places.has(keyOf({ table, id })))
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** The entries that an edition withdrew or renamed and that a month listed, by the month with which their ids begin. */
export function listGoneIn(briefing: Briefing, month: string, face: Face): Gone[] {
  return listGone(briefing, 'exchanges', face).filter(({ id }) => id.startsWith(month));
}
