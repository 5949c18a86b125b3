import type { z } from 'zod';
import { checkPhrase } from '#model/phrase.ts';
import { type BriefingSettings, briefingSchema } from '#schema/briefing.ts';
import { claimSchema } from '#schema/claim.ts';
import { documentSchema } from '#schema/document.ts';
import { personSchema } from '#schema/person.ts';
import { placeSchema } from '#schema/place.ts';
import { sourceSchema } from '#schema/source.ts';
import { wordsSchema } from '#schema/words.ts';
import type { OwnWords } from '#words/words.ts';
import { remember } from '#reader/folder/memory.ts';
import type { FileText } from '#reader/report/text.ts';
import { YamlText } from '#reader/yaml/yaml.ts';

/** A YAML file at the top of a content folder, read by itself. */
export interface TableFile<Data> {
  readonly yaml: YamlText;
  readonly data: Data;
}

/** A file that holds a list, with a hole for each item that did not pass; an empty list where the file holds none. */
type ListFile<Item> = TableFile<readonly (Item | undefined)[]>;

function openYaml(file: FileText): YamlText {
  return new YamlText(file, file.isReadable ? file.text : undefined, 0);
}

function listReader<Item>(schema: z.ZodType<Item>): (file: FileText) => ListFile<Item> {
  return remember((file) => {
    const yaml = openYaml(file);
    if (yaml.data !== undefined && !Array.isArray(yaml.data))
      yaml.report([], 'is not a list: begin each entry with "- id: …", or write [] for none');
    const data = Array.from({ length: yaml.countItems([]) }, (_, index) => yaml.check(schema, [index]));
    return { yaml, data };
  });
}

function checkPhrases(yaml: YamlText, briefing: BriefingSettings): void {
  const check = (path: readonly (string | number)[], text: string | undefined) => {
    for (const message of checkPhrase(text ?? '')) yaml.report(path, message);
  };
  check(['bottom_line'], briefing.bottom_line);
  briefing.key_points.forEach((point, index) => {
    check(['key_points', index, 'claim'], point.claim);
    check(['key_points', index, 'detail'], point.detail);
  });
}

/** Reads `briefing.yaml`; without data where it did not pass. */
export const readBriefing: (file: FileText) => TableFile<BriefingSettings | undefined> = remember((file) => {
  const yaml = openYaml(file);
  const data = yaml.check(briefingSchema);
  if (data !== undefined) checkPhrases(yaml, data);
  return { yaml, data };
});

/** Reads a file of people. */
export const readPeople = listReader(personSchema);

/** Reads a file of places. */
export const readPlaces = listReader(placeSchema);

/** Reads a file of sources. */
export const readSources = listReader(sourceSchema);

/** Reads a file of claims. */
export const readClaims = listReader(claimSchema);

/** Reads `documents.yaml`. */
export const readDocuments = listReader(documentSchema);

/** Reads `words.yaml`; without data where it did not pass. */
export const readWords: (file: FileText) => TableFile<OwnWords | undefined> = remember((file) => {
  const yaml = openYaml(file);
  return { yaml, data: yaml.check(wordsSchema) };
});
