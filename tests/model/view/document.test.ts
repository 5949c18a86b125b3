import { expect, test } from 'vitest';
import { saySignatories } from '#model/say/document.ts';
import { plainPhrase } from '#model/say/phrase.ts';
import { OUTBREAK, readBriefing, readFace } from '../../briefing.ts';

const briefing = readBriefing(OUTBREAK);
const face = readFace(OUTBREAK);

test('papers stand in order of date, and each month has its own', () => {
  expect(briefing.documents.map(({ id }) => id)).toEqual([
    'samples-protocol',
    'second-opinion',
    'advice-note',
  ]);
  expect(briefing.months.map(({ documents }) => documents.length)).toEqual([1, 0, 2]);
});

test('who signed a paper is said with the office held then, or what is known instead', () => {
  const said = briefing.documents.map((document) =>
    plainPhrase(
      saySignatories(document, face).map(({ text }) => text),
      face.words,
    ),
  );
  expect(said).toEqual([
    'Signed; by whom is not named',
    'Nuru Adeyra, Director of the Agency for Fevers; Sena Whitlow, Head of virology at the Hollin Institute; accounts differ',
    'Announced; no source says that it was signed',
  ]);
});

test('a paper is among the uses of its sources, and stands on the page of its month', () => {
  const uses = briefing.sources.find(({ id }) => id === 'corvane-star-2035-01-20')?.uses;
  expect(uses).toContainEqual({ document: { title: 'Note on advice', month: '2035-01' } });
});
