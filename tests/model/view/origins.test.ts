import { expect, test } from 'vitest';
import { mapOrigins } from '#model/view/origins.ts';
import { HARBOUR, readBriefing } from '../../briefing.ts';

const briefing = readBriefing(HARBOUR);

test('a source that several exchanges cite is counted once, and one that no exchange cites is not counted', () => {
  expect([...mapOrigins(briefing)].toSorted()).toEqual([
    ['port-bulletin-2031-05-30', 'port-bulletin-2031-05-30'],
    ['sound-courier-2031-05-13', 'quayside-wire'],
    ['tide-digest-2031-05', 'quayside-wire'],
    ['union-letter-2031-05-31', 'union-letter-2031-05-31'],
  ]);
});
