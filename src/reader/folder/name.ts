/** Files that editors, synchronisers and systems leave behind. Only these are passed over without a word. */
const LITTER =
  /^(?:\.(?![^#_].*\.(?:mdx?|ya?ml)$).*|.*~|~\$.*|#.*#|Thumbs\.db|desktop\.ini|Icon\r|4913|.*\.(?:swp|swo|swx|bak|orig|rej|tmp))$/i;

/** Names that a system or an address keeps for itself: a file of such a name is lost or cannot be written there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|constructor)$/;

const LONGEST = 80;

/** Whether a file is left over from an editor or a system, and is passed over. */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** Whether a name is reserved by an operating system or by the addresses of the site. */
export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}

/** The mistake in the name of a month's file, or undefined. */
export function judgeMonthName(name: string): string | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])\.mdx$/.test(name)
    ? undefined
    : 'is not named after a month: rename it to the form 2024-03.mdx';
}

/**
 * The mistake in the name of a file of the editions, or undefined. `2.yaml` holds the answers that edition 2 was
 * written with.
 */
export function judgeEditionName(name: string): string | undefined {
  return /^(?:record\.jsonl|[1-9]\d{0,5}\.(?:jsonl|yaml))$/.test(name)
    ? undefined
    : 'is no file of the editions, which are record.jsonl, 1.jsonl and the like, and 1.yaml for answers: take it away';
}

/** The mistake in the name of a chapter's file, or undefined. */
export function judgeChapterName(name: string): string | undefined {
  const stem = name.replace(/\.mdx$/, '');
  if (stem === name || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem))
    return 'is not a name for a chapter: rename it to the form a-name.mdx, of a-z, 0-9 and single hyphens';
  if (stem.length > LONGEST) return `is a name of more than ${LONGEST} characters: shorten it`;
  return isReserved(stem)
    ? `is a name that systems keep for themselves: add a word, as in ${stem}-chapter.mdx`
    : undefined;
}

/** The mistake in the name of a file of a list, or undefined. */
export function judgeListName(name: string): string | undefined {
  const stem = name.replace(/\.yaml$/, '');
  if (stem === name || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) || stem.length > LONGEST)
    return `is not a name for a file of a list: rename it to the form a-name.yaml, of a-z, 0-9 and single hyphens, ${LONGEST} characters at the most`;
  return isReserved(stem)
    ? `is a name that systems keep for themselves: add a word, as in ${stem}-list.yaml`
    : undefined;
}

/**
 * A name in the form in which two names are equal that some system, or an address, takes for one: `Café.mdx`,
 * `cafe\u0301.mdx`; `a b`, `a-b`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
}
