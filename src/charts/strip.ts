import { parseEdtf } from '#schema/edtf.ts';
import { say } from '#words/say.ts';
import type { Briefing } from '#model/briefing.ts';
import { formatMonth } from '#model/format.ts';
import { firstDay, lastDay } from '#model/period.ts';

/** One exchange on the strip: where it stands along it, from 0 to 1, which party travelled, and whether the day is known. */
export interface StripMark {
  readonly at: number;
  readonly party: number;
  readonly exact: boolean;
}

/** The year at a glance: a mark an exchange on one line of time. */
export interface StripSpec {
  readonly marks: readonly StripMark[];
  /** The beginning of each month along the strip, with its short name. */
  readonly months: readonly { readonly at: number; readonly label: string }[];
  readonly caption: string;
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Lays out the strip. An exchange known to the month alone stands in the month's middle. */
export function layStrip(briefing: Briefing): StripSpec {
  const { period, months, parties, exchanges, unit, language, words } = briefing;
  const begin = dayNumber(`${period.from}-01`);
  const span = dayNumber(lastDay({ text: period.until, precision: 'month', approximate: false })) + 1 - begin;
  const place = (day: number) => Math.round(((day - begin) / span) * 1e4) / 1e4;
  const sides = parties
    .map(({ name: party }, index) => say(words, index % 2 === 0 ? 'strip.above' : 'strip.below', { party }))
    .join(', ');
  return {
    marks: exchanges.map(({ when, from }) => {
      const { start } = parseEdtf(when.edtf);
      const middle = (dayNumber(firstDay(start)) + dayNumber(lastDay(start))) / 2;
      return {
        at: place(middle),
        party: parties.findIndex(({ id }) => id === from.id),
        exact: start.precision === 'day',
      };
    }),
    months: months.map(({ month }) => ({
      at: place(dayNumber(`${month}-01`)),
      label: formatMonth(month, language, 'short'),
    })),
    caption: say(words, 'strip.caption', { unit: unit.one, sides }),
  };
}
