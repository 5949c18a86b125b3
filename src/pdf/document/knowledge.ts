import { META } from '#model/print-contract.ts';
import { dateEdition } from './edition-date.ts';
import type { Knowledge } from '#pdf/finish.ts';
import type { Metadata } from './metadata.ts';
import type { Sheet } from '#pdf/page/sheet.ts';

/** The facts that a PDF must carry so that it can be found and cited. */
const REQUIRED = ['author', 'description', META.editionDate];

/**
 * The metadata of the PDF, as the page states them.
 * @param producer the software that prints.
 * @throws when the page leaves out one of the facts that a PDF must carry.
 */
export function describePdf(
  { title, language, meta }: Pick<Sheet, 'title' | 'language' | 'meta'>,
  producer: string,
  env: Readonly<Record<string, string | undefined>>,
): Metadata {
  const missing = [
    ...(title === '' ? ['<title>'] : []),
    ...(language === '' ? ['<html lang>'] : []),
    ...REQUIRED.filter((name) => !meta[name]).map((name) => `<meta name="${name}">`),
  ];
  if (missing.length > 0) throw new Error(`/print/ must have ${missing.join(', ')}.`);
  const list = (text = '', separator: string) =>
    text
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
  return {
    title,
    language,
    authors: list(meta['author'], ';'),
    subject: meta['description'] ?? '',
    keywords: list(meta['keywords'], ','),
    publisher: meta['publisher'],
    rights: meta['rights'],
    identifier: meta[META.identifier],
    creator: meta['generator'] ?? 'Briefing',
    producer,
    date: dateEdition(env, meta[META.editionDate]),
  };
}

/** All that the page knows and its PDF does not. */
export function gatherKnowledge(
  sheet: Sheet,
  producer: string,
  env: Readonly<Record<string, string | undefined>>,
): Knowledge {
  const { headings, links, contents, lettering } = sheet;
  return {
    metadata: describePdf(sheet, producer, env),
    headings,
    links: new Map(Object.entries(links)),
    contents,
    lettering,
  };
}
