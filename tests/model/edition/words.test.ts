import { describe, expect, test } from 'vitest';
import { compareLists } from '#model/edition/words.ts';

describe(compareLists, () => {
  test('shows texts that are alike word by word', () => {
    const [versions] = compareLists(['The quay was built in May.'], ['The quay was built in June.']);
    expect(versions?.pieces?.filter(({ sign }) => sign !== ' ')).toEqual([
      { text: 'May', sign: '-' },
      { text: 'June', sign: '+' },
    ]);
  });

  test('shows texts that have little in common one after the other', () => {
    expect(compareLists(['The quay was built.'], ['A crane fell over at night.'])).toEqual([
      { was: 'The quay was built.', is: 'A crane fell over at night.', pieces: undefined },
    ]);
  });

  test('leaves out what both lists hold', () => {
    expect(compareLists(['a', 'b'], ['b', 'c', 'a'])).toEqual([
      { was: undefined, is: 'c', pieces: undefined },
    ]);
  });
});
