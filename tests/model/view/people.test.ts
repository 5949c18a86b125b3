import { describe, expect, test } from 'vitest';
import { HARBOUR, LAKE, readBriefing } from '../../briefing.ts';

const harbour = readBriefing(HARBOUR);
const lake = readBriefing(LAKE);
const attended = ({ people }: typeof harbour, id: string) =>
  people
    .find((person) => person.id === id)
    ?.attended.map(({ exchange, as, office }) => [exchange.id, as, office]);

describe('a person', () => {
  test('has led one exchange and was met in another, in order of date, each with the office of the day', () => {
    expect(attended(harbour, 'tallow')).toEqual([
      ['2031-05-ferro-ostmere', 'host', 'Harbour Master of Ostmere'],
      ['2031-05-tallow-quelby', 'head', 'Harbour Master of Ostmere'],
    ]);
    expect(attended(lake, 'orlind')).toEqual([
      ['2033-03-selvik-lauenried', 'host', 'Außenministerin von Lauen'],
      ['2033-03-brakvel-haldern', 'host', 'Außenministerin von Lauen'],
      ['2033-03-orlind-haldern', 'head', 'Außenministerin von Lauen'],
      ['2033-04-orlind-haldern', 'head', 'Regierungschefin von Lauen'],
    ]);
  });

  test('has the office that an exchange states, rather than that of people.yaml', () => {
    expect(attended(harbour, 'lund-ray')).toEqual([
      ['2031-05-tallow-quelby', 'host', 'Mediator for the talks on berths'],
    ]);
  });

  test('leads to the very exchanges of the record, and to the party itself', () => {
    const [first] = harbour.people.find(({ id }) => id === 'oke')?.attended ?? [];
    expect(first?.exchange).toBe(harbour.exchanges[0]);
    const party = harbour.parties.find(({ id }) => id === 'union');
    expect(harbour.people.find(({ id }) => id === 'oke')?.party).toBe(party);
    expect(harbour.people.find(({ id }) => id === 'lund-ray')?.party).toBeUndefined();
  });
});

test('people stand in order of name, also those whom no exchange names', () => {
  expect(harbour.people.map(({ name }) => name)).toEqual([
    'Bram Oke',
    'Edda Tallow',
    'Ines Ferro',
    'Jory Marsk',
    'Petra Lund-Ray',
  ]);
});
