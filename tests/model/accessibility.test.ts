import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISAGREEMENTS, IN_BROWSER, IN_HTML, TOOLS } from '#model/accessibility.ts';

test('axe is named in the version that the project installs', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(TOOLS.axe.version).toBe(devDependencies['@axe-core/playwright']);
});

test('the page names each tool once, as one that looks in a browser or as one that reads HTML', () => {
  expect([...IN_BROWSER, ...IN_HTML].toSorted()).toEqual(Object.keys(TOOLS).toSorted());
});

test('no rule is named twice', () => {
  const rules = DISAGREEMENTS.flatMap(({ tool, rules }) => rules.map((rule) => `${tool} ${rule}`));
  expect(new Set(rules).size).toBe(rules.length);
});
