import { replaceForbidden } from '#schema/value/codepoint.ts';
import { FileText } from '#reader/report/text.ts';

const ENCODINGS: readonly [RegExp, string][] = [
  [/^\xff\xfe|^\xfe\xff|^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/, 'is UTF-16 text: save the file as UTF-8'],
  [/^PK\x03\x04|^%PDF|^\x1f\x8b|^\x89PNG|^\xd0\xcf\x11\xe0/, 'is not a text file: save its text as UTF-8'],
];

/** Line feeds for line ends of every kind, and one code for a letter and its mark where there is one. */
function foldLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * The bytes of a file as text: UTF-8, a mark at its beginning left out, line feeds for line ends of every kind,
 * and letters in form NFC.
 * A file in another encoding is refused, at the place where it ceases to be text.
 */
export function decodeFile(file: string, bytes: Uint8Array): FileText {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const refusal = ENCODINGS.find(([pattern]) => pattern.test(head))?.[1];
  if (refusal !== undefined) {
    const refused = new FileText(file, '');
    refused.refuse(0, refusal);
    return refused;
  }
  try {
    return new FileText(file, foldLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    const text = foldLines(new TextDecoder('utf-8').decode(bytes));
    const refused = new FileText(file, replaceForbidden(text, '?'));
    refused.refuse(text.indexOf('\ufffd'), 'is not UTF-8 text from here on: save the file as UTF-8');
    return refused;
  }
}
