import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#reader/read.ts';

test('a body with the same words and another picture is another body', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'lake');
  cpSync('tests/fixtures/lake', root, { recursive: true });
  const picturesOf = () => {
    const reading = readContent(root, 'lake');
    return reading.ok ? reading.bodies.flatMap(({ pictures }) => pictures) : [];
  };
  const before = picturesOf();
  expect(before.filter((address) => address.startsWith('/images/see-'))).toHaveLength(1);
  writeFileSync(
    join(root, 'pictures', 'see.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>',
  );
  const after = picturesOf();
  expect(after).toHaveLength(before.length);
  expect(after).not.toEqual(before);
});
