import { stringify } from 'yaml';
import { english } from '#words/english.ts';

const HEAD = `# Every text that the site itself prints, in English, written by npm run schemas. For another language copy this file
# into the content folder and translate what follows the colons. {name} is filled in and stays as it is.
`;

/** The English words of the engine as a `words.yaml`, for an editor to translate. */
export function writeEnglishWords(): string {
  return HEAD + stringify(english, { lineWidth: 0, aliasDuplicateObjects: false });
}
