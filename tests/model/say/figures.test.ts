import { describe, expect, test } from 'vitest';
import { keyFigures } from '#model/say/figures.ts';
import { HARBOUR, LAKE, OUTBREAK, readBriefing, readFace } from '../../briefing.ts';

const briefing = readBriefing(HARBOUR);
const figuresOf = (folder: string) =>
  keyFigures(readBriefing(folder), readFace(folder).words).map(({ value, label }) => [value, label]);
const labelOf = (count: number) =>
  keyFigures({ ...briefing, exchanges: briefing.exchanges.slice(0, count) }, readFace(HARBOUR).words).at(-1);

describe(keyFigures, () => {
  test('the total comes first, then what each party sent, then the sources; nothing of what nobody has looked into', () => {
    expect(figuresOf(HARBOUR)).toEqual([
      ['4', 'visits in 1 month'],
      ['1', 'From Ostmere Port Authority'],
      ['1', 'From Quelby Dockers’ Union'],
      ['2', 'From Vellin Line'],
      ['4', 'sources behind them'],
    ]);
  });

  test('in the language of the briefing', () => {
    expect(figuresOf(LAKE)).toEqual([
      ['5', 'Reisen in 2 Monaten'],
      ['2', 'Von Lauen'],
      ['2', 'Von Tresland'],
      ['1', 'Von Freistadt Haldern'],
      ['3', 'Quellen dahinter'],
      ['2', 'von beiden Seiten bekannt gemacht, 2 von einer allein'],
    ]);
  });

  test('a month without an entry is one of the months, and a party that sent nobody has 0', () => {
    expect(figuresOf(OUTBREAK)).toEqual([
      ['4', 'missions in 3 months'],
      ['1', 'From Corvane Ministry of Health'],
      ['2', 'From Agency for Fevers'],
      ['0', 'From Fenwater Laboratory'],
      ['1', 'From Hollin Institute'],
      ['3', 'sources behind them'],
      ['1', 'announced by both parties, 1 by one alone'],
    ]);
  });

  test('sources have the form of their number', () => {
    expect(labelOf(1)).toEqual({ value: '1', label: 'source behind them' });
  });
});
