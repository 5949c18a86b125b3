import type { Claim } from '#schema/claim.ts';
import type { Query } from '#schema/query.ts';
import type { Words } from '#words/words.ts';
import type { Addresses } from '#model/address.ts';
import { hrefOfQuery } from './counted.ts';
import type { CitationView, ExchangeView } from './exchange.ts';
import { formatDate } from '#model/say/format.ts';

/** A reported number beside what the record counts. */
export interface ClaimView {
  readonly id: string;
  readonly by: string;
  readonly short: string;
  readonly on: string;
  readonly says: string;
  readonly value: number;
  /** What the record counts where nothing but the subject is asked. */
  readonly counted: readonly ExchangeView[];
  /** Where those are listed; undefined on the sheet. */
  readonly countedHref: string | undefined;
  /** What it counts by the claim's own rule. */
  readonly byRule: readonly ExchangeView[];
  readonly byRuleHref: string | undefined;
  readonly explanation: string;
  readonly citations: readonly CitationView[];
}

/** Puts a claim beside the record. `find` answers a query over it, `cite` resolves a citation. */
export function viewClaim(
  claim: Claim,
  find: (query: Query) => readonly ExchangeView[],
  cite: (citation: Claim['sources'][number]) => CitationView,
  { words, addresses }: { readonly words: Words; readonly addresses: Addresses },
): ClaimView {
  return {
    id: claim.id,
    by: claim.by,
    short: claim.short,
    on: formatDate(claim.on, words),
    says: claim.says,
    value: claim.value,
    counted: find(claim.of),
    countedHref: hrefOfQuery(claim.of, addresses),
    byRule: find(claim.rule),
    byRuleHref: hrefOfQuery(claim.rule, addresses),
    explanation: claim.explanation,
    citations: claim.sources.map(cite),
  };
}
