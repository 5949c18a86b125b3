import type { Briefing } from '#model/view/briefing.ts';
import { PublishError } from '../refusal.ts';
import type { Page } from './page.ts';

/**
 * Sees that every entry stands on the page of its month and in the print edition.
 * @throws PublishError that names the entry and the page.
 */
export function checkEntries(pages: ReadonlyMap<string, Page>, { exchanges }: Briefing): void {
  for (const { id, month } of exchanges)
    for (const path of [`months/${month}/index.html`, 'print/index.html'])
      if (pages.get(path)?.ids.has(id) !== true)
        throw new PublishError(`The built site lacks an entry: ${path} does not show ${id}.`);
}
