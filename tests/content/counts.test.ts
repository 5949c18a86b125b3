import { describe, expect, test } from 'vitest';
import { readContent } from '#reader/read.ts';
import { CONTENT } from '../briefing.ts';

const reading = readContent(CONTENT, CONTENT);
if (!reading.ok) throw new Error('The content has problems. Run npm run check.');
const { entries, bodies } = reading;

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(entries.briefing.language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month)),
  ),
).join('|');
const DATE = new RegExp(`(?:\\b\\d{1,2} )?\\b(?:${MONTHS})(?: \\d{4})?\\b|\\b(?:19|20)\\d{2}\\b`, 'g');
const WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty';

/** The text as a reader sees it, without tags: what they print is computed. */
const withoutTags = (text: string) => text.replace(/<[^>]*>/g, ' ');

/**
 * Whether a number in running text is a count cannot be told in general: "23 articles" and "50 m" look alike. What can
 * be told: the texts of the front page have no need of any number that is not a date or an article of a treaty; and in
 * prose, a number before what the record holds is a count of it.
 */
describe('a count of the record is computed, never typed', () => {
  const { bottom_line: bottomLine, key_points: points } = entries.briefing;
  const phrases = [bottomLine, ...points.flatMap(({ claim, detail = '' }) => [claim, detail])];

  test.each(phrases)('on the front page: %s', (phrase) => {
    const rest = withoutTags(phrase)
      .replace(DATE, '')
      .replace(/\bArticle \d+/g, '');
    expect(rest.match(new RegExp(`\\d+|\\b(?:${WORDS})\\b`, 'gi')) ?? []).toEqual([]);
  });

  const { unit } = entries.briefing;
  const nouns = [unit.one, unit.many, 'delegations?', 'visits?', 'trips?', 'entries'].join('|');
  const count = new RegExp(
    `\\b(?:\\d+|${WORDS})(?: [a-z-]+){0,2} (?:${nouns})\\b|\\bnumber (?:\\d+|${WORDS})\\b`,
    'gi',
  );

  test.each(bodies.map(({ id, text }) => [id, text]))('in the prose of %s', (_id, text) => {
    const plain = withoutTags(text).replace(/\s+/g, ' ').replace(DATE, '');
    expect(plain.match(count) ?? []).toEqual([]);
  });

  test('the pattern sees a typed count', () => {
    expect('In 2024 the record holds 20 exchanges'.match(count)).not.toBeNull();
    expect('those of May number 6, all'.match(count)).not.toBeNull();
    expect('two North Korean delegations'.match(count)).not.toBeNull();
    expect('a treaty of 23 articles'.match(count)).toBeNull();
  });
});
