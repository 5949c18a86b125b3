import type { Face } from '#model/face.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { formatDate } from './format.ts';
import type { Segment } from './phrase.ts';

/**
 * An exchange within a sentence, as a link: the day on which it began, as exact as it is known, or its title.
 * @throws when no exchange meets the query, which the reader has refused before.
 */
export function nameMoment(exchange: ExchangeView | undefined, show: 'date' | 'title', face: Face): Segment {
  if (exchange === undefined)
    throw new Error('First, Last: nothing on record meets the query. Run npm run check.');
  const { start } = exchange.when;
  const text = show === 'date' ? formatDate({ start, end: start }, face.words) : exchange.title;
  return { text, href: face.href({ exchange }) };
}
