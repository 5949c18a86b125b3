import { describe, expect, test } from 'vitest';
import { markIdOf, readOperators } from '#pdf/stream/operators.ts';

const read = (stream: string) =>
  [...readOperators(stream)].map(({ name, operands }) => [name, ...operands].join(' '));

describe(readOperators, () => {
  test('reads each operator with its operands', () => {
    expect(read('q\n.24 0 0 -.24 0 842 cm\n/G3 gs f* Q')).toEqual([
      'q',
      'cm .24 0 0 -.24 0 842',
      'gs /G3',
      'f*',
      'Q',
    ]);
  });

  test('keeps strings, arrays and dictionaries whole, whatever they look like', () => {
    expect(read('(a (b) \\) BT) Tj [<0010>-12 (q)] TJ /P <</MCID 3 /A [1 2]>>BDC')).toEqual([
      'Tj (a (b) \\) BT)',
      'TJ [ <0010> -12 (q) ]',
      'BDC /P << /MCID 3 /A [ 1 2 ] >>',
    ]);
  });

  test('passes over comments', () => {
    expect(read('q % BT ET\nQ')).toEqual(['q', 'Q']);
  });

  test('tells where each stands', () => {
    const stream = 'q 1 0 0 RG\nQ';
    expect([...readOperators(stream)].map(({ start, end }) => stream.slice(start, end))).toEqual([
      'q',
      '1 0 0 RG',
      'Q',
    ]);
  });

  test('refuses inline images', () => {
    expect(() => read('BI /W 1 ID x EI')).toThrow('inline image');
  });
});

describe(markIdOf, () => {
  test('finds the MCID among other properties', () => {
    const [tag, span] = readOperators('/P <</Lang (fr) /MCID 12>> BDC /Span <</ActualText <FEFF>>> BDC');
    expect(tag && markIdOf(tag)).toBe(12);
    expect(span && markIdOf(span)).toBeUndefined();
  });
});
