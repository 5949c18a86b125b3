import type { Command } from './command.ts';
import { VARIABLES } from '#cli/arguments/variable.ts';

const WIDTH = 100;

type Row = readonly [name: string, text: string];

/** A text in lines of the width of a page, each after the first indented. */
function fold(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function list(title: string, rows: readonly Row[]): string {
  const column = Math.min(26, Math.max(...rows.map(([name]) => name.length)) + 4);
  const lines = rows.map(([name, text]) => {
    const start = name.length + 4 > column ? `  ${name}\n${' '.repeat(column)}` : `  ${name}`.padEnd(column);
    return start + fold(text, column);
  });
  return `${title}:\n${lines.join('\n')}`;
}

/** A flag as it is written: `--port NUMBER`. */
function writeFlag(name: string, form: string | undefined): string {
  return form === undefined ? `--${name}` : `--${name} ${form}`;
}

/** The rows of a command's flags, in their order. */
function listFlags({ flags }: Command): Row[] {
  return Object.entries(flags).map(([name, { form, says, fallback }]) => [
    writeFlag(name, form),
    fallback === undefined ? says : `${says} Default: ${fallback}.`,
  ]);
}

/** The help of a command: usage, flags, variables, and how it ends. */
export function writeHelp(command: Command): string {
  const { name, does, variables, fails, lacksBrowser } = command;
  const flags: Row[] = [...listFlags(command), ['--help, -h', 'Prints this.']];
  const ends: Row[] = [
    ['0', 'All is well.'],
    ['1', fails],
    ['2', 'A flag or a variable is written wrongly.'],
  ];
  if (lacksBrowser !== undefined) ends.push(['3', lacksBrowser]);
  return [
    fold(does, 0),
    `Usage: npm run ${name}${flags.length > 1 ? ' -- [flags]' : ''}`,
    list('Flags', flags),
    list(
      'Variables of the environment',
      variables.map((key) => [`${key}=${VARIABLES[key].form}`, VARIABLES[key].says]),
    ),
    list('Ends with', ends),
  ].join('\n\n');
}
