import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { fileOf } from './fetch.ts';
import type { Fault } from './finding.ts';

/** An answer of the engine, as far as it is read. https://www.npmjs.com/package/accessibility-checker-engine */
export interface Result {
  readonly ruleId: string;
  /** What kind of rule it is, and how it ended: a violation that failed, one that people have to look at. */
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** The fault of an answer; undefined where a rule is kept, or left to people. */
export function readResult({ ruleId, value, message, snippet }: Result): Fault | undefined {
  return value[1] === 'FAIL' ? { tool: 'ibm', rule: ruleId, element: snippet, message } : undefined;
}

const ASK = `new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) =>
  results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })))`;

/** Makes IBM's engine ready, which judges a page from within. */
export function openIbm(): (page: Page) => Promise<Fault[]> {
  const engine = readFileSync(fileOf('accessibility-checker-engine/ace.js'), 'utf8');
  return async (page) => {
    await page.evaluate(`${engine}; globalThis.ace = ace; undefined`);
    const results = await page.evaluate<readonly Result[]>(ASK);
    return results.flatMap((result) => readResult(result) ?? []);
  };
}
