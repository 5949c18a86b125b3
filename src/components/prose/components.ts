import Chart from '#components/author/Chart.astro';
import Cite from '#components/author/Cite.astro';
import Claim from '#components/author/Claim.astro';
import Count from '#components/author/Count.astro';
import Documents from '#components/author/Documents.astro';
import Exchange from '#components/author/Exchange.astro';
import First from '#components/author/First.astro';
import Judgement from '#components/author/Judgement.astro';
import Last from '#components/author/Last.astro';
import Note from '#components/author/Note.astro';
import Quote from '#components/author/Quote.astro';
import Share from '#components/author/Share.astro';

/**
 * The components that an author may write in the prose of a month or a chapter. The reader checks each before it gets
 * here.
 */
export const authorComponents = {
  Chart,
  Cite,
  Claim,
  Count,
  Documents,
  Exchange,
  First,
  Judgement,
  Last,
  Note,
  Quote,
  Share,
};
