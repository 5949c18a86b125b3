import type { Entries } from '#model/view/entries.ts';
import type { ContentFolder } from '#reader/folder/content-folder.ts';
import { addExchange } from '#editing/add-exchange.ts';
import type { Terminal } from './ask.ts';
import { type Choice, explainChoice, findChoice } from './choice.ts';
import { writeCommand } from '#editing/flags/command.ts';
import { listMissing } from './complete.ts';
import type { Answers, Doubt } from './draft.ts';
import { dropUnused, forget } from './forget.ts';
import { askMissing } from './questions.ts';
import { explainRefusal, Refusal } from '#editing/write/refusal.ts';

/** The content folder that a new exchange goes into, and its entries. */
export interface Errand {
  readonly folder: ContentFolder;
  readonly entries: Entries;
  readonly dryRun: boolean;
  /** The program with which the command begins that gives the answers back. */
  readonly program: string;
}

/** The answers that may be given again before anything is written, by the name of their flag. */
const AGAIN: Readonly<Record<string, Doubt>> = {
  date: 'date',
  title: 'title',
  from: 'from',
  to: 'to',
  'led-by': 'led_by',
  met: 'met',
  place: 'places',
  kind: 'kind',
  rank: 'rank',
  summary: 'summary',
  'announced-by': 'announced_by',
  'seen-outside': 'seen_outside',
  source: 'sources',
};

/**
 * Asks for what answers lack, shows what would be written, and writes it when told to. What the check refuses is asked
 * for again. Where it ends without writing, the answers are given back as a command.
 * @throws Refusal with that command.
 */
export async function converse(given: Answers, errand: Errand, terminal: Terminal): Promise<string> {
  let answers = given;
  const heard: string[] = [];
  const keep = (all: Answers) => {
    answers = all;
    heard.length = 0;
  };
  const listening: Terminal = {
    ...terminal,
    ask: async (question) => {
      const answer = await terminal.ask(question);
      heard.push(answer);
      return answer;
    },
  };
  try {
    return await settle(given, errand, { terminal, listening, keep });
  } catch (error) {
    const typed = heard.filter((line) => line.trim() !== '');
    const message = explainRefusal(error);
    if (message === undefined || (answers === given && typed.length === 0)) throw error;
    const open =
      typed.length === 0 ? '' : `\nTyped since then: ${typed.map((line) => `"${line}"`).join(', ')}`;
    const command = writeCommand(errand.program, dropUnused(answers, given));
    throw new Refusal(`${message}\n\nYour answers, to run again:\n\n${command}\n${open}`.trimEnd());
  }
}

interface Talk {
  readonly terminal: Terminal;
  /** The same, with a record of what was typed since answers were last kept. */
  readonly listening: Terminal;
  readonly keep: (answers: Answers) => void;
}

async function settle(given: Answers, errand: Errand, { terminal, listening, keep }: Talk): Promise<string> {
  const { folder, entries, dryRun } = errand;
  let answers = given;
  const again = (doubts: readonly Doubt[]) => keep((answers = forget(answers, doubts)));
  const add = (dry: boolean) => addExchange(folder, entries, dropUnused(answers, given), dry);
  let isAsking = listMissing(given).length > 0;
  if (!isAsking) answers = closeOptional(given);
  else
    terminal.say(
      'A question mark for an answer explains the question. Ctrl+C stops, and gives your answers back.\n',
    );
  for (;;) {
    if (isAsking) keep((answers = await askMissing(answers, entries, listening, keep)));
    try {
      if (!isAsking || dryRun) return add(dryRun);
      const doubt = await confirm(add(true), terminal);
      if (doubt === undefined) return add(false);
      again([doubt]);
    } catch (error) {
      if (!(error instanceof Refusal) || error.doubts.length === 0) throw error;
      terminal.say(`\n${error.message}\n\nAnswer again what this is about; all else stands.`);
      again(error.doubts);
      isAsking = true;
    }
  }
}

/** With nothing missing, what was left out was left out on purpose. */
function closeOptional(answers: Answers): Answers {
  const { led_by = [], met = [], places = [], announced_by = null, seen_outside = null } = answers.exchange;
  return { ...answers, exchange: { ...answers.exchange, led_by, met, places, announced_by, seen_outside } };
}

/**
 * Shows what would be written and asks whether it may be. Returns what is to be answered again; undefined: write.
 * @throws Refusal where it may not.
 */
export async function confirm(diff: string, terminal: Terminal): Promise<Doubt | undefined> {
  const choices: Choice[] = Object.keys(AGAIN).map((id) => ({ id, name: id.replace('-', ' ') }));
  terminal.say(`\n${diff}\n\nTo answer one again, write its name: ${Object.keys(AGAIN).join(', ')}.`);
  for (;;) {
    const answer = (await terminal.ask('Write this? (y/n) ')).trim().toLowerCase();
    if (/^y(es)?$/.test(answer)) return undefined;
    if (/^(?:no?)?$/.test(answer)) throw new Refusal('Nothing was written.');
    const choice = findChoice(answer, choices);
    if (choice !== undefined) return AGAIN[choice.id];
    terminal.say(`  ${explainChoice(answer, choices)} Write y or n, or a name.`);
  }
}
