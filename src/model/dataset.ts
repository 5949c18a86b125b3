import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { CitationView, ExchangeView } from '#model/view/exchange.ts';
import type { Holder } from '#model/view/person.ts';
import { labelOf } from '#model/say/source.ts';

/** The fields of the open data, in order, a row an exchange. */
export const FIELDS = [
  'id',
  'number',
  'month',
  'title',
  'date',
  'date_start',
  'date_end',
  'from',
  'to',
  'led_by',
  'met',
  'places',
  'kind',
  'rank',
  'summary',
  'sources',
  'announced_by',
  'seen_outside',
] as const;

const nameHolders = (holders: readonly Holder[]) =>
  holders.map(({ name, office }) => `${name} (${office})`).join('; ');

/** Who made it public: names, `none` for neither party, empty where nobody has looked into it. */
const nameAnnouncers = ({ announcedBy }: ExchangeView) =>
  announcedBy?.length === 0 ? 'none' : (announcedBy ?? []).map(({ name }) => name).join('; ');

/** One exchange as a row of CSV: names, with `; ` between several. Dates are as exact as they are known. */
export function toRow(exchange: ExchangeView, words: Words): string[] {
  return [
    exchange.id,
    String(exchange.number),
    exchange.month,
    exchange.title,
    exchange.when.edtf,
    exchange.when.start.text,
    exchange.when.end?.text ?? '',
    exchange.from.name,
    exchange.to.name,
    nameHolders(exchange.ledBy),
    nameHolders(exchange.met),
    exchange.places.map(({ name }) => name).join('; '),
    exchange.kind.label,
    exchange.rank.label,
    exchange.summary,
    exchange.citations
      .map(({ source, at }) => `${labelOf(source, words)} (${at})${source.url ? ` ${source.url}` : ''}`)
      .join('; '),
    nameAnnouncers(exchange),
    String(exchange.seenOutside ?? ''),
  ];
}

/** A source as an exchange or a paper cites it, as an object of JSON. */
export function toCitation({ source, at, says }: CitationView, words: Words) {
  return {
    id: source.id,
    label: labelOf(source, words),
    url: source.url ?? null,
    at,
    says: says ?? null,
    origin: source.origin,
  };
}

const toPerson = ({ id, name, office }: Holder) => ({ id, name, office });
const toParty = ({ id, name }: { id: string; name: string }) => ({ id, name });
const toTerm = ({ id, label }: { id: string; label: string }) => ({ id, label });

/** One exchange as an object of JSON: ids and names. `null` stands for what is not known or was not looked into. */
export function toRecord(exchange: ExchangeView, words: Words) {
  return {
    id: exchange.id,
    number: exchange.number,
    month: exchange.month,
    title: exchange.title,
    date: exchange.when.edtf,
    date_start: exchange.when.start.text,
    date_end: exchange.when.end?.text ?? null,
    from: toParty(exchange.from),
    to: toParty(exchange.to),
    led_by: exchange.ledBy.map(toPerson),
    met: exchange.met.map(toPerson),
    places: exchange.places.map(({ id, name, lat, lon }) => ({
      id,
      name,
      lat: lat ?? null,
      lon: lon ?? null,
    })),
    kind: toTerm(exchange.kind),
    rank: toTerm(exchange.rank),
    summary: exchange.summary,
    sources: exchange.citations.map((citation) => toCitation(citation, words)),
    announced_by: exchange.announcedBy?.map(toParty) ?? null,
    seen_outside: exchange.seenOutside ?? null,
  };
}

/** The open data as JSON: what it is, how it counts, and a record an exchange. */
export function toDataset(briefing: Briefing, words: Words) {
  return {
    title: briefing.title,
    publisher: briefing.publisher,
    licence: briefing.licence,
    edition: briefing.edition,
    period: briefing.period,
    data_through: briefing.data_through,
    counting_rule: briefing.counting_rule,
    count: briefing.exchanges.length,
    exchanges: briefing.exchanges.map((exchange) => toRecord(exchange, words)),
  };
}
