import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const sources = globSync('src/**/*.{ts,astro}').map((path) => ({
  path: path.replaceAll('\\', '/').replace(/^src\//, ''),
  text: readFileSync(path, 'utf8'),
}));

/** The floors from the ground up, and what each may stand on besides itself. */
const FLOORS: Record<string, readonly string[]> = {
  words: [],
  schema: ['#words', 'zod'],
  model: ['#words', '#schema', 'diff', 'node:crypto'],
  reader: ['#words', '#schema', '#model', 'zod', 'yaml', 'satteri', 'saxes', 'image-size', 'node:'],
  charts: [
    '#words',
    '#schema',
    '#model',
    'chart.js',
    '@napi-rs/canvas',
    'd3-geo',
    'geojson',
    'topojson-',
    'node:',
  ],
  components: ['#words', '#schema', '#model', '#charts', '#components', 'minisearch'],
  layouts: ['#words', '#model', '#components'],
  pages: ['#words', '#model', '#components', '#layouts', 'astro'],
  pdf: ['#schema', '#model', 'playwright', '@cantoo/pdf-lib', 'node:'],
  editing: ['#words', '#schema', '#model', '#reader', 'diff', 'zod', 'yaml', 'node:'],
  publish: ['#words', '#model', '#reader', '#charts', '#pdf', 'astro', 'node:'],
  cli: ['#schema', '#model', '#reader', '#editing', '#publish', '#pdf', 'astro', 'node:'],
};

/** The rooms of the components, and what each may import besides itself. */
const ROOMS: Record<string, readonly string[]> = {
  parts: [],
  site: ['parts/', 'prose/Prose.astro'],
  sheet: ['parts/', 'prose/Prose.astro'],
  author: ['parts/', 'prose/Prose.astro'],
  prose: ['parts/', 'author/'],
};

/** The gateways to Astro, and what they import of it. */
const GATEWAYS: Record<string, readonly string[]> = {
  'model/load.ts': ['astro:content'],
  'reader/astro/loader.ts': ['astro/loaders'],
  'reader/astro/watch.ts': ['astro'],
  'reader/astro/pictures.ts': ['astro'],
  'reader/astro/processor.ts': ['@astrojs/markdown-satteri'],
};

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].flatMap(([, named, called]) => named ?? called ?? []);
}

