import type { Entries } from '#model/view/entries.ts';
import { citationSchema } from '#schema/citation.ts';
import { askIds, askOptional, askText, type Terminal } from './ask.ts';
import { askSource, partyChoices } from './ask-new.ts';
import type { Choice } from './choice.ts';
import type { Answers, Cited, NewSource } from './draft.ts';

const { at: atSchema, says: saysSchema } = citationSchema.shape;

type Dated = Pick<NewSource, 'id' | 'publisher' | 'title' | 'published'>;

/** The newest first, those without a date last. */
function byNewest(a: Dated, b: Dated): number {
  const [earlier = '', later = ''] = [a.published, b.published];
  return earlier === later ? 0 : earlier < later ? 1 : -1;
}

function toChoice({ id, publisher, title, published }: Dated): Choice {
  return { id, name: publisher, about: [published, title].filter((part) => part !== undefined).join(', ') };
}

/**
 * Asks for sources, each with its locator, until no more is named; where some are named, for missing locators alone.
 * @param keep is given all citations and new sources so far after each.
 */
export async function askCitations(
  { exchange, sources: added }: Answers,
  entries: Entries,
  terminal: Terminal,
  keep: (citations: Cited[], sources: NewSource[]) => void,
): Promise<void> {
  const sources = [...added];
  const citations = [...exchange.sources];
  const askLocator = (source: string) => askText(terminal, `Where in ${source}, as "paragraph 2"`, atSchema);
  if (citations.length > 0) {
    for (const [index, cited] of citations.entries()) {
      if (cited.at !== undefined) continue;
      citations[index] = { ...cited, at: await askLocator(cited.source) };
      keep([...citations], sources);
    }
    return;
  }
  const create = async (word: string) => {
    const taken = new Set([...entries.sources, ...sources].map(({ id }) => id));
    const source = await askSource(terminal, word, taken, partyChoices(entries));
    sources.push(source);
    return source.id;
  };
  for (;;) {
    const choices = [...entries.sources, ...sources].toSorted(byNewest).map(toChoice);
    const isFirst = citations.length === 0;
    const terms = { least: isFirst ? 1 : 0, most: 1, create };
    const [source] = await askIds(terminal, isFirst ? 'Source' : 'Another source', choices, terms);
    if (source === undefined) return;
    const at = await askLocator(source);
    const says = await askOptional(terminal, `What ${source} says of this`, saysSchema);
    citations.push({ source, at, ...(says !== undefined && { says }) });
    keep([...citations], [...sources]);
  }
}
