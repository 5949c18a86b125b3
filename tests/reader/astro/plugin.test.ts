import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marksOf } from '#model/say/typeset.ts';
import { plainSource } from '#reader/astro/plugin.ts';
import { HARBOUR } from '../../briefing.ts';

const source = readFileSync(`${HARBOUR}/months/2031-05.mdx`, 'utf8');
const english = marksOf({ language: 'en', own: {} });
const german = { open: '„', close: '“', openInner: '‚', closeInner: '‘' };
const plain = plainSource(source, english);

const bodyOf = (body: string) => plainSource(`---\nmonth: 2031-05\n---\n${body}`, german).split('---\n')[2];

describe(plainSource, () => {
  test('keeps the body and its lines, with a printer’s marks, and nothing of the front matter', () => {
    expect(plain.split('\n')).toHaveLength(source.split('\n').length);
    expect(plain.slice(plain.lastIndexOf('---'))).toBe(
      source.slice(source.lastIndexOf('---')).replaceAll("'", '’'),
    );
    expect(plain.slice(0, plain.lastIndexOf('---'))).toMatch(/^---\s+$/);
  });

  test.each([
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR', source.replaceAll('\n', '\r')],
    ['a mark of byte order', `\uFEFF${source}`],
  ])('gives the compiler the same text for a file with %s', (_name, text) => {
    expect(plainSource(text, english).replace(/^ +$/gm, '')).toBe(plain.replace(/^ +$/gm, ''));
  });

  test.each([
    ['words', `Er sagte "nein" und 'ja'.`, 'Er sagte „nein“ und ‚ja‘.'],
    ['an apostrophe', `Wie geht's?`, 'Wie geht’s?'],
    ['emphasis', `Er sagte "*nein*" und *"ja"*.`, 'Er sagte „*nein*“ und *„ja“*.'],
    ['a count', `Es waren "<Count />" Reisen.`, 'Es waren „<Count />“ Reisen.'],
    [
      'a component, whose attributes stay',
      `"<Exchange id="a">Die Runde</Exchange>" begann.`,
      '„<Exchange id="a">Die Runde</Exchange>“ begann.',
    ],
    ['a link', `["Hier"](https://example.org "x") steht es.`, '[„Hier“](https://example.org "x") steht es.'],
    ['the next paragraph', `Ein "Wort\n\n"Noch eins"`, 'Ein „Wort\n\n„Noch eins“'],
  ])('sets the quotation marks of the language around %s', (_name, written, set) => {
    expect(bodyOf(written)).toBe(set);
  });
});
