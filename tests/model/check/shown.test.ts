import { describe, expect, test } from 'vitest';
import { joinBriefing } from '#model/view/briefing.ts';
import { assertShown } from '#model/check/shown.ts';
import { HARBOUR, LAKE, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);
const OUTBREAK = 'tests/fixtures/outbreak';

describe(assertShown, () => {
  test.each([HARBOUR, LAKE, OUTBREAK])('the briefing of %s has a value wherever it shows one', (folder) => {
    expect(() => joinBriefing(readEntries(folder))).not.toThrow();
  });

  test('an editor may write that terms stayed undefined, and so it is shown', () => {
    const bottomLine = 'The terms stayed undefined, NaN and [object of talks].';
    const written = { ...entries, briefing: { ...entries.briefing, bottom_line: bottomLine } };
    expect(joinBriefing(written).bottomLine).toEqual([bottomLine]);
  });

  test.each([
    [{ exchanges: [{ id: 'a-visit', title: `To ${undefined}` }] }, 'at exchanges.a-visit.title'],
    [{ months: [{ headline: `${Number.NaN} visits` }] }, 'at months.0.headline'],
    [{ lead: `${{}}` }, 'at lead'],
    [{ count: Number.NaN }, 'the number NaN at count'],
    [{ parties: [undefined] }, 'a hole in the list at parties'],
  ])('a value that is missing is named with its place: %j', (briefing, message) => {
    expect(() => assertShown(briefing, entries)).toThrow(message);
  });
});
