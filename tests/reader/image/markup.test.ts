import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { placeImages } from '#reader/image/markup.ts';

const root = resolve('tests/fixtures/lake');
const path = join(root, 'chapters/wasserstand.mdx');
const source = readFileSync(path, 'utf8');
const { code, images } = placeImages(source, root, path);

describe(placeImages, () => {
  test('writes a component with the address, the size and the words of each image', () => {
    expect(images).toHaveLength(3);
    expect(code).toMatch(
      /^<Picture address=\{"\/images\/pegel-[0-9a-f]{8}\.png"\} width=\{240\} height=\{120\} alt=\{"Fünf Balken, [^"]*"\} caption=\{"Der \\"mittlere\\" Pegel & fünf Messungen"\} \/>$/m,
    );
    expect(code).toMatch(
      /^<Picture address=\{"\/images\/steg-[0-9a-f]{8}\.jpg"\} [^>]*alt=\{"[^"]*"\} \/>$/m,
    );
  });

  test('leaves all else as it was, and what it leaves compiles', () => {
    const others = (text: string) => text.split('\n').filter((line) => !/^(?:!\[|<Picture )/.test(line));
    expect(others(code)).toEqual(others(source));
    expect(mdxToJs(code).code).toContain('Picture');
  });

  test.each([
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR', source.replaceAll('\n', '\r')],
  ])('makes the same of a file with %s', (_name, text) => {
    expect(placeImages(text, root, path).code).toBe(code);
  });

  test('keeps words that look like code as words', () => {
    const odd = placeImages(
      '---\n---\n\n![\\{process.exit()} &lt;b> &amp; "x" \\ `y`](/favicon.svg)\n',
      root,
      path,
    );
    expect(odd.code).toContain('alt={"{process.exit()} <b> & \\"x\\" \\\\ y"}');
    expect(odd.images).toMatchObject([{ address: '/favicon.svg', isPublic: true }]);
  });

  test('names the file and the image where one is gone since the check', () => {
    const lost = () => placeImages('---\n---\n\n![A quay](quay.svg)\n', root, path);
    expect(lost).toThrow(/wasserstand\.mdx: the image quay\.svg is not there/);
  });
});
