import { describe, expect, test } from 'vitest';
import { showPdf } from '#publish/edition.ts';

const page = (language: string, forms: string) =>
  `<html class="x" lang="${language}"><p class="pdf" data-pdf hidden><a data-pdf-at="/briefing.pdf">PDF</a>, <span data-pdf-facts ${forms} class="y"></span></p>`;

describe(showPdf, () => {
  test('shows the link, and beside it how long the PDF is', () => {
    const html = page('en-GB', 'data-one="{count} page, {size} kB" data-other="{count} pages, {size} kB"');
    expect(showPdf(html, { pages: 26, kilobytes: 389 })).toBe(
      '<html class="x" lang="en-GB"><p class="pdf" data-pdf><a href="/briefing.pdf">PDF</a>, <span data-pdf-facts data-one="{count} page, {size} kB" data-other="{count} pages, {size} kB" class="y">26 pages, 389 kB</span></p>',
    );
  });

  test('says it anew where the PDF is printed again', () => {
    const html = page('en-GB', 'data-one="{count} page, {size} kB" data-other="{count} pages, {size} kB"');
    const first = showPdf(html, { pages: 26, kilobytes: 389 });
    expect(showPdf(first, { pages: 1, kilobytes: 20 })).toContain('>1 page, 20 kB<');
  });

  test('says it in the plural form of the page’s language', () => {
    const html = page(
      'ru',
      'data-one="{count} страница" data-few="{count} страницы" data-many="{count} страниц"',
    );
    const facts = [21, 22, 25].map(
      (pages) => /(\d+ [а-я]+)</.exec(showPdf(html, { pages, kilobytes: 1 }))?.[1],
    );
    expect(facts).toEqual(['21 страница', '22 страницы', '25 страниц']);
  });
});
