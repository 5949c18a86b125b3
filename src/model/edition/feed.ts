import { say } from '#words/say.ts';
import type { Face } from '#model/face.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { escapeXml } from '#model/xml.ts';
import { viewEditions } from './view.ts';

/**
 * The changes as an Atom feed, an entry an edition, the newest first. https://www.rfc-editor.org/rfc/rfc4287
 * @param site the address under which the site is published.
 */
export function writeFeed(briefing: Briefing, face: Face, site: URL): string {
  const { publisher, language, edition: current } = briefing;
  const { words, href } = face;
  const at = (path: string) => escapeXml(new URL(href({ page: path }), site).href);
  const moment = (day: string) => `<updated>${day}T00:00:00Z</updated>`;
  const editions = viewEditions(briefing, face);
  const entries = editions.flatMap(({ number, date, machine, reasons }) => [
    '<entry>',
    `<id>${at(`/changes/#edition-${number}`)}</id>`,
    `<title>${escapeXml(say(words, 'edition.dated', { number, date }))}</title>`,
    moment(machine),
    `<link href="${at(`/changes/#edition-${number}`)}"/>`,
    `<summary>${escapeXml(
      reasons.length === 0
        ? say(words, 'change.first')
        : reasons.map(({ kind, why }) => say(words, 'change.feed_summary', { kind, why })).join(' '),
    )}</summary>`,
    '</entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<id>${at('/changes/')}</id>`,
    `<title>${escapeXml(say(words, 'change.feed_title', { title: briefing.title }))}</title>`,
    moment(editions[0]?.machine ?? current.date),
    `<author><name>${escapeXml(publisher)}</name></author>`,
    `<link rel="self" href="${at('/changes.xml')}"/>`,
    `<link href="${at('/changes/')}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
