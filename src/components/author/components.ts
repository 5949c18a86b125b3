import Cite from './Cite.astro';
import Count from './Count.astro';
import Exchange from './Exchange.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';

/** What an author may write in the prose of a month or a chapter. The reader checks each before it gets here. */
export const authorComponents = { Cite, Count, Exchange, Note, Quote };
