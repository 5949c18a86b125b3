import { describe, expect, test } from 'vitest';
import { citeShort } from '#model/say/cite.ts';
import { describeSource, labelOf, nameLanguage, nameUse, placeOfUse } from '#model/say/source.ts';
import { byId, mapById } from '#model/view/lookup.ts';
import { HARBOUR, LAKE, readBriefing, readFace } from '../../briefing.ts';

const english = readFace(HARBOUR).words;
const german = readFace(LAKE).words;
const sources = mapById(readBriefing(HARBOUR).sources);
const courier = byId(sources, 'sound-courier-2031-05-13', 'Test');
const wire = byId(sources, 'quayside-wire', 'Test');

describe('a source', () => {
  test('is called by its publisher and its day, in the language of the words', () => {
    expect(labelOf(courier, english)).toBe('Sound Courier, 13 May 2031');
    expect(labelOf(courier, german)).toBe('Sound Courier, 13. Mai 2031');
    expect(labelOf(wire, english)).toBe('Quayside Wire');
    expect(labelOf({ ...wire, url: 'https://example.org/' }, english)).toBe('Quayside Wire, undated');
  });

  test('does not say its day twice where the locator has it', () => {
    expect(citeShort(courier, 'report of 13 May 2031', english)).toBe('Sound Courier, report of 13 May 2031');
    expect(citeShort(courier, 'page 1', english)).toBe('Sound Courier, 13 May 2031, page 1');
    expect(citeShort(courier, undefined, english)).toBe('Sound Courier, 13 May 2031');
  });

  test('names the party whose organ it is', () => {
    const letter = byId(sources, 'union-letter-2031-05-31', 'Test');
    expect(describeSource(letter, english)).toContain('(Quelby Dockers’ Union)');
  });

  test('has the name of its language in the language of the words', () => {
    expect([nameLanguage('ko', english), nameLanguage('ko', german)]).toEqual(['Korean', 'Koreanisch']);
  });
});

test('what rests on a source is named in words, and stands with the method where it is a claim or left out', () => {
  expect(nameUse({ month: '2031-05' }, english)).toBe('May 2031, narrative');
  expect(nameUse({ claim: { id: 'a', by: 'the union' } }, english)).toBe('Reported by the union');
  expect(placeOfUse({ claim: { id: 'a', by: 'the union' } })).toEqual({ method: 'whole' });
  expect(placeOfUse({ outside: 'A letter.' })).toEqual({ method: 'whole' });
  expect(placeOfUse({ month: '2031-05' })).toEqual({ month: '2031-05' });
});
