/** The link to whoever takes reports of mistakes: a mail address becomes a `mailto:`. */
export function contactHref(contact: string): string {
  return contact.startsWith('https://') ? contact : `mailto:${contact}`;
}
