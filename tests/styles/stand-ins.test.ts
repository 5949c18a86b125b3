import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeStandIns } from './stand-ins.ts';

test('the stand-ins have the width and height of the fonts in public/fonts', () => {
  expect(readFileSync('src/styles/stand-ins.css', 'utf8')).toBe(writeStandIns());
});
