import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citeShort } from '#model/say/cite.ts';
import { describeSource, labelOf } from '#model/say/source.ts';
import { LAKE, readBriefing, readFace } from '../briefing.ts';
import { joinValues } from '#charts/question/join-values.ts';

test('a language joins words in its own way, blanks and all', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'lake');
  cpSync(LAKE, root, { recursive: true });
  const path = join(root, 'words.yaml');
  const own = 'joint:\n  list: " / "\n  group: " | "\n  addition: " – "\n';
  writeFileSync(path, readFileSync(path, 'utf8').replace(/joint:\n(?: {2}.*\n)+/, own));
  const { words } = readFace(root);
  const source = readBriefing(root).sources.find(({ published, note }) => published && note);
  if (source === undefined) throw new Error('The lake has no such source.');
  expect(labelOf(source, words)).toContain(`${source.publisher} – `);
  expect(citeShort(source, 'S. 1', words)).toMatch(/ – S\. 1$/);
  expect(describeSource(source, words)).toContain(' | ');
  expect(joinValues(['a', 'b'], [1, 2], words)).toBe('a 1 / b 2');
});
