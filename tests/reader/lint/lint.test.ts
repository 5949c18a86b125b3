import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { CONTENT, HARBOUR, OUTBREAK } from '../../briefing.ts';

type Change = readonly [file: string, from: string, to: string];

/** The warnings of the fixture with changes, as `file:line:column field: message`. */
function lintWith(...changes: readonly Change[]): string[] {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  const content = openContent(root, 'x');
  const warnings = lintContent(content, judgeContent(content));
  rmSync(root, { recursive: true });
  expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true);
  return warnings
    .map(({ file, line, column, field, message }) => `${file}:${line}:${column} ${field}: ${message}`)
    .filter((text) => !BEFORE.includes(text));
}

const BEFORE: string[] = [];
BEFORE.push(...lintWith());

const MONTH = 'months/2031-05.mdx';
const SUMMARY = 'A group under a crane instructor trained';

describe('the lint of words', () => {
  test.each([
    [
      'a title',
      'months/2031-05.mdx',
      'title: Union instructor',
      'title: Rogue union instructor',
      '6:12 exchanges[0].title: "Rogue" judges a party',
    ],
    [
      'a summary',
      'months/2031-05.mdx',
      SUMMARY,
      'A group could have trained',
      '15:22 exchanges[0].summary: "could" guesses',
    ],
    [
      'a folded summary',
      'months/2031-05.mdx',
      SUMMARY,
      '>-\n      A group under a\n      reclusive instructor trained',
      '17:7 exchanges[0].summary: "reclusive" judges',
    ],
    [
      'a text in quotes of YAML',
      'months/2031-05.mdx',
      `${SUMMARY} on the Vellin Line's crane at Sunder Rock.`,
      '"A group likely trained."',
      '15:23 exchanges[0].summary: "likely" guesses',
    ],
    [
      'what accounts differ in',
      'months/2031-05.mdx',
      'differs: The courier put',
      'differs: The courier claimed',
      '44:26 exchanges[2].differs: "claimed" judges who spoke',
    ],
    [
      'a headline',
      'months/2031-05.mdx',
      'headline: The harbour master',
      'headline: Reportedly the harbour master',
      '3:11 headline: "Reportedly" hides who reported it',
    ],
    [
      'a lead',
      'chapters/berths.mdx',
      'lead: What',
      'lead: Unprecedented, what',
      '5:7 lead: "Unprecedented" judges what it meant',
    ],
    [
      'a key point',
      'briefing.yaml',
      'claim: The Vellin Line travelled',
      'claim: The Vellin Line may have travelled',
      '32:28 key_points[0].claim: "may" guesses',
    ],
    [
      'the bottom line',
      'briefing.yaml',
      'The three bodies exchanged',
      'The three bodies might have exchanged',
      '30:20 bottom_line: "might" guesses',
    ],
    [
      'prose',
      'months/2031-05.mdx',
      'The Vellin Line made',
      'The Vellin Line suggests it made',
      '66:17 : "suggests" guesses',
    ],
    [
      'a note',
      'months/2031-05.mdx',
      'The digest filed',
      'The digest appears to have filed',
      '70:12 : "appears" guesses',
    ],
    [
      'the words of a link',
      'months/2031-05.mdx',
      '[by sea]',
      '[possibly by sea]',
      '67:2 : "possibly" guesses',
    ],
  ] as const)('finds them in %s, and says where', (_name, file, from, to, expected) => {
    const warnings = lintWith([file, from, to]).filter((text) => !text.includes('not looked into'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`x/${file}:${expected}`);
  });

  test.each([
    ['double quotes', 'He said "it may rain, it might" on Monday'],
    ['curly quotes', 'He said “it may rain” on Monday'],
    ['single quotes', "He said 'it may rain, it's likely' on Monday"],
    ['curly single quotes', 'He said ‘it may rain, it’s likely’ on Monday'],
    ['guillemets', 'He said «it may rain» on Monday'],
  ])('passes over what stands in %s', (_name, text) => {
    expect(lintWith(['months/2031-05.mdx', 'The Vellin Line made', `${text}. The Vellin Line made`])).toEqual(
      [],
    );
    expect(lintWith(['months/2031-05.mdx', 'summary: A group', `summary: ${text}. A group`])).toEqual([]);
  });

  test('is not led astray by an apostrophe, nor by a quote that is not closed', () => {
    for (const text of ["The union's men, the port's men: they may", 'He said "yes and they may'])
      expect(
        lintWith(['months/2031-05.mdx', 'The Vellin Line made', `${text}. The Vellin Line made`]),
      ).toHaveLength(1);
  });

  test.each([
    [
      'a quotation',
      '<Quote by="Edda Tallow" source="sound-courier-2031-05-13" at="x">\nIt may rain.\n</Quote>',
    ],
    [
      'a judgement',
      '<Judgement likelihood="likely" confidence="low" because="One source." on="2031-05-ferro-quelby" alternative="None." changes="A second source.">\nIt may rain.\n</Judgement>',
    ],
    ['the name of a month', 'May was wet. In May it rained.'],
    ['a word within another', 'Mayors appearance unlikelihood.'],
    ['backticks', 'The word `may` is a verb.'],
    ['an attribute', 'x <Cite source="quayside-wire" at="likely page 2" />'],
    ['an address', '[x](https://example.org/may-rain)'],
  ])('passes over %s', (_name, text) => {
    expect(lintWith(['months/2031-05.mdx', '\n<Note>\n', `\n${text}\n\n<Note>\n`])).toEqual([]);
  });

  test('judges no language of which it knows no words', () => {
    const warnings = lintWith(
      ['briefing.yaml', 'language: en-GB', 'language: de'],
      ['months/2031-05.mdx', SUMMARY, 'It may rain'],
    );
    expect(warnings.filter((text) => text.includes('months/'))).toEqual([]);
  });

  test('works where another file has a problem', () => {
    expect(
      lintWith(['people.yaml', 'party: line', 'party: lien'], ['months/2031-05.mdx', SUMMARY, 'It may have']),
    ).toEqual([expect.stringContaining('"may" guesses')]);
  });
});

describe('the lint of the record', () => {
  test('finds the months of the period that have no file', () => {
    expect(lintWith(['briefing.yaml', 'until: 2031-05 }', 'until: 2031-07 }'])).toEqual(
      ['2031-06', '2031-07'].map(
        (month) =>
          `x/briefing.yaml:7:9 period: ${month} has no file: write months/${month}.mdx, with exchanges: [] and what was looked for`,
      ),
    );
  });

  test('finds a source that nobody cites, and not one that is cited in prose or repeated', () => {
    const source = '- id: old-almanac\n  publisher: Old Almanac\n  stance: reference\n';
    const add: Change = ['sources.yaml', '- id: quayside-wire', `${source}- id: quayside-wire`];
    expect(lintWith(add)).toEqual([
      'x/sources.yaml:1:7 [0].id: "old-almanac" is cited nowhere: cite it, or delete it',
    ]);
    expect(
      lintWith(add, [
        'months/2031-05.mdx',
        'The Vellin Line made',
        'x <Cite source="old-almanac" /> The Vellin Line made',
      ]),
    ).toEqual([]);
    const relayed = lintWith(add, [
      'sources.yaml',
      '  stance: wire',
      '  stance: wire\n  relay_of: old-almanac',
    ]);
    expect(relayed.filter((text) => text.includes('cited nowhere'))).toEqual([]);
  });

  test('finds exchanges of which nobody has looked into who announced them, or who else saw them', () => {
    expect(lintContentOf(OUTBREAK).filter((text) => text.includes('months/'))).toEqual([
      'x/months/2035-01.mdx:5:5 exchanges[0].seen_outside: is not looked into: write true where a source has somebody from outside see it, else false',
      'x/months/2035-01.mdx:19:5 exchanges[1].announced_by: is not looked into: write [hollin, ministry], the one that announced it, or [] for neither',
    ]);
  });

  test('says nothing of the whole where an entry could not be read', () => {
    const source = '- id: old-almanac\n  publisher: Old Almanac\n  stance: reference\n';
    const add: Change = ['sources.yaml', '- id: quayside-wire', `${source}- id: quayside-wire`];
    expect(lintWith(add)).not.toEqual([]);
    expect(lintWith(add, ['people.yaml', 'party: line', 'party: lien'])).toEqual([]);
  });
});

function lintContentOf(folder: string): string[] {
  const content = openContent(folder, 'x');
  return lintContent(content, judgeContent(content)).map(
    ({ file, line, column, field, message }) => `${file}:${line}:${column} ${field}: ${message}`,
  );
}

test('the briefing uses none of the words', () => {
  expect(lintContentOf(CONTENT).filter((text) => /guesses|judges|hides/.test(text))).toEqual([]);
});

describe('the lint of texts that a # cuts short', () => {
  const ends = 'the text ends before the #, which begins a note to editors: put it in quotes if it goes on';
  const title = 'title: Union instructor';

  test.each([
    ['a text of several words', MONTH, title, 'title: Union berth #3 instructor', `6:24 : ${ends}`],
    ['a text of one word', MONTH, title, 'title: Berth # 3 instructor', `6:18 : ${ends}`],
    ['a text of a list', 'briefing.yaml', '- Telephone calls', '- Telephone #1 calls', `28:15 : ${ends}`],
  ])('warns at %s', (_what, file, from, to, warning) => {
    expect(lintWith([file, from, to])).toContain(`x/${file}:${warning}`);
  });

  test.each([
    ['a note behind a fixed word', 'rank: staff', 'rank: staff # below a deputy'],
    ['a # in quotes', title, 'title: "Union # instructor" #x'],
    ['a # within a word', title, 'title: Union#3 instructor'],
    ['a # in a folded text', `summary: ${SUMMARY}`, `summary: >-\n      Berth #3. ${SUMMARY}`],
  ])('says nothing of %s', (_what, from, to) => {
    expect(lintWith([MONTH, from, to]).filter((warning) => warning.includes(ends))).toEqual([]);
  });
});
