import { describe, expect, test } from 'vitest';
import { joinBriefing } from '#model/view/briefing.ts';
import { sourcesOf } from '#model/view/month.ts';
import { HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);
const harbour = readBriefing(HARBOUR);
const find = ({ sources }: typeof harbour, id: string) => sources.find((source) => source.id === id);

/** An exchange as a source refers to it, by its place in the record. */
const refer = (index: number) => {
  const exchange = harbour.exchanges[index];
  return (
    exchange && { id: exchange.id, month: exchange.month, number: exchange.number, title: exchange.title }
  );
};

describe('the list of sources', () => {
  test('is numbered from 1 in order of publisher, date and id, whatever the case of its letters', () => {
    const sources = entries.sources.map((source) =>
      source.id === 'quayside-wire' ? { ...source, publisher: 'tide wire' } : source,
    );
    const { sources: sorted } = joinBriefing({ ...entries, sources });
    expect(sorted.map(({ number, id }) => [number, id])).toEqual([
      [1, 'port-bulletin-2031-05-30'],
      [2, 'union-letter-2031-05-31'],
      [3, 'sound-courier-2031-05-13'],
      [4, 'tide-digest-2031-05'],
      [5, 'quayside-wire'],
    ]);
  });

  test('has under each source all that rests on it, once and in reading order', () => {
    expect(find(harbour, 'union-letter-2031-05-31')?.uses).toEqual([
      { exchange: refer(0) },
      { exchange: refer(3) },
      { month: '2031-05' },
      { chapter: { id: 'berths', title: 'The new berths' } },
      {
        claim: {
          id: 'union-three-in-may',
          by: 'Quelby Dockers’ Union, in its members’ letter of 31 May 2031',
        },
      },
    ]);
  });

  test('lists a source once under what cites it, though it cites it twice', () => {
    const twice = entries.months.map((month) => ({
      ...month,
      exchanges: month.exchanges.map((exchange) => ({
        ...exchange,
        sources: [...exchange.sources, ...exchange.sources],
      })),
    }));
    const doubled = joinBriefing({ ...entries, months: twice });
    expect(doubled.sources.map(({ uses }) => uses)).toEqual(harbour.sources.map(({ uses }) => uses));
  });

  test('names under a source all that repeat it, also by way of another, and as many on paper as on the site', () => {
    const sources = entries.sources.map((source) =>
      source.id === 'tide-digest-2031-05' ? { ...source, relay_of: 'sound-courier-2031-05-13' } : source,
    );
    const chained = joinBriefing({ ...entries, sources });
    const repeating = (id: string) =>
      find(chained, id)?.repeatedBy.map(({ id, number, publisher }) => [id, number, publisher]);
    const courier = ['sound-courier-2031-05-13', 4, 'Sound Courier'];
    const digest = ['tide-digest-2031-05', 5, 'Tide Digest'];
    expect(repeating('quayside-wire')).toEqual([courier, digest]);
    expect(repeating('sound-courier-2031-05-13')).toEqual([digest]);
    expect(repeating('tide-digest-2031-05')).toEqual([]);
    expect(find(chained, 'tide-digest-2031-05')).toMatchObject({
      origin: 'quayside-wire',
      originName: 'Quayside Wire',
    });
  });
});

test('a month names the sources of its narrative, then those of its exchanges', () => {
  const [month] = harbour.months;
  expect(month && sourcesOf(month).map(({ id }) => id)).toEqual([
    'sound-courier-2031-05-13',
    'union-letter-2031-05-31',
    'union-letter-2031-05-31',
    'port-bulletin-2031-05-30',
    'sound-courier-2031-05-13',
    'tide-digest-2031-05',
    'union-letter-2031-05-31',
    'port-bulletin-2031-05-30',
  ]);
});
