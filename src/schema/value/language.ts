import { z } from 'zod';

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether dates, numbers and the names of languages can be written by a tag. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language as a BCP 47 tag. The message names `examples` where it is not one: "en-GB", "de or pt-BR". */
export function languageTag(examples: string) {
  return z
    .string()
    .refine((tag) => TAG.test(tag) && isLanguage(tag), `is not a language tag such as ${examples}`)
    .meta({ pattern: TAG.source });
}
