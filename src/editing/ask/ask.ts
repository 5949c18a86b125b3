import type { z } from 'zod';
import { explainMixed, findMixedWord } from '#schema/value/codepoint.ts';
import { sourceSchema } from '#schema/source.ts';
import { type Choice, explainChoice, findChoice, listChoices } from './choice.ts';
import { splitIds, tidy } from '#editing/flags/flags.ts';
import { slug } from '#editing/slug.ts';

/** Whom the questions go to. */
export interface Terminal {
  ask(question: string): Promise<string>;
  say(text: string): void;
}

/** How many ids an answer may hold, and how something new comes to be. */
interface Terms {
  readonly least?: number;
  readonly most?: number;
  /** What no answer stands for. */
  readonly none?: string;
  /** Asks for what is to be known of something new by its name or id, and gives its id. Absent where there is none. */
  readonly create?: (word: string) => Promise<string>;
}

/** How many choices are listed unasked. */
const FEW = 12;

/** Asks until the answer passes the schema. A question mark is answered with what the schema says of itself. */
export async function askText(terminal: Terminal, question: string, schema: z.ZodType): Promise<string> {
  for (;;) {
    const value = tidy(await terminal.ask(`${question}: `)) ?? '';
    const fault = value === '?' ? explainSchema(schema) : faultOf(schema, value);
    if (fault === undefined) return value;
    terminal.say(fault);
  }
}

/** The same, where no answer is one too: `none` says what it stands for. */
export async function askOptional(
  terminal: Terminal,
  question: string,
  schema: z.ZodType,
  none = 'none',
): Promise<string | undefined> {
  for (;;) {
    const value = tidy(await terminal.ask(`${question} (empty for ${none}): `));
    const fault = value === '?' ? explainSchema(schema) : value && faultOf(schema, value);
    if (fault === undefined) return value;
    terminal.say(fault);
  }
}

/** Asks for one of the choices. */
export async function askChoice(terminal: Terminal, question: string, choices: readonly Choice[]) {
  const [id = ''] = await askIds(terminal, question, choices, { least: 1, most: 1 });
  return id;
}

/** Asks for ids or names with commas between, until each names a choice, or with a plus before it something new. */
export async function askIds(
  terminal: Terminal,
  question: string,
  choices: readonly Choice[],
  { least = 0, most = Infinity, none = 'none', create }: Terms,
): Promise<string[]> {
  const ways = [
    ...(choices.length > FEW ? ['? lists them'] : []),
    ...(create ? ['+name adds a new one'] : []),
    ...(least === 0 ? [`empty for ${none}`] : []),
  ];
  const prompt = `${question}${ways.length > 0 ? ` (${ways.join(', ')})` : ''}: `;
  if (choices.length > 0 && choices.length <= FEW) terminal.say(listChoices(choices));
  for (;;) {
    const words = splitAnswer(await terminal.ask(prompt), most);
    const faults = words.flatMap((word) => faultOfWord(word, choices, create !== undefined) ?? []);
    if (words.includes('?')) terminal.say(listFirst(choices));
    else if (faults.length > 0) terminal.say(faults.join('\n'));
    else if (words.length < least) terminal.say('  It is needed.');
    else if (words.length > most) terminal.say('  Only one can stand here.');
    else {
      const ids = new Set<string>();
      for (const word of words) {
        if (create !== undefined && word.startsWith('+')) ids.add(await create(word.slice(1).trim()));
        else ids.add(findChoice(word, choices)?.id ?? word);
      }
      return [...ids];
    }
  }
}

/** The words of an answer. Where one is asked for, a plus takes all that follows it for a name, commas included. */
function splitAnswer(answer: string, most: number): string[] {
  const whole = tidy(answer) ?? '';
  return most === 1 && whole.startsWith('+') ? [whole] : (splitIds([answer]) ?? []);
}

/** The first of many choices, and how to find the others. */
function listFirst(choices: readonly Choice[]): string {
  const more = choices.length - FEW;
  const rest = more > 0 ? `\n  … and ${more} more: type a part of a name to see what has it.` : '';
  return listChoices(choices.slice(0, FEW)) + rest;
}

function explainSchema({ description }: z.ZodType): string {
  return `  ${description ?? 'A text on one line.'}`;
}

const ADDRESS = 'is a web address, which has a question of its own: write words here, or ? for what is asked';

/** Whether an address was typed where words are asked for. */
function isStrayAddress(schema: z.ZodType, value: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(value) && schema !== sourceSchema.shape.url;
}

function faultOf(schema: z.ZodType, value: string): string | undefined {
  const mixed = findMixedWord(value);
  const message =
    schema.safeParse(value).error?.issues[0]?.message ??
    (isStrayAddress(schema, value) ? ADDRESS : undefined) ??
    (mixed === undefined ? undefined : explainMixed(mixed.word));
  return message === undefined
    ? undefined
    : `  ${/^[a-z]/.test(message) ? 'It ' : ''}${message}${message.endsWith('?') ? '' : '.'}`;
}

function faultOfWord(word: string, choices: readonly Choice[], mayBeNew: boolean): string | undefined {
  if (word.startsWith('+') && mayBeNew) {
    const name = word.slice(1).trim();
    const same = choices.find((choice) => choice.id === name || choice.name === name);
    if (same !== undefined) return `  "${same.id}" exists already: write it without the plus.`;
    return slug(name) === ''
      ? '  Write an id of Latin letters behind the plus; the name is asked for next.'
      : undefined;
  }
  if (findChoice(word, choices) !== undefined) return undefined;
  return `  ${explainChoice(word, choices)}${mayBeNew ? ' To add it, write a plus before its name.' : ''}`;
}
