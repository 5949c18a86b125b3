import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { placePictures } from '#reader/astro/picture.ts';
import type { ImageFile } from '#reader/image/file.ts';

const root = resolve('tests/fixtures/lake');
const path = join(root, 'chapters/wasserstand.mdx');

function compile(source: string): { code: string; images: ImageFile[] } {
  const images: ImageFile[] = [];
  const { code } = mdxToJs(source, {
    mdastPlugins: [
      placePictures(root, (image, from) => {
        expect(from).toBe(path);
        images.push(image);
      }),
    ],
    features: { smartPunctuation: { quotes: false } },
    fileURL: pathToFileURL(path),
  });
  return { code, images };
}

describe(placePictures, () => {
  test('writes a component with the address, the size and the words of each image', () => {
    const { code, images } = compile(readFileSync(path, 'utf8'));
    expect(images).toHaveLength(3);
    expect(code).toMatch(
      /_jsx\(Picture, \{\s+address: "\/images\/pegel-[0-9a-f]{8}\.png",\s+width: 240,\s+height: 120,\s+alt: "Fünf Balken, [^"]*",\s+caption: "Der \\"mittlere\\" Pegel & fünf Messungen"\s+\}/,
    );
    expect(code).toMatch(
      /_jsx\(Picture, \{\s+address: "\/images\/steg-[0-9a-f]{8}\.jpg",[^}]*alt: "[^"]*"\s+\}/,
    );
    expect(code).not.toContain('img:');
  });

  test('keeps words that look like code as words', () => {
    const { code, images } = compile('![\\{process.exit()} &lt;b> &amp; "x" \\ `y`](/favicon.svg)\n');
    expect(code).toContain('alt: "{process.exit()} <b> & \\"x\\" \\\\ y"');
    expect(images).toMatchObject([{ address: '/favicon.svg', isPublic: true }]);
  });

  test('names the file and the image where one is gone since the check', () => {
    expect(() => compile('![A quay](quay.svg)\n')).toThrow(
      /wasserstand\.mdx: the image quay\.svg is not there/,
    );
  });
});
