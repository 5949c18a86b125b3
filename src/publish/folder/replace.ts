import { findContentFolder } from '#reader/folder/content-folder.ts';
import { sweepAtExit } from './leftovers.ts';
import { lock } from './lock.ts';
import { writeSums } from './sums.ts';
import { heal, type Places, placesOf, swap, tryRename } from './swap.ts';
import { settleTarget } from './target.ts';

/**
 * Lets `make` put a new site beside the target, seals it with its sums, and puts it in the target's place. One process
 * at a time does so for a target. What an earlier one left is healed first.
 * @param out the target as the user names it.
 * @returns the target, with its links followed.
 * @throws PublishError where the target is not ours.
 */
export async function replaceSite(out: string, make: (places: Places) => Promise<void>): Promise<string> {
  const target = settleTarget(out, { project: '.', content: findContentFolder().root });
  const places = placesOf(target);
  await lock(places.lock, out, console.log);
  const unlock = sweepAtExit(places.lock);
  const clean = sweepAtExit(places.next);
  try {
    heal(places);
    tryRename(places);
    await make(places);
    writeSums(places.next);
    swap(places);
  } finally {
    clean();
    unlock();
  }
  return target;
}
