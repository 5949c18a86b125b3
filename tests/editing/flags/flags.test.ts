import { describe, expect, test } from 'vitest';
import { completeDraft, listMissing } from '#editing/ask/complete.ts';
import { readCommandLine } from '../command-line.ts';
import { HARBOUR, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);
const ENOUGH = ['--date=2031-05-14', '--title=T', '--from=union', '--to=port', '--kind=talks', '--rank=head'];
const ALL = [...ENOUGH, '--summary=S.', '--source=a', '--at=b'];

const exchangeOf = (...args: string[]) => readCommandLine(args).answers.exchange;

describe(readCommandLine, () => {
  test('splits ids at commas, in one flag or in several', () => {
    expect(exchangeOf('--led-by', 'a, b', '--led-by', 'c').led_by).toEqual(['a', 'b', 'c']);
  });

  test('ties a locator and a statement to the source before them', () => {
    const citations = exchangeOf(
      '--source',
      'a',
      '--at',
      'p. 1',
      '--source',
      'b',
      '--says',
      'x',
      '--at',
      'p. 2',
    );
    expect(citations.sources).toEqual([
      { source: 'a', at: 'p. 1' },
      { source: 'b', at: 'p. 2', says: 'x' },
    ]);
  });

  test('reads who announced it, with none for neither, and whether anybody else saw it', () => {
    expect(exchangeOf('--announced-by', 'port, line').announced_by).toEqual(['port', 'line']);
    expect(exchangeOf('--announced-by=none', '--seen-outside=no')).toMatchObject({
      announced_by: [],
      seen_outside: false,
    });
    expect(exchangeOf().announced_by).toBeUndefined();
  });

  test('folds blanks and line breaks', () => {
    expect(exchangeOf('--summary', ' One.\n  Two. ').summary).toBe('One. Two.');
  });

  test('reads what does not exist yet', () => {
    const { answers } = readCommandLine([
      '--new-person',
      'hale|Ann Hale|port|Deputy Harbour Master',
      '--new-person=quist|Q. Quist||Mediator',
      '--new-place=pier|The Pier',
      '--new-source=x|X Press|https://example.org/x|2031-05-16|press',
      '--new-source=y|Port|||party|port',
    ]);
    expect(answers.people).toEqual([
      { id: 'hale', name: 'Ann Hale', party: 'port', roles: [{ title: 'Deputy Harbour Master' }] },
      { id: 'quist', name: 'Q. Quist', party: undefined, roles: [{ title: 'Mediator' }] },
    ]);
    expect(answers.places[0]).toMatchObject({ id: 'pier', name: 'The Pier' });
    expect(answers.sources).toEqual([
      {
        id: 'x',
        publisher: 'X Press',
        url: 'https://example.org/x',
        published: '2031-05-16',
        stance: 'press',
      },
      { id: 'y', publisher: 'Port', url: undefined, published: undefined, stance: 'party', party: 'port' },
    ]);
  });

  test.each([
    [['--titel', 'x'], '--titel is not a flag of this command. Did you mean --title?'],
    [['--title', 'Who', 'did'], '"did" belongs to no flag. Put a text of several words in quotes'],
    [['--title'], '--title needs a value: write --title TEXT'],
    [['--title', '--from', 'union'], '--title needs a value: write --title TEXT'],
    [['--at', 'page 1', '--source', 'a'], '--at "page 1" belongs to no source: put it behind its --source.'],
    [['--source', 'a', '--at', 'b', '--at', 'c'], '--at "c" belongs to no source'],
    [['--announced-by', 'none,port'], '--announced-by "none,port": "none" stands alone'],
    [['--seen-outside', 'true'], '--seen-outside "true": write yes or no.'],
    [['--new-person', 'Ann Hale'], '--new-person "Ann Hale" has 1 part: write "id|Name|party|Office".'],
    [
      ['--new-source', 'x|X|||pres'],
      '"pres" is not one of party, interested, wire, press, reference, other. Did you mean "press"?',
    ],
  ])('%j is refused', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(message);
  });
});

describe(completeDraft, () => {
  const complete = (...args: string[]) => completeDraft(readCommandLine(args).answers, entries);

  test('finds the month of the date', () => {
    expect(complete(...ALL).month).toBe('2031-05');
  });

  test('takes the month for the date where no date is known', () => {
    const { exchange, month } = complete('--month=2031-05', ...ALL.slice(1));
    expect([exchange.date, month]).toEqual(['2031-05', '2031-05']);
  });

  test('lists all that is missing at once, with what may stand there and an example', () => {
    expect(() => complete(...ENOUGH.slice(1, 4))).toThrow(
      /Missing:\n {2}--date .*\n {2}--kind +one of talks, inspection, training\n {2}--rank .*head, deputy, staff\n {2}--summary .*\n {2}--source .*\n {2}--at .*\nFor example:\n {2}npm run new -- --date/,
    );
  });

  test('misses the locator of each source', () => {
    expect(listMissing(readCommandLine([...ALL, '--source=b']).answers)).toEqual(['at']);
    expect(listMissing(readCommandLine(ALL).answers)).toEqual([]);
  });

  test.each([
    ['--date=14.05.2031', '--date: "14.05.2031" is not a date. Did you mean "2031-05-14"?'],
    ['--date=2031', '--date: "2031" names no month'],
    ['--month=2031-04', '--month: "2031-04" is not the month in which "2031-05-14" begins'],
    ['--month=May', '--month: "May" is not a month: write 2024-03'],
  ])('refuses %s', (flag, message) => {
    expect(() => complete(...ALL, flag)).toThrow(message);
  });
});
