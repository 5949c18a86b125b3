import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { nameAnnounced } from '#model/announced.ts';
import type { ExchangeView } from '#model/view/exchange.ts';

/** Who made an exchange public, and whether anybody else saw it: "Announced by Ruritania alone; seen from outside". */
export function sayAnnouncement(
  { announcedBy, seenOutside }: Pick<ExchangeView, 'announcedBy' | 'seenOutside'>,
  words: Words,
): string {
  const by = nameAnnounced(announcedBy);
  const announced =
    by === 'one'
      ? say(words, 'record.announced_one', { party: announcedBy?.[0]?.name ?? '' })
      : say(words, by === undefined ? 'record.announced_unknown' : `record.announced_${by}`);
  if (seenOutside === undefined) return announced;
  const seen = say(words, seenOutside ? 'record.seen_outside' : 'record.not_seen_outside');
  return say(words, 'record.announcement', { announced, seen });
}
