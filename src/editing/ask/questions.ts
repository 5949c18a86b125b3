import type { Entries } from '#model/view/entries.ts';
import { officeOn } from '#model/view/person.ts';
import { exchangeSchema } from '#schema/exchange.ts';
import { monthSchema } from '#schema/month.ts';
import { askChoice, askIds, askOptional, askText, type Terminal } from './ask.ts';
import { askAnnouncers, askSeen } from './ask-announced.ts';
import { askCitations } from './ask-citations.ts';
import { askPerson, askPlace, partyChoices, termChoices } from './ask-new.ts';
import { DATES, monthOf } from './complete.ts';
import type { Answers, NewExchange, NewPerson, NewPlace } from './draft.ts';
import { refuseOutside } from '#editing/write/plan.ts';
import { Refusal } from '#editing/write/refusal.ts';

const { shape } = exchangeSchema;

type Asked = Answers['exchange'];

/**
 * Asks for what answers lack, in the order of a block, and offers what exists. Returns answers that are complete.
 * @param keep is given all answers so far whenever a question is answered.
 */
export async function askMissing(
  given: Answers,
  entries: Entries,
  terminal: Terminal,
  keep: (answers: Answers) => void = () => {},
): Promise<Answers> {
  let answers = given;
  const people: NewPerson[] = [...given.people];
  const places: NewPlace[] = [...given.places];
  const note = (more: Partial<Answers>) => {
    answers = { ...answers, people: [...people], places: [...places], ...more };
    keep(answers);
  };
  const fill = async <Field extends keyof Asked>(field: Field, ask: () => Promise<Asked[Field]>) => {
    if (answers.exchange[field] !== undefined) return;
    const value = await ask();
    note({ exchange: { ...answers.exchange, [field]: value } });
  };
  const known = {
    people: () => [...entries.people, ...people],
    places: () => [...entries.places, ...places],
  };
  const taken = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const parties = partyChoices(entries);
  const create = async (word: string) => {
    const person = await askPerson(terminal, word, taken(known.people()), parties);
    people.push(person);
    return person.id;
  };
  const createPlace = async (word: string) => {
    const place = await askPlace(terminal, word, taken(known.places()), parties);
    places.push(place);
    return place.id;
  };

  await fill('date', async () => answers.month ?? (await askDate(entries, terminal)));
  const { date = '' } = answers.exchange;
  await fill('title', () => askText(terminal, 'Title, in the past tense', shape.title));
  if (answers.headline === undefined && isNewMonth(date, entries))
    note({ headline: await askHeadline(date, answers.exchange.title, terminal) });
  await fill('from', () => askChoice(terminal, 'The party that travels', parties));
  await fill('to', () => askHost(answers.exchange.from, entries, terminal));
  await fill('led_by', () => askIds(terminal, 'Led by, the head first', known.people(), { create }));
  await fill('met', () => askIds(terminal, 'Met', known.people(), { create }));
  const { led_by = [], met = [], as } = answers.exchange;
  const offices = await askOffices([...led_by, ...met], { date, as, entries }, terminal);
  if (offices !== as) note({ exchange: { ...answers.exchange, as: offices } });
  await fill('places', () => askIds(terminal, 'Places', known.places(), { create: createPlace }));
  await fill('kind', () => askChoice(terminal, 'Kind', termChoices(entries.briefing.kinds)));
  const rank = "Rank of the delegation's head";
  await fill('rank', () => askChoice(terminal, rank, termChoices(entries.briefing.ranks)));
  await fill('summary', () => askText(terminal, 'Summary, one to three sentences', shape.summary));
  const { from, to } = answers.exchange;
  const sides = parties.filter(({ id }) => id === from || id === to);
  await fill('announced_by', () => askAnnouncers(terminal, sides));
  await fill('seen_outside', () => askSeen(terminal));
  await askCitations(answers, entries, terminal, (citations, sources) =>
    note({ sources, exchange: { ...answers.exchange, sources: citations } }),
  );
  return answers;
}

async function askDate(entries: Entries, terminal: Terminal): Promise<string> {
  const schema = shape.date.describe(DATES);
  for (;;) {
    const date = await askText(terminal, 'Date, as 2024-03-25 or 2024-03-25/2024-03-27 (? for more)', schema);
    try {
      refuseOutside(monthOf(date, undefined), entries);
      return date;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.say(`  ${error.message}`);
    }
  }
}

function isNewMonth(date: string, { months }: Entries): boolean {
  const begins = monthOf(date, undefined);
  return !months.some(({ month }) => month === begins);
}

async function askHeadline(date: string, title: string | undefined, terminal: Terminal) {
  const question = `Headline of ${monthOf(date, undefined)}, which has no file yet`;
  return (await askOptional(terminal, question, monthSchema.shape.headline, 'the title')) ?? title;
}

/** The party that hosts: asked for where more than one is left. */
async function askHost(from: string | undefined, entries: Entries, terminal: Terminal): Promise<string> {
  const hosts = partyChoices(entries).filter(({ id }) => id !== from);
  const [only] = hosts;
  if (only === undefined || hosts.length > 1) return askChoice(terminal, 'The party that hosts', hosts);
  terminal.say(`The party that hosts: ${only.id}  ${only.name}`);
  return only.id;
}

/** The offices on the day of those for whom people.yaml has none then, beside those that were given. */
async function askOffices(
  ids: readonly string[],
  { date, as, entries }: { date: string; as: NewExchange['as']; entries: Entries },
  terminal: Terminal,
): Promise<NewExchange['as']> {
  const offices: NonNullable<NewExchange['as']> = {};
  for (const person of entries.people) {
    if (!ids.includes(person.id) || as?.[person.id] !== undefined) continue;
    if (officeOn(person, date) !== undefined) continue;
    const question = `The office of ${person.name} on ${date}, which people.yaml does not give`;
    offices[person.id] = await askText(terminal, question, shape.title);
  }
  return Object.keys(offices).length === 0 ? as : { ...as, ...offices };
}
