import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readMessages } from './vnu.ts';

const file = resolve('dist/a page/index.html');
// As Java writes it, with one slash.
const url = pathToFileURL(file).href.replace('file:///', 'file:/');

test('errors and warnings are faults of their file, and hints are none', () => {
  const found = readMessages([
    { type: 'error', url, message: 'Element “foo” not allowed here. (Suppressing more.)', extract: '<foo>' },
    { type: 'info', subType: 'warning', url, message: 'Section lacks heading. Consider “h2”.' },
    { type: 'info', url, message: 'The language is English.' },
  ]);
  expect(found.get(file)?.map(({ rule, element }) => [rule, element])).toEqual([
    ['Element “…” not allowed here', '<foo>'],
    ['Section lacks heading', ''],
  ]);
});

test('of a message on CSS the property is part of the rule', () => {
  const message = "CSS: “paint-order”: Property “paint-order” doesn't exist.";
  const rules = readMessages([{ type: 'error', url, message }]).get(file);
  expect(rules?.[0]?.rule).toBe('Property “paint-order” doesn’t exist');
});

test('what is quoted is not part of a rule, so that the same rule has one name', () => {
  const messages = ['a.css', 'b.css'].map((name) => ({
    ...{ type: 'info', subType: 'warning', url },
    message: `Resource violates Content Security Policy (meta tag): “${name}” blocked.`,
  }));
  const rules = readMessages(messages)
    .get(file)
    ?.map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['Resource violates Content Security Policy']));
});
