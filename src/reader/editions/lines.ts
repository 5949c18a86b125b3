import type { z } from 'zod';
import { nameField } from '#reader/report/problem.ts';
import type { FileText } from '#reader/report/text.ts';

/** A line of a file of JSON lines, as its schema made it. */
export interface Line<Data> {
  readonly data: Data;
  /** From 1. */
  readonly line: number;
}

/** Checks one line against a schema. Reports what does not fit at the line, with the name of its field. */
function checkLine<Data>(
  file: FileText,
  text: string,
  line: number,
  schema: z.ZodType<Data>,
): Line<Data> | undefined {
  const position = { line, column: 1, length: Math.min(text.length, 40) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    file.report(position, 'is not a line of JSON: put it back as npm run edition wrote it');
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, line };
  for (const { path, message } of result.error.issues) file.report(position, message, nameField(path));
  return undefined;
}

/**
 * The lines of a file of JSON lines from the given one to the last, each by its schema; those that do not fit are left
 * out.
 */
export function readLines<Data>(file: FileText, schema: z.ZodType<Data>, from = 1): Line<Data>[] {
  if (!file.isReadable) return [];
  return file.text.split('\n').flatMap((text, index) => {
    if (index + 1 < from || text === '') return [];
    return checkLine(file, text, index + 1, schema) ?? [];
  });
}

/** The first line of a file of JSON lines; undefined where it does not fit. */
export function readHead<Data>(file: FileText, schema: z.ZodType<Data>): Data | undefined {
  return file.isReadable ? checkLine(file, file.text.split('\n', 1)[0] ?? '', 1, schema)?.data : undefined;
}
