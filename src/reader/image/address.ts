import { ENDINGS, isImage } from './kind.ts';

/** The mistake in the address or the words of an image, or undefined. Whether its file is there is judged elsewhere. */
export function judgeImage(url: string, alt: string): string | undefined {
  const shown = JSON.stringify(url.slice(0, 60));
  if (alt.trim() === '')
    return 'an image without words: write between the [ ] what is seen, for those who do not see it';
  if (/^data:/i.test(url))
    return 'an image may not stand in the text itself: save it as a file in the content folder, and write its path';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return `the image ${shown} is not ours: save it in the content folder, if you may, and write its path`;
  if (!isImage(url)) return `the image ${shown} is not of a kind that is shown: ${ENDINGS}`;
  if (!/^\/?(?:[\w.-]+\/)*[\w.-]+$/.test(url))
    return `the image ${shown} has a name that is no address: rename it with a-z, 0-9 and hyphens`;
  return undefined;
}
