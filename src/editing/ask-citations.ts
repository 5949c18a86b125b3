import type { Entries } from '#model/entries.ts';
import { citationSchema } from '#schema/citation.ts';
import { askIds, askOptional, askText, type Terminal } from './ask.ts';
import { askSource, partyChoices } from './ask-new.ts';
import type { Answers, Cited, NewSource } from './draft.ts';

/** Asks for sources, each with its locator, until no more is named; where some are named, for missing locators alone. */
export async function askCitations(
  { exchange, sources: added }: Answers,
  entries: Entries,
  terminal: Terminal,
) {
  const { at: atSchema, says: saysSchema } = citationSchema.shape;
  const sources: NewSource[] = [...added];
  const citations: Cited[] = [];
  for (const cited of exchange.sources) {
    const question = `Where in ${cited.source}, as "paragraph 2"`;
    citations.push({ ...cited, at: cited.at ?? (await askText(terminal, question, atSchema)) });
  }
  if (citations.length > 0) return { citations, sources };
  const create = async (id: string) => {
    sources.push(await askSource(terminal, id, partyChoices(entries)));
  };
  for (;;) {
    const choices = [...entries.sources, ...sources].map(({ id, publisher }) => ({ id, name: publisher }));
    const isFirst = citations.length === 0;
    const terms = { least: isFirst ? 1 : 0, most: 1, create };
    const [source] = await askIds(terminal, isFirst ? 'Source' : 'Another source', choices, terms);
    if (source === undefined) return { citations, sources };
    const at = await askText(terminal, `Where in ${source}, as "paragraph 2"`, atSchema);
    const says = await askOptional(terminal, `What ${source} says of this`, saysSchema);
    citations.push({ source, at, ...(says !== undefined && { says }) });
  }
}
