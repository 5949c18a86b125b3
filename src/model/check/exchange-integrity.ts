import { parseEdtf } from '#schema/value/edtf.ts';
import type { Exchange } from '#schema/exchange.ts';
import type { Person } from '#schema/person.ts';
import { startMonth } from '#model/period.ts';
import { officeOn } from '#model/view/person.ts';
import { type Finding, homeOf, type Known, type Path, refer, referAll, referSources } from './reference.ts';

/**
 * The mistakes of an exchange that no single field shows: unknown ids, a date outside its month, offices not held on
 * the day.
 */
export function checkExchange(
  exchange: Exchange,
  index: number,
  month: string,
  context: {
    readonly known: Known;
    readonly people: ReadonlyMap<string, Person>;
    readonly dataThrough: string | undefined;
  },
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
    ...referAll(known, file, at('announced_by'), 'parties', exchange.announced_by ?? []),
    ...checkAnnouncers(exchange, known).map(({ path, message }) => ({ file, path: at(...path), message })),
    ...checkOffices(exchange, people, homeOf(known, 'people')).map(({ path, message }) => ({
      file,
      path: at(...path),
      message,
    })),
  ];
  const add = (path: Path, message: string) => findings.push({ file, path, message });
  const { start } = parseEdtf(exchange.date);
  if (startMonth(exchange.date) !== month) {
    add(
      at('date'),
      `"${exchange.date}" does not begin in ${month}: move the exchange to the file of its month`,
    );
  } else if (dataThrough !== undefined && start.text > dataThrough) {
    add(at('date'), `"${exchange.date}" is later than data_through in briefing.yaml, ${dataThrough}`);
  }
  if (!exchange.id.startsWith(`${month}-`)) add(at('id'), `"${exchange.id}" does not begin with ${month}-`);
  if (exchange.from === exchange.to)
    add(at('to'), `"${exchange.to}" is also \`from\`: write the party that hosts`);
  return findings;
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

function checkAnnouncers({ announced_by: ids = [], from, to }: Exchange, { parties }: Known): Fault[] {
  return ids.flatMap((id, place) =>
    id === from || id === to || parties?.has(id) !== true
      ? []
      : [
          {
            path: ['announced_by', place],
            message: `"${id}" is not a party to this exchange: ${from}, ${to}`,
          },
        ],
  );
}

function checkOffices(exchange: Exchange, people: ReadonlyMap<string, Person>, home: string): Fault[] {
  const unheld = (['led_by', 'met'] as const).flatMap((field) =>
    exchange[field].flatMap((id, place) => {
      const person = people.get(id);
      const held = person === undefined || exchange.as?.[id] !== undefined || officeOn(person, exchange.date);
      if (held) return [];
      const message = `"${id}" held no role of ${home} on ${exchange.date}: add the role there, or \`as:\` here`;
      return [{ path: [field, place], message }];
    }),
  );
  const strangers = Object.keys(exchange.as ?? {})
    .filter((id) => !exchange.led_by.includes(id) && !exchange.met.includes(id))
    .map((id) => ({ path: ['as', id], message: `"${id}" neither led nor met this delegation` }));
  return [...unheld, ...strangers];
}
