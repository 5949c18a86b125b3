import { expect, test } from 'vitest';
import { languageTag } from '#schema/value/language.ts';

test.each(['en', 'pt-BR', 'zh-Hant-TW', 'kok'])('the language %s is accepted', (tag) => {
  expect(languageTag('de').parse(tag)).toBe(tag);
});

test.each(['english', 'EN', 'en_GB', 'en-12', 'de-x', ''])('the language %j is refused, once', (tag) => {
  const messages = languageTag('de or pt-BR')
    .safeParse(tag)
    .error?.issues.map(({ message }) => message);
  expect(messages).toEqual(['is not a language tag such as de or pt-BR']);
});
