import { satteri } from '@astrojs/markdown-satteri';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import { placePictures } from './picture.ts';
import type { Pictures } from './pictures.ts';
import { readMarks } from './plugin.ts';
import { setProseMarks } from './prose-marks.ts';

/**
 * The compiler of prose, which sets its quotation marks and places its pictures in the one syntax tree that it makes.
 */
export function proseProcessor({ show }: Pictures) {
  return satteri({
    mdastPlugins: [setProseMarks(readMarks), placePictures(findContentFolder().root, show)],
    // Quotation marks are those of the content's language.
    features: { smartPunctuation: { quotes: false } },
  });
}
