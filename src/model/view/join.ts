import type { Citation } from '#schema/citation.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import type { Exchange } from '#schema/exchange.ts';
import { listCorrections } from '#model/edition/correction.ts';
import { numberEntries } from '#model/edition/number.ts';
import type { Entries } from './entries.ts';
import type { CitationView, ExchangeView, When } from './exchange.ts';
import { byId, mapById } from './lookup.ts';
import { compareDates } from '#model/period.ts';
import { type Holder, officeOn } from './person.ts';

function viewDate({ date, date_note: note }: Exchange): When {
  return { ...parseEdtf(date), edtf: date, note };
}

/** An exchange as written, with the month of its file and its printed number. */
interface Placed {
  readonly exchange: Exchange;
  readonly month: string;
  readonly number: number;
}

/** The exchanges as written, in order of date. */
export function orderExchanges({ months, editions }: Pick<Entries, 'months' | 'editions'>): Placed[] {
  const ordered = months
    .flatMap(({ exchanges, month }) => exchanges.map((exchange) => ({ exchange, month })))
    .toSorted((a, b) => compareDates(a.exchange.date, b.exchange.date));
  const numbers = numberEntries(
    ordered.map(({ exchange }) => exchange.id),
    editions,
  );
  return ordered.map((one) => ({ ...one, number: byId(numbers, one.exchange.id, 'Order') }));
}

/**
 * Every exchange with names for ids, in order of date; where two began alike, in the order of their month's file.
 * @throws when an exchange names something that is not there.
 */
export function joinExchanges(entries: Entries, cite: (citation: Citation) => CitationView): ExchangeView[] {
  const settings = entries.briefing;
  const [parties, kinds, ranks] = [
    mapById(settings.parties),
    mapById(settings.kinds),
    mapById(settings.ranks),
  ];
  const [people, places] = [mapById(entries.people), mapById(entries.places)];

  const hold = (exchange: Exchange, id: string): Holder => {
    const person = byId(people, id, `Exchange ${exchange.id}`);
    const office = exchange.as?.[id] ?? officeOn(person, exchange.date);
    if (office === undefined)
      throw new Error(`Exchange ${exchange.id}: ${person.name} held no office then. Add \`as:\`.`);
    return { id, name: person.name, office, party: person.party };
  };

  const corrections = listCorrections(entries.editions);
  return orderExchanges(entries).map(({ exchange, month, number }) => {
    const asker = `Exchange ${exchange.id}`;
    return {
      id: exchange.id,
      number,
      title: exchange.title,
      month,
      when: viewDate(exchange),
      from: byId(parties, exchange.from, asker),
      to: byId(parties, exchange.to, asker),
      ledBy: exchange.led_by.map((id) => hold(exchange, id)),
      met: exchange.met.map((id) => hold(exchange, id)),
      places: exchange.places.map((id) => byId(places, id, asker)),
      kind: byId(kinds, exchange.kind, asker),
      rank: byId(ranks, exchange.rank, asker),
      summary: exchange.summary,
      differs: exchange.differs,
      citations: exchange.sources.map(cite),
      announcedBy: exchange.announced_by?.map((id) => byId(parties, id, asker)),
      seenOutside: exchange.seen_outside,
      corrected: corrections.get(exchange.id) ?? [],
    };
  });
}
