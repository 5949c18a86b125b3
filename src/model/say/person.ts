import { formatDay, formatList } from './format.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Role } from '#schema/person.ts';
import type { Attendance, PersonView } from '#model/view/people.ts';

/** An office with the days on which it was taken and left, as far as they are known: "Minister, from 3 May 2031". */
export function sayRole({ title, from, until }: Role, words: Words): string {
  const days = [
    from && say(words, 'people.since', { date: formatDay(from, words) }),
    until && say(words, 'people.until', { date: formatDay(until, words) }),
  ];
  return [title, ...days].filter((part) => part !== undefined).join(', ');
}

/** The office that a person was last seen in; their last one where no entry names them. */
export function lastOffice({ attended, roles }: PersonView): string {
  return attended.at(-1)?.office ?? roles.at(-1)?.title ?? '';
}

/** How somebody took part: "Led the delegation as Minister of Health". */
export function sayAttendance({ as, office }: Attendance, words: Words): string {
  return say(words, as === 'head' ? 'people.as_head' : 'people.as_host', { office });
}

/** The people of the other side, in words: "with Ines Ferro and Bram Oke"; undefined where nobody is named. */
export function sayOthers({ as, exchange }: Attendance, words: Words): string | undefined {
  const names = (as === 'head' ? exchange.met : exchange.ledBy).map(({ name }) => name);
  return names.length === 0
    ? undefined
    : say(words, 'people.with', { names: formatList(names, words.language) });
}
