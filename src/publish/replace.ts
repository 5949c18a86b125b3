import { sweepAtExit } from './leftovers.ts';
import { lock } from './lock.ts';
import { writeSums } from './sums.ts';
import { heal, type Places, placesOf, swap, tryRename } from './swap.ts';

/**
 * Lets `make` put a new site beside the target, seals it with its sums, and puts it in the target's place. One process
 * at a time does so for a target. What an earlier one left is healed first.
 * @param shown the target as the user names it.
 */
export async function replaceSite(
  target: string,
  shown: string,
  make: (places: Places) => Promise<void>,
): Promise<void> {
  const places = placesOf(target);
  await lock(places.lock, shown, console.log);
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
}
