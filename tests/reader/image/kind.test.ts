import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { isImage, measureImage, typeOfImage } from '#reader/image/kind.ts';

const SIZES = [
  [1, 1],
  [16, 9],
  [300, 40],
  [640, 1000],
] as const;

/** A JPEG as a camera writes it that was held on its side. */
function turn(jpeg: Buffer, orientation: number, order: 'II' | 'MM'): Buffer {
  const exif = Buffer.alloc(34);
  exif.write('Exif\0\0', 'latin1');
  const tiff = exif.subarray(6);
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  if (order === 'II') tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(1, order === 'II' ? 14 : 16);
  short(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

describe(measureImage, () => {
  test.each(SIZES)('finds the size of a picture of %i by %i, whatever its kind', async (width, height) => {
    const canvas = createCanvas(width, height);
    const size = { width, height };
    expect(measureImage('a.png', await canvas.encode('png'))).toEqual(size);
    expect(measureImage('a.JPG', await canvas.encode('jpeg'))).toEqual(size);
    expect(measureImage('a.webp', await canvas.encode('webp', 50))).toEqual(size);
    expect(measureImage('a.webp', await canvas.encode('webp', 100))).toEqual(size);
    expect(measureImage('a.avif', await canvas.encode('avif'))).toEqual(size);
  });

  test.each(['II', 'MM'] as const)(
    'takes a JPEG as it is shown, which the camera turned (%s)',
    async (order) => {
      const jpeg = await createCanvas(30, 20).encode('jpeg');
      expect(measureImage('a.jpg', turn(jpeg, 3, order))).toEqual({ width: 30, height: 20 });
      expect(measureImage('a.jpg', turn(jpeg, 6, order))).toEqual({ width: 20, height: 30 });
    },
  );

  test('takes an AVIF as it is shown, which its file turns', async () => {
    const avif = await createCanvas(30, 20).encode('avif');
    const turned = Buffer.concat([avif, Buffer.from('\0\0\0\x09irot\x01', 'latin1')]);
    expect(measureImage('a.avif', turned)).toEqual({ width: 20, height: 30 });
  });

  test('takes no picture of another kind than its name says, and no PNG without its end', async () => {
    const canvas = createCanvas(30, 20);
    const png = await canvas.encode('png');
    expect(measureImage('a.jpg', png)).toContain('is not what its name says');
    expect(measureImage('a.png', await canvas.encode('jpeg'))).toContain('is not what its name says');
    expect(measureImage('a.png', png.subarray(0, -6))).toContain('is not what its name says');
  });

  test.each([
    ['width="40" height="20px"', { width: 40, height: 20 }],
    ['viewBox="0 0 40 20"', { width: 40, height: 20 }],
    ["viewBox='-10,-5 40.4,20'", { width: 40, height: 20 }],
    ['width="80" viewBox="0 0 40 20"', { width: 80, height: 40 }],
    ['height="80" viewBox="0 0 40 20"', { width: 160, height: 80 }],
    ['width="100%" height="100%" viewBox="0 0 40 20"', { width: 40, height: 20 }],
  ])('finds the size of an SVG with %s', (attributes, size) => {
    const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`;
    expect(measureImage('a.svg', Buffer.from(svg))).toEqual(size);
  });

  test('takes an SVG whose parts name one another', () => {
    const parts =
      '<g fill="url(#a)"/><use xlink:href="#b" href=\'#b\'/><image href="data:image/png;base64,AA=="/>' +
      '<style>.a { fill: url(#a) } <![CDATA[.b > .c { stroke: #123 }]]></style><text data-a="1" aria-label="\\">a &amp; &#98;</text>' +
      '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:a r:about=""/></r:RDF></metadata>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 2">${parts}</svg>`;
    expect(measureImage('a.svg', Buffer.from(svg))).toEqual({ width: 4, height: 2 });
  });

  test('takes a picture whose elements all bear a prefix, and one of many lines', () => {
    const svg = '<!-- -->\n<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 2">\n<s:g/></s:svg>\n';
    expect(measureImage('a.svg', Buffer.from(`\ufeff${svg}`))).toEqual({ width: 4, height: 2 });
  });

  test.each(['utf16le', 'utf16be', 'utf16le without a mark'])('refuses an SVG in %s', (encoding) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><script>alert(1)</script></svg>';
    const bytes = Buffer.from(encoding.endsWith('mark') ? svg : `\ufeff${svg}`, 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    expect(measureImage('a.svg', bytes)).toBe('is not UTF-8 text: save it as UTF-8');
    const disguised = Buffer.concat([Buffer.from(`<!--<svg viewBox="0 0 9 9">-->`, 'latin1'), bytes]);
    expect(measureImage('a.svg', disguised)).toBe('is not UTF-8 text: save it as UTF-8');
  });

  test('refuses bytes of every length that are cut off, without a fault of its own', async () => {
    const whole = await createCanvas(20, 10).encode('webp', 50);
    for (const name of ['a.png', 'a.jpg', 'a.webp', 'a.avif', 'a.svg'])
      for (let length = 0; length < 30; length++)
        expect(measureImage(name, whole.subarray(0, length))).toContain('is not what its name says');
  });
});

test('a picture is known by its name, in any case', () => {
  expect(['a.png', 'b/a.JPEG', 'a.svg', 'a.gif', 'a.mdx', 'png', 'a.constructor'].map(isImage)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(typeOfImage('a.SVG')).toBe('image/svg+xml');
});
