import { readFileSync } from 'node:fs';
import type { Difference } from '#model/edition/compare.ts';
import { isGrave } from '#model/edition/fact.ts';
import { printProblems, suggest } from '#reader/report/problem.ts';
import { FileText } from '#reader/report/text.ts';
import { YamlText } from '#reader/yaml/yaml.ts';
import { type Answers, answersSchema, type Reason } from '#schema/edition.ts';
import { Refusal } from '#editing/write/refusal.ts';

/**
 * A change as an answer names it: `exchanges/one-id/date`, or `exchanges/one-id/new` and `/gone` for a whole record.
 */
export function addressOf({ table, id, field, is }: Difference): string {
  return [table, id, field ?? (is === undefined ? 'gone' : 'new')].join('/');
}

/**
 * Reads a file of answers.
 * @throws Refusal with every mistake in it and its place.
 */
export function readAnswers(path: string): Answers {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    throw new Refusal(`${path} cannot be read: name the file of answers with --answers.`);
  }
  const file = new FileText(path, text);
  const answers = new YamlText(file, text, 0).check(answersSchema);
  if (answers === undefined || file.problems.length > 0) throw new Refusal(printProblems(file.problems));
  return answers;
}

/** How closely a pattern names a change: an id more than a field, a field more than a table; 0 where it does not. */
function closeness(pattern: string, difference: Difference): number {
  const address = addressOf(difference).split('/');
  const parts = pattern.split('/');
  if (parts.length > address.length || !parts.every((part, index) => part === '*' || part === address[index]))
    return 0;
  const worth = [1, 4, 2];
  return parts.reduce((sum, part, index) => sum + (part === '*' ? 0 : (worth[index] ?? 0)), 0);
}

/** The reason that the answers have for a change. The default serves for what is not grave alone. */
export function findReason(difference: Difference, answers: Answers): Reason | undefined {
  const found = answers.changes
    .flatMap(({ of, kind, why }) =>
      of.map((pattern) => ({ reason: { kind, why }, near: closeness(pattern, difference) })),
    )
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)[0];
  return found?.reason ?? (isGrave(difference) ? undefined : answers.default);
}

/** @throws Refusal where an answer names a record that has not changed, which may be a mistyped id. */
export function refuseIdle(answers: Answers, differences: readonly Difference[]): void {
  const addresses = differences.flatMap((one) => [addressOf(one), `${one.table}/${one.id}`]);
  const idle = answers.changes
    .flatMap(({ of }) => of)
    .filter((pattern) => pattern.includes('/') && !pattern.includes('*'))
    .filter((pattern) => !differences.some((one) => closeness(pattern, one) > 0));
  if (idle.length === 0) return;
  const lines = idle.map((pattern) => `  ${pattern}${suggest(pattern, addresses)}`);
  throw new Refusal(`The answers name what has not changed:\n${lines.join('\n')}`);
}
