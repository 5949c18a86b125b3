import type { Party } from '#schema/briefing.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatMonth } from '#model/say/format.ts';
import { firstDay, lastDay } from '#schema/value/calendar.ts';

/** One exchange on the strip. */
export interface StripMark {
  /** Its position along the strip, from 0 to 1. */
  readonly at: number;
  /** How far it stands from the line, 1 the farthest above and -1 below: each party has a height of its own. */
  readonly height: number;
  /** The party that travelled. */
  readonly party: Party;
  /** Whether its day is known; else its month alone is. */
  readonly exact: boolean;
}

/** The year at a glance: a mark an exchange on one line of time. */
export interface StripSpec {
  readonly marks: readonly StripMark[];
  /** The beginning of each month along the strip, with its short name. */
  readonly months: readonly { readonly at: number; readonly label: string }[];
  readonly caption: string;
  /** The parties that marks of their own tell apart; empty where above and below the line are enough. */
  readonly key: readonly Party[];
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

function nameSides(parties: readonly Party[], words: Words): string {
  const sides = parties.map(({ name: party }, index) => {
    if (parties.length > 2) return party;
    return say(words, index === 0 ? 'strip.above' : 'strip.below', { party });
  });
  return sides.join(say(words, 'joint.list'));
}

/** The height of a party among all, by turns above and below, the first ones the farthest from the line. */
function heightOf(index: number, count: number): number {
  const tiers = Math.ceil(count / 2);
  const height = (tiers - Math.floor(index / 2)) / tiers;
  return index % 2 === 0 ? height : -height;
}

/** Lays out the strip. An exchange known to the month alone stands in the month's middle. */
export function layStrip(briefing: Briefing, words: Words): StripSpec {
  const { period, months, parties, exchanges, unit } = briefing;
  const begin = dayNumber(`${period.from}-01`);
  const span = dayNumber(lastDay({ text: period.until })) + 1 - begin;
  const place = (day: number) => Math.round(((day - begin) / span) * 1e4) / 1e4;
  return {
    marks: exchanges.map(({ when: { start }, from }) => {
      const middle = (dayNumber(firstDay(start)) + dayNumber(lastDay(start))) / 2;
      return {
        at: place(middle),
        height: heightOf(
          parties.findIndex(({ id }) => id === from.id),
          parties.length,
        ),
        party: from,
        exact: start.precision === 'day',
      };
    }),
    months: months.map(({ month }) => ({
      at: place(dayNumber(`${month}-01`)),
      label: formatMonth(month, words.language, 'short'),
    })),
    caption: say(words, 'strip.caption', { unit: unit.one, sides: nameSides(parties, words) }),
    key: parties.length > 2 ? parties : [],
  };
}
