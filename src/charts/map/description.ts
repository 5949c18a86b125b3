import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { formatNumber } from '#words/number.ts';
import { nameSpot } from './map.ts';
import type { Itinerary } from './trip.ts';

/** What a map shows, in words: each place with its count. */
export function describeItinerary({ spots }: Itinerary, words: Words): string {
  const places = spots
    .filter(({ total }) => total > 0)
    .map((spot) => nameSpot(spot, (count) => formatNumber(count, words.language)));
  return say(words, 'map.description', { places: places.join(say(words, 'joint.list')) });
}
