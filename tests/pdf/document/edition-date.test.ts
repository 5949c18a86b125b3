import { describe, expect, test } from 'vitest';
import { dateEdition } from '#pdf/document/edition-date.ts';

describe(dateEdition, () => {
  test('is the start of the edition, whatever the time zone', () => {
    expect(dateEdition({}, '2026-11-21').toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(dateEdition({ SOURCE_DATE_EPOCH: '' }, '2026-11-21').toISOString()).toBe(
      '2026-11-21T00:00:00.000Z',
    );
  });

  test('is SOURCE_DATE_EPOCH where that is set', () => {
    expect(dateEdition({ SOURCE_DATE_EPOCH: '1768780800' }, '2026-11-21').toISOString()).toBe(
      '2026-01-19T00:00:00.000Z',
    );
  });

  test.each(['yesterday', '-5', '1.5', '1e9', '99999999999999', ' 1'])(
    'refuses the SOURCE_DATE_EPOCH "%s"',
    (epoch) => {
      expect(() => dateEdition({ SOURCE_DATE_EPOCH: epoch }, '2026-11-21')).toThrow(
        `SOURCE_DATE_EPOCH is "${epoch}"; whole seconds since 1970 are wanted.`,
      );
    },
  );

  test.each([undefined, '', '2026', '2026-11', '21.11.2026', '2026-02-30', '2026-13-01'])(
    'refuses the edition date %s',
    (date) => {
      expect(() => dateEdition({}, date)).toThrow(
        `The edition's date is "${date ?? ''}"; a day such as 2026-11-21 is wanted.`,
      );
    },
  );
});
