/** A day `2024-03-25`, a month `2024-03` or a year `2024`. */
interface Dated {
  readonly text: string;
}

/** The number of days in a month of the Gregorian calendar, which reaches back to the year 0; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const day = new Date(0);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; this does not.
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
}

/** The first day that a point of time can mean. */
export function firstDay({ text }: Dated): string {
  return `${text}-01-01`.slice(0, 10);
}

/** The last day that a point of time can mean. */
export function lastDay({ text }: Dated): string {
  const [year = '', month = '12', day] = text.split('-');
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}
