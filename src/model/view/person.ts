import { firstDay, lastDay } from '#schema/value/calendar.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import type { Person, Role } from '#schema/person.ts';

/** A person as they stood on one day: name and the office held then. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly party: string | undefined;
}

function covers(role: Role, from: string, until: string): boolean {
  const begins = role.from === undefined ? '' : firstDay(parseEdtf(role.from).start);
  const last =
    role.until === undefined ? undefined : (parseEdtf(role.until).end ?? parseEdtf(role.until).start);
  return begins <= until && (last === undefined || lastDay(last) >= from);
}

/** The office that a person held when a date began, or undefined where no role covers it. */
export function officeOn(person: Person, date: string): string | undefined {
  const { start } = parseEdtf(date);
  return person.roles.find((role) => covers(role, firstDay(start), lastDay(start)))?.title;
}
