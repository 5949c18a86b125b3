/**
 * The one moment that the PDF bears, so that the same content gives the same bytes: `SOURCE_DATE_EPOCH` where it is
 * set (https://reproducible-builds.org/specs/source-date-epoch/), else the start of the edition's day, UTC.
 * @param editionDate the edition's day, `2026-11-21`.
 * @throws when one of them is not a date.
 */
export function dateEdition(
  env: Readonly<Record<string, string | undefined>>,
  editionDate: string | undefined,
): Date {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') return readEpoch(epoch);
  const date = new Date(`${editionDate}T00:00:00Z`);
  // A month that has no 30th would be read as the next one's 2nd.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === editionDate;
  if (isDay) return date;
  throw new Error(`The edition's date is "${editionDate ?? ''}"; a day such as 2026-11-21 is wanted.`);
}

/**
 * The moment of a `SOURCE_DATE_EPOCH`, which is whole seconds since 1970.
 * @throws when the text is not a date.
 */
export function readEpoch(epoch: string): Date {
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; whole seconds since 1970 are wanted. Set it so, or unset it.`,
    );
  return date;
}
