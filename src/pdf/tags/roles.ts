import { dictAt, nameOf } from '#pdf/document/document.ts';
import { type Tag, walkTags } from './structure.ts';

/** The types that PDF 1.7 knows (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  `StructTreeRoot Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI
  Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT
  WP Figure Formula Form`.split(/\s+/),
);

/** The replacements for the tag types of PDF 2.0 that Chromium writes into a PDF 1.7. */
const ROLES: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  DocumentFragment: 'Div',
  FENote: 'Note',
  Title: 'P',
};

/** Maps each type that PDF 1.7 does not know to one that it knows: PDF/UA-1, 7.1. */
export function mapRoles(root: Tag): void {
  const roles = dictAt(root.dict, 'RoleMap') ?? root.dict.context.obj({});
  for (const { type } of walkTags(root)) {
    if (!STANDARD.has(type)) roles.set(nameOf(type), nameOf(ROLES[type] ?? 'NonStruct'));
  }
  root.dict.set(nameOf('RoleMap'), roles);
}
