import { defineMdastPlugin, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { setProseMarks } from '#reader/astro/prose-marks.ts';

const GERMAN = { open: '„', close: '“', openInner: '‚', closeInner: '‘' };

/** The words of a body as they are compiled, components and code left out. */
function wordsOf(body: string): string {
  const words: string[] = [];
  const collect = defineMdastPlugin({
    name: 'collect',
    text: ({ value }) => {
      words.push(value);
    },
  });
  mdxToJs(body, {
    mdastPlugins: [setProseMarks(() => GERMAN), collect],
    features: { smartPunctuation: { quotes: false } },
  });
  return words.join('');
}

test.each([
  ['words', `Er sagte "nein" und 'ja'.`, 'Er sagte „nein“ und ‚ja‘.'],
  ['an apostrophe', `Wie geht's?`, 'Wie geht’s?'],
  ['emphasis', `Er sagte "*nein*" und *"ja"*.`, 'Er sagte „nein“ und „ja“.'],
  ['a count', `Es waren "<Count />" Reisen.`, 'Es waren „“ Reisen.'],
  ['code', 'Es waren "`zwei`" Reisen.', 'Es waren „“ Reisen.'],
  ['an entity', 'Es waren &quot;zwei&quot; Reisen.', 'Es waren „zwei“ Reisen.'],
  ['a component', `"<Exchange id="a">Die Runde</Exchange>" begann.`, '„Die Runde“ begann.'],
  ['a link', `["Hier"](https://example.org "x") steht es.`, '„Hier“ steht es.'],
  ['a line break', 'Er sagte "nein\\\n"ja" dort".', 'Er sagte „nein„ja“ dort“.'],
  ['a line of its own', 'Er sagte\n"nein".', 'Er sagte\n„nein“.'],
  ['the next paragraph', `Ein "Wort\n\n"Noch eins"`, 'Ein „Wort„Noch eins“'],
  ['the next item', `- Ein "Wort\n- "Noch eins"`, 'Ein „Wort„Noch eins“'],
  ['a heading', `Ein "Wort\n\n## "Noch eins"`, 'Ein „Wort„Noch eins“'],
  ['a tag of its own', `Ein "Wort\n\n<Note>"Noch eins"</Note>`, 'Ein „Wort„Noch eins“'],
])('sets the quotation marks of the language around %s', (_name, written, set) => {
  expect(wordsOf(written)).toBe(set);
});

test('leaves the attributes of a component as they are', () => {
  const { code } = mdxToJs(`He said "<Exchange id='a' kind="b">so</Exchange>".`, {
    mdastPlugins: [setProseMarks(() => GERMAN)],
  });
  expect(code).toMatch(/id: "a",\s+kind: "b"/);
});
