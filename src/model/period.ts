import { firstDay } from '#schema/value/calendar.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import { compareText } from './order.ts';

/** The month, `2024-03`, in which an EDTF date begins. A year alone has none. */
export function startMonth(date: string): string | undefined {
  const { start } = parseEdtf(date);
  return start.precision === 'year' ? undefined : start.text.slice(0, 7);
}

/** Every month from the first to the last, both included: `2023-07`, `2023-08`, … */
export function monthsBetween(from: string, until: string): string[] {
  const index = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
  const months: string[] = [];
  for (let at = index(from); at <= index(until); at++) {
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

/** Orders EDTF dates: by the first day each can mean, then the less exact before the more exact. */
export function compareDates(a: string, b: string): number {
  const key = (date: string) => {
    const { start } = parseEdtf(date);
    return `${firstDay(start)} ${start.text.padEnd(10)}`;
  };
  return compareText(key(a), key(b));
}
