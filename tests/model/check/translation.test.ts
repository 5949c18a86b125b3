import { describe, expect, test } from 'vitest';
import { checkTranslation, listUntranslated } from '#model/check/translation.ts';
import { english } from '#words/english.ts';
import { WORD_KEYS, type OwnWords } from '#words/words.ts';

const complain = (words: OwnWords, language = 'de') =>
  checkTranslation(words, language).map(({ path, message }) => `${path.join('.')} ${message}`);

describe(checkTranslation, () => {
  test('finds nothing wrong with English words in English', () => {
    expect(complain(english, 'en-GB')).toEqual([]);
  });

  test.each<[string, OwnWords, string]>([
    [
      'a placeholder that nothing fills',
      { query: { since: 'Seit {datum}' } },
      'query.since has a placeholder {datum} that is not filled: it takes {date}',
    ],
    ['a placeholder that is missing', { query: { from: 'von' } }, 'query.from lacks {name}: it takes {name}'],
    [
      'a brace that is not closed',
      { query: { since: 'Seit {date' } },
      'query.since has a brace that is no placeholder: it takes {date}',
    ],
    [
      'a placeholder where there is none',
      { front: { chapters: '{count} Kapitel' } },
      'front.chapters has a placeholder {count} that is not filled: it takes none',
    ],
    [
      'a missing plural form',
      { record: { sources: { other: '{count} Quellen' } } },
      'record.sources lacks the plural form one: "de" needs one, other',
    ],
    [
      'a plural form of another language',
      { record: { sources: { one: '{count} Quelle', few: '{count} Quellen', other: '{count} Quellen' } } },
      'record.sources.few is no plural form of "de", which has one, other: delete it',
    ],
    [
      'a placeholder that one form lacks',
      { sheet: { pages: { one: 'S. {pages}', other: 'Seiten' } } },
      'sheet.pages.other lacks {pages}: it takes {count}, {pages}',
    ],
  ])('names %s', (_, words, complaint) => {
    expect(complain(words)).toEqual([complaint]);
  });

  test('lets a form leave out its number, and a text the noun that it writes out', () => {
    expect(complain({ record: { sources: { one: 'eine Quelle', other: '{count} Quellen' } } })).toEqual([]);
    expect(complain({ chart: { none: 'Keine einzige Reise' } })).toEqual([]);
  });

  test('asks for the forms that whole numbers need', () => {
    const forms = { one: '{count} источник', few: '{count} источника', many: '{count} источников' };
    expect(complain({ record: { sources: forms } }, 'ru')).toEqual([]);
    expect(complain({ record: { sources: { other: '{count} 件' } } }, 'ja')).toEqual([]);
  });
});

test('what is left out or copied is listed as not translated, but for copies of a word or a sign, and joints', () => {
  const copied = listUntranslated(english);
  expect(copied).toContain('front.rule');
  expect(copied).toContain('front.sources');
  expect(copied).not.toContain('navigation.sources');
  expect(copied).not.toContain('typography.open');
  expect(listUntranslated({})).toEqual(WORD_KEYS.filter((key) => !key.startsWith('joint.')));
});
