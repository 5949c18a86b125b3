import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LISTS } from '#reader/folder/list.ts';
import { describeFiles } from '#editing/start/json-schemas.ts';
import { CONTENT, HARBOUR, LAKE } from '../../briefing.ts';

const FOLDER = '.schemas';
const schemas = describeFiles();

/** Every field of a JSON Schema that has no description, as a path. */
function listBare(schema: z.core.JSONSchema.JSONSchema, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = `${path}.${name}`;
    if (typeof field === 'boolean') return [at];
    return [...(field.description === undefined ? [at] : []), ...listBare(field, at)];
  });
  const items = schema.items;
  const item = typeof items === 'object' && !Array.isArray(items) ? listBare(items, `${path}[]`) : [];
  return [...fields, ...item];
}

/** The data of a file: a table, or the front matter of a month or a chapter. */
function readData(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const yaml = path.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  return parse(yaml, { version: '1.2' });
}

/** The files of a content folder, each with the name of its schema. */
function listFiles(root: string): (readonly [string, string])[] {
  const tables = ['briefing', 'people', 'places', 'sources', 'claims', 'words']
    .filter((name) => existsSync(join(root, `${name}.yaml`)))
    .map((name) => [join(root, `${name}.yaml`), name] as const);
  const pages = (['month', 'chapter'] as const).flatMap((name) =>
    readdirSync(join(root, `${name}s`)).map((file) => [join(root, `${name}s`, file), name] as const),
  );
  return [...tables, ...pages];
}

describe(describeFiles, () => {
  test('describes the nine kinds of file', () => {
    expect(Object.keys(schemas)).toEqual([
      'briefing',
      'people',
      'places',
      'sources',
      'claims',
      'documents',
      'words',
      'month',
      'chapter',
    ]);
  });

  test.each(Object.entries(schemas))('has a description for every field of %s', (name, schema) => {
    expect(listBare(schema, name)).toEqual([]);
  });

  test('is what .schemas/ holds; `npm run schemas` writes it anew', () => {
    const written = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]);
    expect(Object.fromEntries(written), 'out of date: run npm run schemas').toEqual(
      Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, schema])),
    );
  });

  test.each([...listFiles(HARBOUR), ...listFiles(LAKE), ...listFiles(CONTENT)])(
    'accepts %s',
    (path, name) => {
      expect(z.fromJSONSchema(schemas[name] ?? false).safeParse(readData(path)).error?.issues ?? []).toEqual(
        [],
      );
    },
  );

  test.each([
    ['people', [{ id: 'a', name: 'A', roles: [{ title: 'T' }], born: '1970' }], 'unrecognized_keys'],
    ['sources', [{ id: 'a', publisher: 'P', stance: 'friend' }], 'invalid_value'],
    ['chapter', { title: 'T', short_title: 'T', order: 0, lead: 'L' }, 'too_small'],
    ['month', { month: '2031-5', headline: 'H', exchanges: [] }, 'invalid_format'],
  ])('refuses what the reader would refuse of %s', (name, data, code) => {
    const { error } = z.fromJSONSchema(schemas[name] ?? false).safeParse(data);
    expect(error?.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

test('the settings of VS Code name every schema of a YAML file, and no other', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');
  const wired = [...settings.matchAll(/"\.schemas\/(\w+)\.json": (.+?),?\n/g)].map(
    ([, schema, files = '']) => [schema, JSON.parse(files)],
  );
  const tables = Object.keys(schemas).filter((name) => name !== 'month' && name !== 'chapter');
  const isList = (name: string) => LISTS.some((list) => list === name);
  expect(wired).toEqual(
    tables.map((name) => [name, isList(name) ? [`**/${name}.yaml`, `**/${name}/*.yaml`] : `**/${name}.yaml`]),
  );
});
