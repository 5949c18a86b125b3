import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import Exchange from './Exchange.astro';
import First from './First.astro';
import Judgement from './Judgement.astro';
import Last from './Last.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Share from './Share.astro';

/** What an author may write in the prose of a month or a chapter. The reader checks each before it gets here. */
export const authorComponents = {
  Chart,
  Cite,
  Claim,
  Count,
  Exchange,
  First,
  Judgement,
  Last,
  Note,
  Quote,
  Share,
};
