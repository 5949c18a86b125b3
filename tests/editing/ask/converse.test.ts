import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { confirm, converse } from '#editing/ask/converse.ts';
import { readCommandLine } from '../command-line.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { readEntries } from '../../briefing.ts';
import { copyHarbour, readAll } from '../harbour.ts';
import { TYPED, typing } from './typing.ts';

const WHOLE = Object.values(TYPED).flat();
const FLAGS = [
  ...['--date=2031-05-14', '--title=T', '--from=union', '--to=port', '--kind=talks', '--rank=head'],
  ...['--summary=S.', '--source=quayside-wire', '--at=p. 1'],
];

/** Talks at a copy of the harbour. Returns what was said at the end, or why it ended, and what the folder then holds. */
async function talk(flags: string[], typed: string[], prepare: (root: string) => void = () => {}) {
  const root = copyHarbour();
  prepare(root);
  const entries = readEntries(root);
  const was = readAll(root);
  const terminal = typing(...typed);
  const errand = { folder: { root, shown: 'harbour' }, entries, dryRun: false, program: 'new' };
  const said = await converse(readCommandLine(flags).answers, errand, terminal).catch((error: unknown) => {
    if (error instanceof Refusal) return error.message;
    throw error;
  });
  return { said, shown: terminal.shown.join('\n'), left: terminal.left, was, now: readAll(root) };
}

describe(converse, () => {
  test('writes what was answered once it is told to', async () => {
    const { said, left, now } = await talk([], [...WHOLE, 'y']);
    expect(said).toContain('#2031-05-marsk-ostmere');
    expect(left).toBe(0);
    expect(now['months/2031-05.mdx']).toContain(
      '    summary: They met.\n    announced_by: [union, port]\n    seen_outside: false\n',
    );
  });

  test('gives all answers back as a command when the input ends, also those of the open question', async () => {
    const { said, was, now } = await talk(
      ['--title', "It's"],
      ['2031-05-14', 'union', 'port', '+Ann Hale', 'port'],
    );
    expect(said).toContain(
      "new \\\n  --date 2031-05-14 \\\n  --title 'It'\\''s' \\\n  --from union \\\n  --to port\n",
    );
    expect(said).toContain('Typed since then: "+Ann Hale", "port"');
    expect(now).toEqual(was);
  });

  test('gives them back when it is told not to write', async () => {
    const { said, was, now } = await talk([], [...WHOLE, 'n']);
    expect(said).toMatch(/^Nothing was written\.\n\nYour answers, to run again:\n\nnew [^]*--at 'page 2'$/);
    expect(now).toEqual(was);
  });

  test('gives nothing back where nothing was answered', async () => {
    const { said } = await talk([], []);
    expect(said).toMatch(/^Nothing was typed for "Date/);
    expect(said).not.toContain('Your answers');
  });

  test('gives them back when the file cannot be written', async () => {
    const { said } = await talk([], [...WHOLE, 'y'], (root) => {
      // A folder of the name of the file that is to lie beside.
      mkdirSync(join(root, `months/.2031-05.mdx.${process.pid}.new`, 'x'), { recursive: true });
    });
    expect(said).toMatch(/^The content cannot be written to: .*EISDIR[^]*Your answers, to run again:/);
  });

  test('asks again for just the answer that the check refuses', async () => {
    const flags = [...FLAGS, '--kind=talk', '--met=tallo'];
    const { shown, said, now } = await talk(flags, ['tallow', 'talks', 'y']);
    expect(shown).toContain('"talk" is not a kind');
    expect(shown).toContain('Answer again what this is about; all else stands.');
    expect(said).toContain('Written:');
    expect(now['months/2031-05.mdx']).toContain('met: [tallow]');
  });

  test('asks again for a source that is not known, and for the date where the month is outside the period', async () => {
    const source = await talk([...FLAGS, '--source=quay', '--at=x'], ['quayside-wire', 'p. 1', '', '', 'y']);
    expect(source.said).toContain('Written:');
    const date = await talk([...FLAGS, '--date=2032-05-14'], ['2031-05-14', 'y']);
    expect(date.shown).toContain('2032-05 is outside the period');
    expect(date.said).toContain('Written:');
  });

  test('writes at once, and asks nothing, where flags say all', async () => {
    const { said, shown } = await talk(FLAGS, []);
    expect([said.split('\n')[0], shown]).toEqual(['Written:', '']);
  });

  test('takes back one answer before it writes, and leaves out what nobody names any more', async () => {
    const typed = { ...TYPED, led_by: ['+Ann Hale', 'union', 'Deputy'] };
    const { now } = await talk([], [...Object.values(typed).flat(), 'led-by', 'marsk', 'y']);
    expect(now['months/2031-05.mdx']).toContain('led_by: [marsk]');
    expect(now['people.yaml']).not.toContain('Ann Hale');
  });

  test('asks for the headline of a month that has no file, and takes the title where none is given', async () => {
    const widen = (root: string) => {
      const path = join(root, 'briefing.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('from: 2031-05,', 'from: 2031-04,'));
    };
    const flags = [...FLAGS, '--date=2031-04-14', '--title='];
    const named = await talk(flags, ['T', 'Talks went on', '', '', '', '', '', 'y'], widen);
    expect(named.now['months/2031-04.mdx']).toContain('\nheadline: Talks went on\n');
    const unnamed = await talk(flags, ['T', '', '', '', '', '', '', 'y'], widen);
    expect(unnamed.now['months/2031-04.mdx']).toContain('\nheadline: T\n');
  });
});

describe(confirm, () => {
  test('goes on with y, stops with n or nothing, and asks again for all else', async () => {
    await expect(confirm('+ x', typing('Yes'))).resolves.toBeUndefined();
    await expect(confirm('+ x', typing('n'))).rejects.toThrow('Nothing was written.');
    await expect(confirm('+ x', typing(''))).rejects.toThrow('Nothing was written.');
    await expect(confirm('+ x', typing('z', 'place'))).resolves.toBe('places');
  });
});
