import { describe, expect, test } from 'vitest';
import { siteAddresses } from '#model/address.ts';
import { joinBriefing } from '#model/view/briefing.ts';
import { sourcesOf } from '#model/view/month.ts';
import { HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);
const harbour = readBriefing(HARBOUR);
const find = ({ sources }: typeof harbour, id: string) => sources.find((source) => source.id === id);

describe('the list of sources', () => {
  test('is numbered from 1 in order of publisher, date and id, whatever the case of its letters', () => {
    const sources = entries.sources.map((source) =>
      source.id === 'quayside-wire' ? { ...source, publisher: 'tide wire' } : source,
    );
    const { sources: sorted } = joinBriefing({ ...entries, sources }, siteAddresses('/'));
    expect(sorted.map(({ number, id }) => [number, id])).toEqual([
      [1, 'port-bulletin-2031-05-30'],
      [2, 'union-letter-2031-05-31'],
      [3, 'sound-courier-2031-05-13'],
      [4, 'tide-digest-2031-05'],
      [5, 'quayside-wire'],
    ]);
  });

  test('has under each source all that rests on it, once and in reading order', () => {
    const titles = (id: string) => find(harbour, id)?.uses.map(({ title, number }) => [number, title]);
    expect(titles('union-letter-2031-05-31')).toEqual([
      [1, 'Union instructor took a group to the Vellin Line’s crane at Sunder Rock'],
      [4, 'Vellin Line director met the union’s secretary in Quelby'],
      [undefined, 'May 2031, narrative'],
      [undefined, 'The new berths'],
      [undefined, 'Reported by Quelby Dockers’ Union, in its members’ letter of 31 May 2031'],
    ]);
    const twice = entries.months.map((month) => ({
      ...month,
      exchanges: month.exchanges.map((exchange) => ({
        ...exchange,
        sources: [...exchange.sources, ...exchange.sources],
      })),
    }));
    const doubled = joinBriefing({ ...entries, months: twice }, siteAddresses('/'));
    expect(doubled.sources.map(({ uses }) => uses)).toEqual(harbour.sources.map(({ uses }) => uses));
  });

  test('names under a source all that repeat it, also by way of another, and as many on paper as on the site', () => {
    const sources = entries.sources.map((source) =>
      source.id === 'tide-digest-2031-05' ? { ...source, relay_of: 'sound-courier-2031-05-13' } : source,
    );
    const chained = joinBriefing({ ...entries, sources }, siteAddresses('/'));
    const repeating = (id: string) =>
      find(chained, id)?.repeatedBy.map(({ title, href, number }) => [title, href, number]);
    const courier = ['Sound Courier, 13 May 2031', '/sources/#source-sound-courier-2031-05-13', 4];
    const digest = ['Tide Digest, May 2031', '/sources/#source-tide-digest-2031-05', 5];
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
