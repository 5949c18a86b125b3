import { describe, expect, test } from 'vitest';
import { say, split } from '#words/say.ts';
import type { OwnWords } from '#words/words.ts';

const speak = (language: string, own: OwnWords = {}) => ({ language, own });

describe(say, () => {
  test('fills in what is given, numbers in the way of the language', () => {
    expect(say(speak('en-GB'), 'query.from', { name: 'Ruritania' })).toBe('from Ruritania');
    expect(say(speak('en-GB'), 'record.sources', { count: 1200 })).toBe('1,200 sources');
    expect(
      say(speak('de', { record: { sources: { other: '{count} Quellen' } } }), 'record.sources', {
        count: 1200,
      }),
    ).toBe('1.200 Quellen');
  });

  test('takes the plural form that the language has for the number', () => {
    const sources = { one: '{count} источник', few: '{count} источника', many: '{count} источников' };
    const words = speak('ru', { record: { sources } });
    expect([1, 2, 5, 21].map((count) => say(words, 'record.sources', { count }))).toEqual([
      '1 источник',
      '2 источника',
      '5 источников',
      '21 источник',
    ]);
  });

  test('says in English, with its forms, what the language lacks', () => {
    expect([1, 21].map((count) => say(speak('ru'), 'record.sources', { count }))).toEqual([
      '1 source',
      '21 sources',
    ]);
  });

  test('prints what it is given as it is, also braces', () => {
    expect(say(speak('en'), 'query.from', { name: '{name} $& {date}' })).toBe('from {name} $& {date}');
  });

  test('names the text and the placeholder that a translation has too many', () => {
    const words = speak('de', { navigation: { next: 'Weiter {wohin}' } });
    expect(() => say(words, 'navigation.next')).toThrow(
      'Words navigation.next: nothing is given for {wohin}',
    );
  });

  test('is checked by the compiler', () => {
    const words = speak('en');
    // @ts-expect-error: there is no such text
    expect(() => say(words, 'navigation.nxt')).toThrow('the engine has no text navigation.nxt');
    // @ts-expect-error: the name is missing
    expect(() => say(words, 'query.from', {})).toThrow('nothing is given for {name}');
    // @ts-expect-error: it has no placeholder
    expect(say(words, 'navigation.next', { name: 'Ruritania' })).toBe('Next');
    // @ts-expect-error: a number chooses the form
    expect(() => say(words, 'record.sources', { count: '2' })).toThrow('no count was given');
  });
});

test('a text is split where something else is to stand', () => {
  const runs = split(speak('en'), 'edition.cite', { publisher: 'Courier', number: '2', date: '1 May 2031' });
  expect(runs.filter((run) => typeof run !== 'string')).toEqual([{ slot: 'title' }]);
  expect(runs.map((run) => (typeof run === 'string' ? run : '…')).join('')).toBe(
    'Cite as: Courier, …, edition 2, 1 May 2031.',
  );
});
