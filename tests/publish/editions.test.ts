import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBriefing } from '../briefing.ts';
import { change, raise, store } from '../editing/edition/kept.ts';
import { copyHarbour } from '../editing/harbour.ts';
import { cleanEnvironment } from '../environment.ts';

const MONTH = 'months/2031-05.mdx';
const GONE = '2031-05-oke-sunder-rock';
let root = '';
let out = '';

function build(site: string | undefined): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'briefing-editions-')), 'out');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--no-pdf', '--out', folder], {
    env: { ...cleanEnvironment(), CONTENT_DIR: root, ...(site !== undefined && { SITE_URL: site }) },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return folder;
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  root = copyHarbour();
  rmSync(join(root, 'chapters'), { recursive: true });
  change(root, 'briefing.yaml', 'licence: CC BY 4.0', 'licence: CC BY 4.0\ncontact: desk@example.org');
  await store(root);
  const entry = new RegExp(`  - id: ${GONE}[\\s\\S]*?(?=  - id:)`).exec(
    readFileSync(join(root, MONTH), 'utf8'),
  )?.[0];
  change(root, MONTH, entry ?? '-', '');
  change(root, 'briefing.yaml', `    on: [${GONE}]\n`, '');
  change(root, MONTH, 'date: 2031-05-12', 'date: 2031-05-13');
  raise(root);
  await store(root, {
    changes: [
      { of: [`exchanges/${GONE}`], kind: 'withdrawal', why: 'It did not take place.' },
      { of: ['exchanges/2031-05-tallow-quelby'], kind: 'correction', why: 'We had the wrong day.' },
      { of: ['settings'], kind: 'clarification', why: 'It rests on nothing any more.' },
    ],
  });
  out = build('https://example.org/x/');
});

describe('a site with two editions', () => {
  test('tells on the page of changes what was, what is, and why', () => {
    const text = textOf(read('changes/index.html'));
    expect(text).toContain('Correction. We had the wrong day.');
    expect(text).toMatch(/Date 2031-05- ?12 ?13|2031-05-12 .* 2031-05-13/);
    expect(text.indexOf('Edition 2, 20 June 2031')).toBeLessThan(text.indexOf('Edition 1, 2 June 2031'));
    expect(text).toContain('All that edition 2 changed');
  });

  test('marks the corrected entry, on its page and in print, with a link to the correction', () => {
    const link =
      /href="\/x\/changes\/#edition-2-exchanges-2031-05-tallow-quelby"[^>]*>\s*Corrected in edition 2/;
    expect(read('months/2031-05/index.html')).toMatch(link);
    expect(read('print/index.html')).toMatch(link);
  });

  test('keeps the address of a withdrawn entry, with the reason, and gives its number to no other', () => {
    for (const page of ['months/2031-05/index.html', 'print/index.html']) {
      expect(read(page)).toContain(`id="${GONE}"`);
      expect(textOf(read(page))).toContain('Withdrawn in edition 2: It did not take place.');
    }
    const numbers = readBriefing(root).exchanges.map(({ number }) => number);
    expect(numbers).toEqual([2, 3, 4]);
    const data: { exchanges: { number: number }[] } = JSON.parse(read('data/exchanges.json'));
    expect(data.exchanges.map(({ number }) => number)).toEqual(numbers);
    const printed = [...read('print/index.html').matchAll(/-title"[^>]*>\s*<span[^>]*>\s*(\d+)/g)];
    expect(printed.map(([, number]) => Number(number))).toEqual(numbers);
    expect(read('data/exchanges.csv').split('\r\n')[1]).toMatch(/^2031-05-ferro-ostmere,2,/);
  });

  test('leads from the foot of a page to the changes and to whom a mistake is reported', () => {
    const foot = /<footer[\s\S]*<\/footer>/.exec(read('method/index.html'))?.[0] ?? '';
    expect(foot).toContain('href="/x/changes/"');
    expect(foot).toContain('href="mailto:desk@example.org"');
    expect(foot).toContain('href="/x/accessibility/"');
    const [, report = ''] = read('accessibility/index.html').split('id="report"');
    expect(report.split('</section>', 1)[0]).toContain('href="mailto:desk@example.org"');
    expect(textOf(read('print/index.html'))).toContain(
      'What each edition changed: https://example.org/x/changes/.',
    );
  });

  test('has a feed where its address is known, and none where it is not', () => {
    expect(read('changes.xml')).toContain('<link rel="self" href="https://example.org/x/changes.xml"/>');
    expect(read('index.html')).toContain('type="application/atom+xml" href="/x/changes.xml"');
    expect(existsSync(join(build(undefined), 'changes.xml'))).toBe(false);
  });
});
