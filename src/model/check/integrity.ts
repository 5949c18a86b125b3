import type { BriefingSettings } from '#schema/briefing.ts';
import type { Exchange } from '#schema/exchange.ts';
import type { Entries } from '#model/view/entries.ts';
import { checkExchange } from './exchange-integrity.ts';
import { monthsBetween, startMonth } from '#model/period.ts';
import { phraseQueries } from '#model/phrase.ts';
import {
  type Finding,
  type Known,
  type Path,
  refer,
  referAll,
  referQuery,
  referSources,
} from './reference.ts';

type Gaps<Item> = readonly (Item | undefined)[];

/** The entries of a content folder, with a hole where an entry did not pass its schema. */
export type Gathered = {
  readonly [Name in Exclude<keyof Entries, 'briefing' | 'months' | 'words'>]: Gaps<Entries[Name][number]>;
} & {
  readonly briefing: BriefingSettings | undefined;
  readonly words: Entries['words'];
  readonly months: readonly { readonly month: string; readonly exchanges: Gaps<Exchange> }[];
};

/** The mistakes that no single field shows: unknown ids, dates outside their month, offices not held on the day. */
export function checkIntegrity(gathered: Gathered, known: Known): Finding[] {
  const people = new Map(gathered.people.flatMap((person) => (person ? [[person.id, person] as const] : [])));
  return [
    ...(gathered.briefing ? checkBriefing(gathered.briefing, known) : []),
    ...gathered.months.flatMap(({ month, exchanges }) => [
      ...checkMonth(month, gathered.briefing),
      ...each(exchanges, (exchange, index) =>
        checkExchange(exchange, index, month, {
          known,
          people,
          dataThrough: gathered.briefing?.data_through,
        }),
      ),
    ]),
    ...each(gathered.chapters, (chapter) =>
      referAll(known, `chapters/${chapter.id}`, ['exchanges'], 'exchanges', chapter.exchanges),
    ),
    ...each(gathered.people, (person, index) =>
      refer(known, 'people', [index, 'party'], 'parties', person.party),
    ),
    ...each(gathered.places, (place, index) =>
      refer(known, 'places', [index, 'party'], 'parties', place.party),
    ),
    ...checkSources(gathered, known),
    ...each(gathered.claims, (claim, index) => [
      ...referQuery(known, 'claims', [index, 'of'], claim.of),
      ...referQuery(known, 'claims', [index, 'rule'], claim.rule),
      ...referSources(known, 'claims', [index, 'sources'], claim.sources),
    ]),
    ...each(gathered.documents, (document, index) => [
      ...referAll(known, 'documents', [index, 'signed_by'], 'people', document.signed_by),
      ...referAll(known, 'documents', [index, 'exchanges'], 'exchanges', document.exchanges),
      ...referSources(known, 'documents', [index, 'sources'], document.sources),
      ...checkDocumentDate(document.date, index, gathered.briefing),
    ]),
    ...checkChapterOrder(gathered),
  ];
}

function each<Item>(items: Gaps<Item>, check: (item: Item, index: number) => Finding[]): Finding[] {
  return items.flatMap((item, index) => (item === undefined ? [] : check(item, index)));
}

function checkBriefing(briefing: BriefingSettings, known: Known): Finding[] {
  const file = 'briefing';
  const slots = briefing.parties.map(({ slot }) => slot);
  const phrases: [Path, string][] = [
    [['bottom_line'], briefing.bottom_line],
    ...briefing.key_points.flatMap((point, index): [Path, string][] => [
      [['key_points', index, 'claim'], point.claim],
      [['key_points', index, 'detail'], point.detail ?? ''],
    ]),
  ];
  const askUnknown = ([path, text]: [Path, string]) =>
    phraseQueries(text)
      .flatMap((query) => referQuery(known, file, path, query))
      .map((finding) => ({ ...finding, path }));
  return [
    ...(briefing.period.from > briefing.period.until
      ? [{ file, path: ['period', 'from'], message: 'is later than `until`' }]
      : []),
    ...slots.flatMap((slot, index) =>
      slots.indexOf(slot) < index
        ? [{ file, path: ['parties', index, 'slot'], message: `${slot} is another party's slot` }]
        : [],
    ),
    ...briefing.parties.flatMap(({ home }, index) =>
      refer(known, file, ['parties', index, 'home'], 'places', home),
    ),
    ...briefing.key_points.flatMap((point, index) =>
      referAll(known, file, ['key_points', index, 'on'], 'exchanges', point.on),
    ),
    ...briefing.outside.flatMap((item, index) =>
      referSources(known, file, ['outside', index, 'sources'], item.sources),
    ),
    ...phrases.flatMap(askUnknown),
  ];
}

function checkMonth(month: string, briefing: BriefingSettings | undefined): Finding[] {
  if (briefing === undefined || isWithin(month, briefing)) return [];
  return [
    {
      file: `months/${month}`,
      path: ['month'],
      message: `"${month}" is outside the period of briefing.yaml`,
    },
  ];
}

/** A paper stands on the page of its month, so it has one. */
function checkDocumentDate(date: string, index: number, briefing: BriefingSettings | undefined): Finding[] {
  const month = startMonth(date);
  const path = [index, 'date'];
  if (month === undefined)
    return [{ file: 'documents', path, message: `"${date}" names no month: write ${date}-03 or a day` }];
  if (briefing === undefined || isWithin(month, briefing)) return [];
  return [{ file: 'documents', path, message: `"${date}" is outside the period of briefing.yaml` }];
}

function isWithin(month: string, { period }: BriefingSettings): boolean {
  return monthsBetween(period.from, period.until).includes(month);
}

function checkSources(gathered: Gathered, known: Known): Finding[] {
  const relays = new Map(gathered.sources.map((source) => [source?.id, source?.relay_of]));
  const runsInCircle = (id: string) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = relays.get(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return each(gathered.sources, (source, index) => [
    ...refer(known, 'sources', [index, 'party'], 'parties', source.party),
    ...refer(known, 'sources', [index, 'relay_of'], 'sources', source.relay_of),
    ...(runsInCircle(source.id)
      ? [
          {
            file: 'sources',
            path: [index, 'relay_of'],
            message: `"${source.relay_of}" leads back to this source`,
          },
        ]
      : []),
  ]);
}

function checkChapterOrder({ chapters }: Gathered): Finding[] {
  return each(chapters, (chapter, index) => {
    const twin = chapters.slice(0, index).find((other) => other?.order === chapter.order);
    if (!twin) return [];
    const message = `${chapter.order} is also the order of chapters/${twin.id}.mdx`;
    return [{ file: `chapters/${chapter.id}`, path: ['order'], message }];
  });
}
