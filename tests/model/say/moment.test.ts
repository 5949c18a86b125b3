import { expect, test } from 'vitest';
import { parseEdtf } from '#schema/value/edtf.ts';
import { nameMoment } from '#model/say/moment.ts';
import { HARBOUR, readBriefing, readFace } from '../../briefing.ts';

const { exchanges } = readBriefing(HARBOUR);
const face = readFace(HARBOUR);
const show = (index: number, what: 'date' | 'title') => nameMoment(exchanges.at(index), what, face).text;

test('the date of an exchange is the day on which it began, as exact as it is known', () => {
  expect([0, 1, 2, 3].map((index) => show(index, 'date'))).toEqual([
    'May 2031',
    '6 May 2031',
    '12 May 2031',
    '20 May 2031',
  ]);
});

test('it leads to the exchange, also by its title', () => {
  expect(nameMoment(exchanges[2], 'title', face)).toEqual({
    text: 'Harbour Master Tallow held talks on berths in Quelby',
    href: '/months/2031-05/#2031-05-tallow-quelby',
  });
});

test('an approximate date stays one', () => {
  const [first] = exchanges;
  if (first === undefined) throw new Error('The fixture has no exchange.');
  const about = { ...first, when: { ...first.when, ...parseEdtf('2031-05~') } };
  expect(nameMoment(about, 'date', face).text).toBe('about May 2031');
});

test('where there is none, the message says what to do', () => {
  expect(() => nameMoment(undefined, 'date', face)).toThrow('Run npm run check');
});
