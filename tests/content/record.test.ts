import { describe, expect, test } from 'vitest';
import { find } from '#model/view/briefing.ts';
import { CONTENT, readBriefing } from '../briefing.ts';

const record = readBriefing(CONTENT);

/** What holds of this record in every edition; how many it holds is the record's own business. */
describe('the record', () => {
  test('files each exchange under the month in which it began, and leaves none out', () => {
    const filed = record.months.flatMap(({ month, exchanges }) => exchanges.map(({ when }) => [month, when.start.text]));
    expect(filed).toHaveLength(record.exchanges.length);
    for (const [month = '', start = ''] of filed) expect(start.slice(0, 7)).toBe(month);
  });

  test('adds up by the party that travels', () => {
    const byParty = record.parties.map(({ id }) => find(record, { from: id }).length);
    expect(byParty.reduce((sum, count) => sum + count, 0)).toBe(record.exchanges.length);
  });

  test('rests every exchange on a source, with a locator or what it says', () => {
    for (const { id, citations } of record.exchanges) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { at } of citations) expect(at.length, id).toBeGreaterThan(3);
    }
  });

  test('explains what somebody else counted: by their rule it finds as many', () => {
    for (const claim of record.claims) expect(claim.byRule.length, claim.id).toBe(claim.value);
  });
});
