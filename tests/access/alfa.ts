import type { JSHandle, Page } from 'playwright';
import type { Fault } from './finding.ts';
import { loadTool } from './fetch.ts';

/** An answer of Alfa, as far as it is read. https://alfa.siteimprove.com/code-checker/ */
export interface Outcome {
  readonly outcome: string;
  readonly rule: { readonly uri: string };
  readonly expectations?: readonly (readonly [
    string,
    { readonly type?: string; readonly error?: { readonly message: string } },
  ])[];
}

interface Answer {
  readonly target: unknown;
  toJSON(): Outcome;
}

/** What is used of its packages. */
interface Act {
  readonly Audit: {
    of(page: unknown, rules: unknown): { evaluate(): PromiseLike<Iterable<Answer>> };
  };
}
interface Rules {
  readonly default: unknown;
}
interface Reader {
  readonly Playwright: { toPage(document: JSHandle): Promise<unknown> };
}

/** The fault of an answer; undefined where a rule is kept, or left to people. */
export function readOutcome(
  target: string,
  { outcome, rule, expectations = [] }: Outcome,
): Fault | undefined {
  if (outcome !== 'failed') return undefined;
  const messages = expectations.flatMap(([, { error }]) => error?.message ?? []);
  return {
    tool: 'alfa',
    rule: rule.uri.replace(/^.*\//, ''),
    element: target,
    message: messages.join('; '),
  };
}

/** Makes Alfa ready. It reads a page as it stands and judges it by itself. */
export async function openAlfa(): Promise<(page: Page) => Promise<Fault[]>> {
  const { Audit } = await loadTool<Act>('@siteimprove/alfa-act');
  const { default: rules } = await loadTool<Rules>('@siteimprove/alfa-rules');
  const { Playwright } = await loadTool<Reader>('@siteimprove/alfa-playwright');
  return async (page) => {
    const read = await Playwright.toPage(await page.evaluateHandle(() => document));
    const answers = await Audit.of(read, rules).evaluate();
    return [...answers].flatMap((answer) => readOutcome(String(answer.target), answer.toJSON()) ?? []);
  };
}
