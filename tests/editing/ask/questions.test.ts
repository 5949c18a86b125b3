import { describe, expect, test } from 'vitest';
import { completeDraft } from '#editing/ask/complete.ts';
import type { Answers } from '#editing/ask/draft.ts';
import { readCommandLine } from '../command-line.ts';
import { askMissing } from '#editing/ask/questions.ts';
import { HARBOUR, readEntries } from '../../briefing.ts';
import { TYPED, typing } from './typing.ts';

const entries = readEntries(HARBOUR);

/** Answers all questions as usual but those that are given. */
async function answer(given: Record<string, string[]>, flags: string[] = []) {
  const terminal = typing(...Object.values({ ...TYPED, ...given }).flat());
  const answers: Answers = await askMissing(readCommandLine(flags).answers, entries, terminal);
  expect(terminal.left).toBe(0);
  return { ...terminal, draft: completeDraft(answers, entries) };
}

describe(askMissing, () => {
  test('makes a draft of the answers', async () => {
    const { draft } = await answer({});
    expect(draft.month).toBe('2031-05');
    expect(draft.exchange).toMatchObject({
      date: '2031-05-14',
      title: 'Union and port spoke again',
      from: 'union',
      to: 'port',
      led_by: ['marsk'],
      met: ['tallow'],
      places: ['ostmere'],
      kind: 'talks',
      rank: 'head',
      summary: 'They met.',
      announced_by: ['union', 'port'],
      seen_outside: false,
      sources: [{ source: 'port-bulletin-2031-05-30', at: 'page 2' }],
    });
  });

  test('asks for nothing that a flag gives', async () => {
    const given = { date: [], title: [], from: [], announced_by: [], seen_outside: [], sources: ['page 4'] };
    const announced = ['--announced-by=none', '--seen-outside=yes'];
    const flags = [...announced, '--date=2031-05-14', '--title=T', '--from=port', '--source=quayside-wire'];
    const { draft } = await answer({ ...given, to: ['union'] }, flags);
    expect(draft.exchange).toMatchObject({
      title: 'T',
      announced_by: [],
      seen_outside: true,
      sources: [{ source: 'quayside-wire', at: 'page 4' }],
    });
  });

  test('lets who announced it stay untold, and takes none for neither of the two', async () => {
    const untold = await answer({ announced_by: [''], seen_outside: [''] });
    expect(untold.shown.join('\n')).toContain('Announced by (empty for not looked into)');
    expect(untold.draft.exchange.announced_by).toBeUndefined();
    expect(untold.draft.exchange.seen_outside).toBeUndefined();
    const none = await answer({ announced_by: ['line', 'none, port', 'none'] });
    expect(none.shown.join('\n')).toContain('"line" is not known here');
    expect(none.draft.exchange.announced_by).toEqual([]);
  });

  test('offers what exists with its name, and takes a name for its id', async () => {
    const { draft, shown } = await answer({ led_by: ['Jory Marsk, bram'], from: ['Quelby'] });
    expect(shown.join('\n')).toContain('marsk     Jory Marsk');
    expect(draft.exchange).toMatchObject({ from: 'union', led_by: ['marsk', 'oke'] });
  });

  test.each([
    ['date', '14.05.2031', 'Did you mean "2031-05-14"?'],
    ['date', '2031-07-01', 'set period.until to 2031-07'],
    ['date', '2031', 'names no month'],
    ['title', '', 'It is empty.'],
    ['from', 'unoin', '"unoin" is not known here. Did you mean "union"?'],
    ['from', '', 'It is needed.'],
    ['to', 'union', '"union" is not known here'],
    ['led_by', 'marks', 'Did you mean "marsk"? To add it, write a plus before its name.'],
    ['led_by', '+marsk', '"marsk" exists already: write it without the plus.'],
    ['led_by', '+Марск', 'Write an id of Latin letters behind the plus'],
    ['title', 'T\u0430llow spoke', 'mixes'],
    ['title', '?', 'What happened, in the past tense'],
    ['date', '?', 'with ~ behind it, approximate'],
    ['kind', 't', '"t" may be talks, training: write more of it.'],
  ])('asks again for %s where %j is answered', async (field, typed, message) => {
    const { shown } = await answer({ [field]: [typed, ...(TYPED[field] ?? [])] });
    expect(shown.join('\n')).toContain(message);
  });

  test('creates people, places and sources behind a plus', async () => {
    const { draft } = await answer({
      led_by: ['marsk, +hale', 'Ann Hale', 'union', 'Deputy Secretary'],
      places: ['+pier', 'The Pier', ''],
      sources: [
        '+gazette',
        'Gazette',
        '',
        'ftp://x',
        'https://example.org/g',
        '2031-05-16',
        'press',
        'page 1',
        'It.',
        '',
      ],
    });
    expect(draft.people).toEqual([
      { id: 'hale', name: 'Ann Hale', party: 'union', roles: [{ title: 'Deputy Secretary' }] },
    ]);
    expect(draft.places).toMatchObject([{ id: 'pier', name: 'The Pier' }]);
    expect(draft.sources).toMatchObject([
      { id: 'gazette', publisher: 'Gazette', url: 'https://example.org/g', stance: 'press' },
    ]);
    expect(draft.exchange.sources).toEqual([{ source: 'gazette', at: 'page 1', says: 'It.' }]);
  });

  test('asks for the office of somebody for whom none is on record on that day', async () => {
    const person = { ...entries.people[4], id: 'lund-ray', name: 'Petra Lund-Ray', native: [], variants: [] };
    const late = { ...person, roles: [{ title: 'Mediator', until: '2031-01' }] };
    const terminal = typing(...Object.values({ ...TYPED, met: ['lund-ray', 'Adviser'] }).flat());
    const people = entries.people.toSpliced(4, 1, late);
    const { exchange } = await askMissing(readCommandLine([]).answers, { ...entries, people }, terminal);
    expect(exchange.as).toEqual({ 'lund-ray': 'Adviser' });
  });
});
