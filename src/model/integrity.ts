import type { BriefingSettings } from '#schema/briefing.ts';
import { parseEdtf } from '#schema/edtf.ts';
import type { Exchange } from '#schema/exchange.ts';
import type { Person } from '#schema/person.ts';
import type { Entries } from './entries.ts';
import { monthsBetween, startMonth } from './period.ts';
import { officeOn } from './person.ts';
import { phraseQueries } from './phrase.ts';
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

/** What could be read of a content folder: a hole stands where an entry did not pass its schema. */
export type Gathered = {
  readonly [Name in Exclude<keyof Entries, 'briefing' | 'months' | 'words'>]: Gaps<Entries[Name][number]>;
} & {
  readonly briefing: BriefingSettings | undefined;
  readonly words: Entries['words'];
  readonly months: readonly { readonly month: string; readonly exchanges: Gaps<Exchange> }[];
};

/** What no single field can know: ids that nothing has, dates outside their month, offices not held then. */
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
  if (briefing === undefined || monthsBetween(briefing.period.from, briefing.period.until).includes(month))
    return [];
  return [
    {
      file: `months/${month}`,
      path: ['month'],
      message: `"${month}" is outside the period of briefing.yaml`,
    },
  ];
}

function checkExchange(
  exchange: Exchange,
  index: number,
  month: string,
  context: { known: Known; people: ReadonlyMap<string, Person>; dataThrough: string | undefined },
): Finding[] {
  const { known, people, dataThrough } = context;
  const file = `months/${month}`;
  const at = (...path: Path) => ['exchanges', index, ...path];
  const findings: Finding[] = [
    ...refer(known, file, at('from'), 'parties', exchange.from),
    ...refer(known, file, at('to'), 'parties', exchange.to),
    ...referAll(known, file, at('led_by'), 'people', exchange.led_by),
    ...referAll(known, file, at('met'), 'people', exchange.met),
    ...referAll(known, file, at('places'), 'places', exchange.places),
    ...refer(known, file, at('kind'), 'kinds', exchange.kind),
    ...refer(known, file, at('rank'), 'ranks', exchange.rank),
    ...referSources(known, file, at('sources'), exchange.sources),
    ...checkOffices(exchange, people).map(({ path, message }) => ({ file, path: at(...path), message })),
  ];
  const add = (path: Path, message: string) => findings.push({ file, path, message });
  const { start } = parseEdtf(exchange.date);
  if (startMonth(exchange.date) !== month) {
    add(
      at('date'),
      `"${exchange.date}" does not begin in ${month}: move the exchange to the file of its month`,
    );
  } else if (dataThrough !== undefined && start.text > dataThrough.slice(0, start.text.length)) {
    add(at('date'), `"${exchange.date}" is later than data_through in briefing.yaml, ${dataThrough}`);
  }
  if (!exchange.id.startsWith(`${month}-`)) add(at('id'), `"${exchange.id}" does not begin with ${month}-`);
  if (exchange.from === exchange.to)
    add(at('to'), `"${exchange.to}" is also \`from\`: write the party that hosts`);
  return findings;
}

function checkOffices(
  exchange: Exchange,
  people: ReadonlyMap<string, Person>,
): { path: Path; message: string }[] {
  const unheld = (['led_by', 'met'] as const).flatMap((field) =>
    exchange[field].flatMap((id, place) => {
      const person = people.get(id);
      const held = person === undefined || exchange.as?.[id] !== undefined || officeOn(person, exchange.date);
      if (held) return [];
      const message = `"${id}" held no role of people.yaml on ${exchange.date}: add the role there, or \`as:\` here`;
      return [{ path: [field, place], message }];
    }),
  );
  const strangers = Object.keys(exchange.as ?? {})
    .filter((id) => !exchange.led_by.includes(id) && !exchange.met.includes(id))
    .map((id) => ({ path: ['as', id], message: `"${id}" neither led nor met this delegation` }));
  return [...unheld, ...strangers];
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
