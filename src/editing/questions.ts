import type { Entries } from '#model/entries.ts';
import { officeOn } from '#model/person.ts';
import { exchangeSchema } from '#schema/exchange.ts';
import { askChoice, askIds, askText, type Terminal } from './ask.ts';
import { askCitations } from './ask-citations.ts';
import { askPerson, askPlace, partyChoices, termChoices } from './ask-new.ts';
import { Refusal } from './refusal.ts';
import { refuseOutside } from './plan.ts';
import { monthOf } from './complete.ts';
import type { Answers, NewExchange, NewPerson, NewPlace } from './draft.ts';

const { shape } = exchangeSchema;

/** Asks for what answers lack, in the order of a block, and offers what exists. Returns answers that are complete. */
export async function askMissing(answers: Answers, entries: Entries, terminal: Terminal): Promise<Answers> {
  const { briefing } = entries;
  const { exchange } = answers;
  const people: NewPerson[] = [...answers.people];
  const places: NewPlace[] = [...answers.places];
  const parties = partyChoices(entries);
  const create = async (id: string) => {
    if (!people.some((person) => person.id === id)) people.push(await askPerson(terminal, id, parties));
  };
  const createPlace = async (id: string) => {
    if (!places.some((place) => place.id === id)) places.push(await askPlace(terminal, id, parties));
  };
  const known = () => [...entries.people, ...people];

  const date = exchange.date ?? answers.month ?? (await askDate(entries, terminal));
  const title = exchange.title ?? (await askText(terminal, 'Title, in the past tense', shape.title));
  const from = exchange.from ?? (await askChoice(terminal, 'The party that travels', parties));
  const hosts = parties.filter(({ id }) => id !== from);
  const to = exchange.to ?? (await askChoice(terminal, 'The party that hosts', hosts));
  const led_by = exchange.led_by ?? (await askIds(terminal, 'Led by, the head first', known(), { create }));
  const met = exchange.met ?? (await askIds(terminal, 'Met', known(), { create }));
  const as = exchange.as ?? (await askOffices([...led_by, ...met], date, entries, terminal));
  const allPlaces = [...entries.places, ...places];
  const where = exchange.places ?? (await askIds(terminal, 'Places', allPlaces, { create: createPlace }));
  const kind = exchange.kind ?? (await askChoice(terminal, 'Kind', termChoices(briefing.kinds)));
  const rank =
    exchange.rank ??
    (await askChoice(terminal, "Rank of the delegation's head", termChoices(briefing.ranks)));
  const summary =
    exchange.summary ?? (await askText(terminal, 'Summary, one to three sentences', shape.summary));
  const { citations, sources } = await askCitations(answers, entries, terminal);
  const who = { from, to, led_by: keep(led_by), met: keep(met), as, places: keep(where) };
  return {
    ...answers,
    people,
    places,
    sources,
    exchange: { ...exchange, date, title, ...who, kind, rank, summary, sources: citations },
  };
}

/**
 * Shows what would be written and asks whether it may be.
 * @throws Refusal where it may not.
 */
export async function confirm(diff: string, terminal: Terminal): Promise<void> {
  terminal.say(`\n${diff}\n`);
  const answer = await terminal.ask('Write this? (y/n) ');
  if (!/^\s*y/i.test(answer)) throw new Refusal('Nothing was written.');
}

function keep(ids: string[]): string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

async function askDate(entries: Entries, terminal: Terminal): Promise<string> {
  for (;;) {
    const date = await askText(terminal, 'Date, as 2024-03-25, 2024-03-25/2024-03-27 or 2024-03', shape.date);
    try {
      refuseOutside(monthOf(date, undefined), entries);
      return date;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.say(`  ${error.message}`);
    }
  }
}

/** The offices on the day of those for whom people.yaml has none then. */
async function askOffices(ids: readonly string[], date: string, { people }: Entries, terminal: Terminal) {
  const offices: NonNullable<NewExchange['as']> = {};
  for (const person of people) {
    if (!ids.includes(person.id) || officeOn(person, date) !== undefined) continue;
    const question = `The office of ${person.name} on ${date}, which people.yaml does not give`;
    offices[person.id] = await askText(terminal, question, shape.title);
  }
  return Object.keys(offices).length === 0 ? undefined : offices;
}
