import type { Claim } from '#schema/claim.ts';
import type { Query } from '#schema/query.ts';
import { type Edtf, parseEdtf } from '#schema/value/edtf.ts';
import type { CitationView, ExchangeView } from './exchange.ts';

/** A reported number beside what the record counts. */
export interface ClaimView {
  readonly id: string;
  readonly by: string;
  readonly short: string;
  readonly on: Edtf;
  readonly says: string;
  readonly value: number;
  /** The query for what the number counts. */
  readonly of: Query;
  /** The exchanges of the record that match that query. */
  readonly counted: readonly ExchangeView[];
  /** The claim's own rule. */
  readonly rule: Query;
  /** The exchanges of the record that match the rule. */
  readonly byRule: readonly ExchangeView[];
  readonly explanation: string;
  readonly citations: readonly CitationView[];
}

/** Puts a claim beside the record. `find` answers a query over it, `cite` resolves a citation. */
export function viewClaim(
  claim: Claim,
  find: (query: Query) => readonly ExchangeView[],
  cite: (citation: Claim['sources'][number]) => CitationView,
): ClaimView {
  return {
    id: claim.id,
    by: claim.by,
    short: claim.short,
    on: parseEdtf(claim.on),
    says: claim.says,
    value: claim.value,
    of: claim.of,
    counted: find(claim.of),
    rule: claim.rule,
    byRule: find(claim.rule),
    explanation: claim.explanation,
    citations: claim.sources.map(cite),
  };
}
