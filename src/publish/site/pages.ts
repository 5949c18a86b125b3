import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '#model/view/briefing.ts';
import { PublishError } from '../refusal.ts';

const SOURCE = fileURLToPath(new URL('../../pages/', import.meta.url));

/** The pages that every briefing has: those whose file has no parameter in its name. */
function listFixed(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.includes('['))
    .map((path) => path.replace(/\.astro$/, '.html'));
}

/** The paths of every page that a site of this briefing has: `months/2031-05/index.html`. */
export function listPages({ months, chapters, counted, people, places, history }: Briefing): string[] {
  return [
    ...listFixed(),
    ...months.map(({ month }) => `months/${month}/index.html`),
    ...chapters.map(({ id }) => `chapters/${id}/index.html`),
    ...people.map(({ id }) => `people/${id}/index.html`),
    ...places.map(({ id }) => `places/${id}/index.html`),
    ...history.map(({ number }) => `changes/${number}/index.html`),
    ...counted.map(({ slug }) => `exchanges/${slug}/index.html`),
  ];
}

/**
 * Holds the pages of a built site against those that its content asks for.
 * @throws PublishError that names the pages that are missing or of another briefing.
 */
export function checkPages(built: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((page) => !built.includes(page));
  const foreign = built.filter((page) => !expected.includes(page));
  const faults = [
    ...missing.map((page) => `${page} is missing`),
    ...foreign.map((page) => `${page} belongs to no entry of the content`),
  ];
  if (faults.length > 0)
    throw new PublishError(`The built site is not that of the content: ${faults.slice(0, 5).join('; ')}.`);
}
