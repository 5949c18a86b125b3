import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as contract from '#model/print-contract.ts';

const { META, FORM_NAMES: _forms, formAttributes, ...attributes } = contract;
const names = [...Object.values(attributes), ...Object.values(META)];
const read = (pattern: string) =>
  globSync(pattern).map((path) => [path, readFileSync(path, 'utf8')] as const);

test('no other module spells a name that pages and the PDF step tell each other by', () => {
  const spelt = read('src/**/*.{ts,astro}')
    .filter(([path]) => !path.endsWith('print-contract.ts'))
    .flatMap(([path, text]) =>
      names.filter((name) => new RegExp(`${name}(?![-\\w])`).test(text)).map((name) => `${path}: ${name}`),
    );
  expect(spelt).toEqual([]);
});

test('the styles select by these names alone, which CSS cannot import', () => {
  const selected = read('src/styles/**/*.css').flatMap(([, text]) =>
    [...text.matchAll(/\[(data-[\w-]+)/g)].map(([, name = '']) => name),
  );
  expect(selected.length).toBeGreaterThan(0);
  expect(selected.filter((name) => !names.includes(name as (typeof names)[number]))).toEqual([]);
});

test('the plural forms of a text go along as an attribute each', () => {
  expect(formAttributes({ one: '{count} page', other: '{count} pages' })).toEqual({
    'data-one': '{count} page',
    'data-other': '{count} pages',
  });
});
