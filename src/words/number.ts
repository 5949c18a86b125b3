const formats = new Map<string, Intl.NumberFormat>();

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: string): string {
  // Kept, since making one takes longer than a hundred numbers do.
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
