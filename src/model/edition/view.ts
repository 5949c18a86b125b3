import { english } from '#words/english.ts';
import { say } from '#words/say.ts';
import type { WordKey, Words } from '#words/words.ts';
import { type Change, CHANGE_KINDS, type Edition } from '#schema/edition.ts';
import type { Face } from '#model/face.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatDay } from '#model/say/format.ts';
import { anchorOf } from './correction.ts';
import { listPlaces, type Place, spellOut, titleOfGone } from './names.ts';
import { keyOf } from './record.ts';
import { compareLists, type Versions } from './words.ts';

/** A field that changed. */
interface FieldView {
  readonly label: string;
  /** Whether it is the prose of a month or a chapter. */
  readonly isLong: boolean;
  readonly versions: readonly Versions[];
}

/** A record of which something changed, for one reason. */
export interface RecordView {
  readonly title: string;
  /** Undefined where it stands nowhere any more, or has no place of its own. */
  readonly href: string | undefined;
  /** Undefined where another reason of the edition told of the record before. */
  readonly anchor: string | undefined;
  readonly isNew: boolean;
  readonly fields: readonly FieldView[];
}

/** A reason, and the records that were changed for it. */
export interface ReasonView {
  readonly kind: string;
  readonly why: string;
  /** Whether it changed only wording or sources: the page of all editions then says how many records it touched. */
  readonly isSlight: boolean;
  readonly records: readonly RecordView[];
}

/** An edition, and what it changed. */
export interface EditionView {
  readonly number: string;
  readonly date: string;
  readonly machine: string;
  readonly count: number;
  readonly reasons: readonly ReasonView[];
}

/** The tables in the order in which their changes are told; others follow. */
const ORDER = ['settings', 'exchanges', 'months', 'chapters', 'claims', 'documents', 'people', 'places'];

function rankOf(table: string): number {
  const place = ORDER.indexOf(table);
  return place === -1 ? ORDER.length : place;
}

/** The label of a field: its word, or the name of the field itself. */
function labelOf(field: string, words: Words): string {
  return field in english.field ? say(words, `field.${field}` as 'field.title') : field.replaceAll('_', ' ');
}

function viewRecord(
  changes: readonly Change[],
  anchor: string | undefined,
  places: ReadonlyMap<string, Place>,
  words: Words,
): RecordView {
  const [first] = changes;
  const { table = '', id = '' } = first ?? {};
  const place = places.get(keyOf({ table, id }));
  return {
    title: place?.title ?? titleOfGone(id, first?.was ?? first?.is),
    href: place?.href,
    anchor,
    isNew: first?.field === undefined && first?.was === undefined,
    fields: changes.flatMap(({ field, was, is }) => {
      if (field === undefined) return [];
      const spell = (value: unknown) => spellOut(value, field, places);
      return [
        {
          label: labelOf(field, words),
          isLong: field === 'text',
          versions: compareLists(spell(was), spell(is)),
        },
      ];
    }),
  };
}

function viewReasons(
  { number, changes }: Edition,
  places: ReadonlyMap<string, Place>,
  words: Words,
): ReasonView[] {
  const anchors = new Set<string>();
  const takeAnchor = (table: string, id: string) => {
    const anchor = anchorOf(number, table, id);
    if (anchors.has(anchor)) return undefined;
    anchors.add(anchor);
    return anchor;
  };
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes
      .filter((change) => change.kind === kind)
      .toSorted((a, b) => rankOf(a.table) - rankOf(b.table));
    return [...Map.groupBy(own, ({ why }) => why)].map(([why, alike]) => ({
      kind: say(words, `change.${kind}` satisfies WordKey),
      why,
      isSlight: kind === 'clarification' || kind === 'source',
      records: [...Map.groupBy(alike, keyOf).values()].map((one) =>
        viewRecord(one, takeAnchor(one[0]?.table ?? '', one[0]?.id ?? ''), places, words),
      ),
    }));
  });
}

function tell(edition: Edition, places: ReadonlyMap<string, Place>, words: Words): EditionView {
  return {
    number: edition.number,
    date: formatDay(edition.date, words),
    machine: edition.date,
    count: edition.changes.length,
    reasons: viewReasons(edition, places, words),
  };
}

/** The changes of one edition, the gravest first. */
export function viewEdition(edition: Edition, briefing: Briefing, face: Face): EditionView {
  return tell(edition, listPlaces(briefing, face), face.words);
}

/** The changes of each edition, the newest edition first; within one the gravest change first. */
export function viewEditions(briefing: Briefing, face: Face): EditionView[] {
  const places = listPlaces(briefing, face);
  return briefing.history.toReversed().map((edition) => tell(edition, places, face.words));
}
