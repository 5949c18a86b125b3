import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '#reader/report/problem.ts';

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A file as GitHub names it: from the root of the repository, where it lies in that. */
function showFile(file: string, root: string): string {
  const path = relative(root, resolve(file));
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}

/**
 * A problem as a command that makes GitHub show it beside its line.
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 * @param root the root of the repository, an absolute path.
 */
export function annotate({ severity, file, line, column, field, message }: Problem, root: string): string {
  const properties = {
    file: showFile(file, root),
    line: String(line),
    col: String(column),
    title: field === '' ? 'Briefing' : field,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${severity} ${written.join(',')}::${escapeText(message)}`;
}
