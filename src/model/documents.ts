import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { DocumentView } from '#model/view/document.ts';
import { toCitation } from './dataset.ts';

/** One paper as an object of JSON: ids and names. `null` stands for what is not known. */
function toDocument(document: DocumentView, words: Words) {
  const { id, title, when, status, signedBy, text, note, exchanges, citations } = document;
  return {
    id,
    title,
    date: when.edtf,
    status,
    signed_by: signedBy.map(({ id, name, office }) => ({ id, name, office: office ?? null })),
    text: text ?? null,
    note: note ?? null,
    exchanges: exchanges.map(({ id }) => id),
    sources: citations.map((citation) => toCitation(citation, words)),
  };
}

/** The text of `documents.json`: what it is, and an object a paper. */
export function writeDocuments(briefing: Briefing, words: Words): string {
  const { title, publisher, licence, edition, documents } = briefing;
  const head = { title, publisher, licence, edition, count: documents.length };
  const all = { ...head, documents: documents.map((document) => toDocument(document, words)) };
  return `${JSON.stringify(all, null, 2)}\n`;
}
