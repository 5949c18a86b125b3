import { NEITHER, readAnnouncers } from '#editing/flags/flags.ts';
import { askIds, type Terminal } from './ask.ts';
import type { Choice } from './choice.ts';

/** What an empty answer stands for. */
const none = 'not looked into';

/** Asks which of the two parties made an exchange public. Returns null where that was not looked into. */
export async function askAnnouncers(
  terminal: Terminal,
  parties: readonly Choice[],
): Promise<string[] | null> {
  const choices = [...parties, { id: NEITHER, name: 'neither of them' }];
  for (;;) {
    const ids = await askIds(terminal, 'Announced by', choices, { none });
    if (ids.length === 0) return null;
    if (ids.length === 1 || !ids.includes(NEITHER)) return readAnnouncers(ids) ?? null;
    terminal.say(`  "${NEITHER}" stands alone, for neither party.`);
  }
}

/** Asks whether anybody else saw an exchange. Returns null where that was not looked into. */
export async function askSeen(terminal: Terminal): Promise<boolean | null> {
  const choices = [
    { id: 'yes', name: 'a source has somebody outside the two parties see it' },
    { id: 'no', name: 'none of the sources does' },
  ];
  const [answer] = await askIds(terminal, 'Seen from outside', choices, { most: 1, none });
  return answer === undefined ? null : answer === 'yes';
}
