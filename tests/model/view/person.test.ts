import { describe, expect, test } from 'vitest';
import { officeOn } from '#model/view/person.ts';
import { HARBOUR, readEntries } from '../../briefing.ts';

const role = (title: string, from?: string, until?: string) => ({
  title,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});
const holding = (...roles: ReturnType<typeof role>[]) => ({
  id: 'somebody',
  name: 'Somebody',
  native: [],
  variants: [],
  roles,
});

describe(officeOn, () => {
  test.each([
    ['the day before it begins', '2031-05-09', undefined],
    ['the day on which it begins', '2031-05-10', 'Harbour Master'],
    ['the day on which it ends', '2031-06-20', 'Harbour Master'],
    ['the day after it ends', '2031-06-21', undefined],
    ['a stay that begins on its last day', '2031-06-20/2031-06-25', 'Harbour Master'],
    ['a stay that begins before its first day', '2031-05-09/2031-05-12', undefined],
    ['a month in which it begins', '2031-05', 'Harbour Master'],
    ['a month in which it ends', '2031-06', 'Harbour Master'],
  ])('an office is held or not on %s', (_, date, office) => {
    expect(officeOn(holding(role('Harbour Master', '2031-05-10', '2031-06-20')), date)).toBe(office);
  });

  test('an office that ends in a month or a year is held to the last day of it', () => {
    expect(officeOn(holding(role('Mediator', undefined, '2031-06')), '2031-06-30')).toBe('Mediator');
    expect(officeOn(holding(role('Mediator', undefined, '2031-06')), '2031-07-01')).toBeUndefined();
    expect(officeOn(holding(role('Mediator', undefined, '2031')), '2031-12-31')).toBe('Mediator');
  });

  test('of two offices that meet, the one that held on the day is given', () => {
    const ferro = readEntries(HARBOUR).people.find(({ id }) => id === 'ferro');
    const on = (date: string) => ferro && officeOn(ferro, date);
    expect([on('2031-05-14'), on('2031-05-15')]).toEqual([
      'Deputy Director of the Vellin Line',
      'Director of the Vellin Line',
    ]);
  });
});
