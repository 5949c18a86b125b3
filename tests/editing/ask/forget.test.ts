import { describe, expect, test } from 'vitest';
import type { Answers } from '#editing/ask/draft.ts';
import { dropUnused, forget } from '#editing/ask/forget.ts';

const answers = {
  month: '2031-05',
  headline: 'A headline',
  exchange: {
    title: 'A title',
    date: '2031-05-12',
    from: 'port',
    to: 'line',
    led_by: ['tallow'],
    met: ['marsk'],
    as: { tallow: 'Envoy' },
    places: ['quelby'],
    sources: [{ source: 'courier', at: 'page 1' }],
  },
  people: [{ id: 'tallow' }, { id: 'oke' }],
  places: [{ id: 'quelby' }],
  sources: [{ id: 'courier' }],
} as unknown as Answers;

describe(forget, () => {
  test.each([
    ['from', ['to']],
    ['date', ['as']],
  ] as const)('asks with “%s” again what follows from it', (doubt, along) => {
    const { exchange } = forget(answers, [doubt]);
    for (const field of [doubt, ...along]) expect(exchange[field]).toBeUndefined();
    expect(exchange.title).toBe('A title');
  });

  test('asks for the month with the date, and for the headline with the title', () => {
    expect(forget(answers, ['date']).month).toBeUndefined();
    expect(forget(answers, ['title']).headline).toBeUndefined();
    expect(forget(answers, ['to'])).toMatchObject({ month: '2031-05', headline: 'A headline' });
  });

  test('asks for who led and was met with new people, and leaves no citation of a source in doubt', () => {
    const without = forget(answers, ['people.yaml', 'sources.yaml']);
    expect([without.people, without.sources, without.exchange.sources]).toEqual([[], [], []]);
    expect([without.exchange.led_by, without.exchange.met]).toEqual([undefined, undefined]);
    expect(without.places).toEqual(answers.places);
  });
});

describe(dropUnused, () => {
  test('drops a new person whom nobody names any more', () => {
    expect(dropUnused(answers, { ...answers, people: [] }).people.map(({ id }) => id)).toEqual(['tallow']);
  });

  test('keeps one who was given from the beginning', () => {
    expect(dropUnused(answers, answers).people).toHaveLength(2);
  });
});