describe('floors', () => {
  test.each(sources.map(({ path, text }) => [path, text] as const))(
    '%s imports only what lies below it',
    (path, text) => {
      const floor = path.split('/')[0] ?? '';
      const allowed = FLOORS[floor];
      if (allowed === undefined) {
        expect(path).toBe('content.config.ts');
        return;
      }
      const above = importsOf(text).filter(
        (name) =>
          !name.startsWith('.') &&
          ![`#${floor}`, ...allowed, ...(GATEWAYS[path] ?? [])].some((start) => name.startsWith(start)),
      );
      expect(above).toEqual([]);
    },
  );

  test('the import lines are found at all', () => {
    expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(100);
  });

  test('what the browser shares with the build imports no zod, nor anything of Node', () => {
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      const text = sources.find((source) => source.path === path)?.text.replace(/import type [^;]*;/g, '');
      for (const name of importsOf(text ?? ''))
        reached(name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.replace('#', ''), seen);
      return seen;
    };
    for (const path of ['model/query.ts', 'model/query-slug.ts', 'schema/value/edtf.ts']) {
      const foreign = [...reached(path)].filter((name) => !sources.some((source) => source.path === name));
      expect(foreign, path).toEqual([]);
    }
    expect(reached('schema/query.ts')).toContain('zod');
  });

  test('only load.ts calls the collections, and only live.ts brings Chart.js to the browser', () => {
    const callers = (pattern: RegExp) =>
      sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(callers(/\bget(Collection|Entry|Entries)\b/)).toEqual(['model/load.ts']);
    expect(callers(/register\.ts'/).toSorted()).toEqual(['charts/browser/live.ts', 'charts/draw/svg.ts']);
  });
});

describe('values and faces', () => {
  const inFolder = (folder: string) => sources.filter(({ path }) => path.startsWith(folder));
  /** What a file imports, by its path in src. */
  const pathsOf = ({ path, text }: (typeof sources)[number]) =>
    importsOf(text).map((name) =>
      name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.replace('#', ''),
    );

  test('site, sheet and author stand on parts, and never on each other', () => {
    const components = inFolder('components/');
    expect(new Set(components.map(({ path }) => path.split('/')[1]))).toEqual(new Set(Object.keys(ROOMS)));
    const crossing = components.flatMap((component) => {
      const [, room = ''] = component.path.split('/');
      const allowed = [`${room}/`, ...(ROOMS[room] ?? [])].map((start) => `components/${start}`);
      return pathsOf(component)
        .filter((name) => name.startsWith('components/') && !allowed.some((start) => name.startsWith(start)))
        .map((name) => `${component.path} imports ${name}`);
    });
    expect(crossing).toEqual([]);
  });

  test('a joined value holds no words and no addresses: of these, only the marks of its own texts are set', () => {
    const imported = inFolder('model/view/').flatMap((view) =>
      pathsOf(view).filter((name) => /^(words|model\/(say|address|face))\b/.test(name)),
    );
    expect(new Set(imported)).toEqual(new Set(['words/words.ts', 'model/say/typeset.ts']));
    expect(inFolder('model/view/').filter(({ text }) => /import (?!type)[^;]*#words/.test(text))).toEqual([]);
  });

  test('what is shown asks the kind of its face and nothing else whether it is on paper', () => {
    const asking = [...inFolder('components/'), ...inFolder('layouts/'), ...inFolder('charts/')];
    const strays = asking.filter(({ text }) => /(?<!face\.kind === )'(site|sheet)'/.test(text));
    expect(strays.map(({ path }) => path)).toEqual([]);
    const urls = [...asking, ...inFolder('pages/')].filter(({ text }) => text.includes("new URL('http"));
    expect(urls.map(({ path }) => path)).toEqual([]);
  });
});

describe('the engine', () => {
  const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'), { version: '1.2' });
  const names: string[] = [
    ...read('people').map(({ name }: { name: string }) => name),
    ...read('places').map(({ name }: { name: string }) => name),
    ...read('briefing').parties.flatMap(
      ({ name, adjective = name }: { name: string; adjective?: string }) => [name, adjective],
    ),
  ];

  test('knows no person, place or party of the content', () => {
    expect(names.length).toBeGreaterThan(40);
    const leaks = sources.flatMap(({ path, text }) =>
      names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${path}: ${name}`),
    );
    expect(leaks).toEqual([]);
  });

  test('asks for no party by its id', () => {
    const ids = read('briefing').parties.map(({ id }: { id: string }) => id);
    const leaks = sources.filter(({ text }) => ids.some((id: string) => text.includes(`'${id}'`)));
    expect(leaks.map(({ path }) => path)).toEqual([]);
  });

  test('prints no word that is not in src/words/, but for names of files and formats', () => {
    const said = sources
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap(({ path, text }) => {
        const markup = text.replace(/^---[\s\S]*?\n---/, '').replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
        const texts = markup.matchAll(/(?<![=\s])>([^<>{}&]*\p{L}{2,}[^<>{}]*)</gu);
        const attributes = markup.matchAll(/\s(?:aria-label|alt|title|label)="([^"]+)"/g);
        return [...texts, ...attributes].map(([, words = '']) => `${path}: ${words.trim()}`);
      });
    expect(said.toSorted()).toEqual([
      'components/site/Colophon.astro: CSV',
      'components/site/Colophon.astro: JSON',
      'components/site/Downloads.astro: documents.json',
      'components/site/Downloads.astro: exchanges.csv',
      'components/site/Downloads.astro: exchanges.json',
    ]);
  });

  test('reads no clock, no chance and no language of the machine', () => {
    const impure = sources.filter(
      ({ path, text }) =>
        !path.startsWith('cli/') &&
        !path.startsWith('pdf/') &&
        /new Date\(\)|Date\.now|Math\.random|toLocale|localeCompare/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('has no file above 200 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 201);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('writes a colour down once, as a token, which the cover alone has of its own', () => {
    const styles = [...globSync('src/**/*.css'), ...globSync('src/**/*.astro')].map((path) => ({
      path: path.replaceAll('\\', '/').replace(/^src\/(?:styles\/)?/, ''),
      text: readFileSync(path, 'utf8'),
    }));
    const coloured = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/([\w-]+): [^;{}#]*#[0-9a-f]{3,8}\b/g)].map(([, property = '']) =>
        property.startsWith('--') ? path : `${path} ${property}`,
      ),
    );
    expect([...new Set(coloured)].toSorted()).toEqual(['sheet/cover.css', 'tokens.css']);
  });
});
