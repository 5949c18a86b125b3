import type { BriefingSettings } from '#schema/briefing.ts';
import type { Claim } from '#schema/claim.ts';
import type { Document } from '#schema/document.ts';
import type { Person } from '#schema/person.ts';
import type { Place } from '#schema/place.ts';
import type { Source } from '#schema/source.ts';
import type { OwnWords } from '#words/words.ts';
import { type Folder, readFolder, type TableName } from '#reader/folder/folder.ts';
import type { ListName } from '#reader/folder/list.ts';
import { type EditionFiles, readEditions } from '#reader/editions/editions.ts';
import { type ChapterFile, type MonthFile, readChapter, readMonth } from '#reader/mdx/mdx.ts';
import type { Problem } from '#reader/report/problem.ts';
import { joinFiles, type List } from './list.ts';
import {
  readBriefing,
  readClaims,
  readDocuments,
  readPeople,
  readPlaces,
  readSources,
  readWords,
  type TableFile,
} from './table.ts';
import type { FileText } from '#reader/report/text.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';

/** A content folder, each of its files read by itself; a table or a list is absent where its file is. */
export interface Content {
  /** The folder itself, where images lie. */
  readonly root: string;
  readonly tables: {
    readonly briefing: TableFile<BriefingSettings | undefined> | undefined;
    readonly words: TableFile<OwnWords | undefined> | undefined;
  };
  readonly lists: {
    readonly people: List<Person> | undefined;
    readonly places: List<Place> | undefined;
    readonly sources: List<Source> | undefined;
    readonly claims: List<Claim> | undefined;
    readonly documents: List<Document> | undefined;
  };
  readonly months: readonly MonthFile[];
  readonly chapters: readonly ChapterFile[];
  readonly editions: EditionFiles;
  /** The problems of single files. */
  readonly problems: readonly Problem[];
}

function allFiles({ tables, lists, months, chapters, editions, strangers }: Folder): FileText[] {
  return [
    ...tables.values(),
    ...[...lists.values()].flat(),
    ...months,
    ...chapters,
    ...editions.values(),
    ...strangers,
  ];
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
  const openList = <Row>(name: ListName, read: (file: FileText) => List<Row>['files'][number]) =>
    joinFiles((folder.lists.get(name) ?? []).map(read), folder.listFolders.includes(name));
  const tables = { briefing: open('briefing', readBriefing), words: open('words', readWords) };
  const lists = {
    people: openList('people', readPeople),
    places: openList('places', readPlaces),
    sources: openList('sources', readSources),
    claims: openList('claims', readClaims),
    documents: openList('documents', readDocuments),
  };
  const months = folder.months.map(readMonth);
  const chapters = folder.chapters.map(readChapter);
  const editions = readEditions(folder.editions);
  const problems = [...allFiles(folder).flatMap((file) => file.problems), ...editions.problems];
  return { root, tables, lists, months, chapters, editions, problems };
}

/** The YAML of every file of a content folder, front matter included. */
export function listYaml({ tables, lists, months, chapters }: Content): YamlText[] {
  const rows = Object.values(lists).flatMap((list): readonly { yaml: YamlText }[] => list?.files ?? []);
  return [...Object.values(tables), ...rows, ...months, ...chapters].flatMap((file) => file?.yaml ?? []);
}
