import { describe, expect, test } from 'vitest';
import { askReasons } from '#editing/edition/ask-reasons.ts';
import { typing } from '../ask/typing.ts';

const date = { table: 'exchanges', id: 'a', field: 'date', was: '2031-05-12', is: '2031-05-13' };
const summary = { table: 'exchanges', id: 'a', field: 'summary', was: 'Old.', is: 'New.' };
const other = { table: 'exchanges', id: 'b', field: 'summary', was: 'Old.', is: 'New.' };
const gone = { table: 'exchanges', id: 'c', was: { title: 'Gone' } };

describe(askReasons, () => {
  test('shows each change as it was and as it is, and asks for its kind and its reason', async () => {
    const terminal = typing('correction', 'We had the wrong day.', 'this');
    const reasons = await askReasons([date], terminal);
    expect([...reasons]).toEqual([[date, { kind: 'correction', why: 'We had the wrong day.' }]]);
    expect(terminal.shown[0]).toContain('exchanges/a/date\n  was: 2031-05-12\n  is:  2031-05-13');
  });

  test.each([
    ['all changes of a record', 'record', [date, summary]],
    ['one field of all records', 'field', [date]],
    ['all that remain and change no fact', 'rest', [date, summary, other]],
  ])('lets one reason serve for %s', async (_what, reach, served) => {
    const again = ['clarification', 'Plainer.', 'this'];
    const terminal = typing('correction', 'Wrong.', reach, ...again, ...again);
    const reasons = await askReasons([date, summary, other], terminal);
    const found = [date, summary, other].filter((one) => reasons.get(one)?.why === 'Wrong.');
    expect(found).toEqual(served);
  });

  test('offers for what was taken out a withdrawal alone, and lets it serve for nothing that is still there', async () => {
    const terminal = typing('withdrawal', 'Invented.', 'rest', 'clarification', 'Plainer.', 'this');
    const reasons = await askReasons([gone, summary], terminal);
    expect(reasons.get(summary)).toEqual({ kind: 'clarification', why: 'Plainer.' });
    const list = terminal.shown.find((text) => text.includes('withdrawal'));
    expect(list).not.toContain('correction');
  });
});
