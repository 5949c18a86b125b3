import type { BriefingSettings } from '#schema/briefing.ts';
import type { Claim } from '#schema/claim.ts';
import type { Person } from '#schema/person.ts';
import type { Place } from '#schema/place.ts';
import type { Source } from '#schema/source.ts';
import type { OwnWords } from '#words/words.ts';
import { type Folder, readFolder, type TableName } from '#reader/folder/folder.ts';
import { type EditionFiles, readEditions } from '#reader/editions/editions.ts';
import { type ChapterFile, type MonthFile, readChapter, readMonth } from '#reader/mdx/mdx.ts';
import type { Problem } from '#reader/report/problem.ts';
import {
  readBriefing,
  readClaims,
  readPeople,
  readPlaces,
  readSources,
  readWords,
  type TableFile,
} from './table.ts';
import type { FileText } from '#reader/report/text.ts';

type List<Item> = TableFile<readonly (Item | undefined)[]>;

/** A content folder, each of its files read by itself; a table is absent where its file is. */
export interface Content {
  /** The folder itself, where images lie. */
  readonly root: string;
  readonly tables: {
    readonly briefing: TableFile<BriefingSettings | undefined> | undefined;
    readonly people: List<Person> | undefined;
    readonly places: List<Place> | undefined;
    readonly sources: List<Source> | undefined;
    readonly claims: List<Claim> | undefined;
    readonly words: TableFile<OwnWords | undefined> | undefined;
  };
  readonly months: readonly MonthFile[];
  readonly chapters: readonly ChapterFile[];
  readonly editions: EditionFiles;
  /** What is wrong with single files. */
  readonly problems: readonly Problem[];
}

function allFiles({ tables, months, chapters, editions, strangers }: Folder): FileText[] {
  return [...tables.values(), ...months, ...chapters, ...editions.values(), ...strangers];
}

/**
 * Opens a content folder. `shown` is the path by which messages name it: `content`.
 * @throws when the folder itself cannot be read.
 */
export function openContent(root: string, shown: string): Content {
  const folder = readFolder(root, shown);
  const open = <Data>(name: TableName, read: (file: FileText) => Data): Data | undefined => {
    const file = folder.tables.get(name);
    return file && read(file);
  };
  const tables = {
    briefing: open('briefing', readBriefing),
    people: open('people', readPeople),
    places: open('places', readPlaces),
    sources: open('sources', readSources),
    claims: open('claims', readClaims),
    words: open('words', readWords),
  };
  const months = folder.months.map(readMonth);
  const chapters = folder.chapters.map(readChapter);
  const editions = readEditions(folder.editions);
  const problems = [...allFiles(folder).flatMap((file) => file.problems), ...editions.problems];
  return { root, tables, months, chapters, editions, problems };
}
