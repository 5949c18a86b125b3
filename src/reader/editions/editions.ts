import { hashText, type Row } from '#model/edition/record.ts';
import { changeSchema, type Edition, editionHeadSchema, rowSchema } from '#schema/edition.ts';
import { remember } from '#reader/folder/memory.ts';
import type { Problem } from '#reader/report/problem.ts';
import type { FileText } from '#reader/report/text.ts';
import { readHead, readLines } from './lines.ts';

/** The editions of a content folder, and the record of the last one. */
export interface EditionFiles {
  /** The first one first. */
  readonly editions: readonly Edition[];
  /** The record as the last edition published it; undefined where there is none. */
  readonly record: readonly Row[] | undefined;
  /** The problems of files that contradict one another. */
  readonly problems: readonly Problem[];
}

/** An edition and the file that holds it. */
interface Stored {
  readonly file: FileText;
  readonly edition: Edition;
}

const RECORD = 'record.jsonl';

const REMEDY =
  'Put the files of this folder back as npm run edition wrote them. To publish a change, change the content and run it again';

const readEdition: (file: FileText) => Edition | undefined = remember((file) => {
  const head = readHead(file, editionHeadSchema);
  const changes = readLines(file, changeSchema, 2).map(({ data }) => data);
  return head && { ...head, changes };
});

const readRecord: (file: FileText) => readonly Row[] = remember((file) =>
  readLines(file, rowSchema).map(({ data }) => data as Row),
);

const hashOf: (file: FileText) => string = remember((file) => hashText(file.text));

function problemOf(file: FileText, message: string, field = ''): Problem {
  return file.problem({ line: 1, column: 1, length: 40 }, message, field);
}

/** The problems of an edition beside the one before it. */
function checkChain({ file, edition }: Stored, before: Stored | undefined): Problem[] {
  const { number, former, date } = edition;
  if (!file.file.endsWith(`/${number}.jsonl`))
    return [problemOf(file, `"${number}" is not the number in the file's name. ${REMEDY}`, 'number')];
  if (before === undefined)
    return former === undefined
      ? []
      : [problemOf(file, `names an edition before it, which is not here. ${REMEDY}`, 'former')];
  if (Number(number) !== Number(before.edition.number) + 1)
    return [problemOf(file, `does not follow edition ${before.edition.number}. ${REMEDY}`, 'number')];
  if (former !== hashOf(before.file))
    return [
      problemOf(file, `is not the SHA-256 of ${before.file.file}, which was changed. ${REMEDY}`, 'former'),
    ];
  return date < before.edition.date
    ? [problemOf(file, `is earlier than that of edition ${before.edition.number}. ${REMEDY}`, 'date')]
    : [];
}

/** Reads the files of the editions, and holds each against the next and the last against the record. */
export function readEditions(files: ReadonlyMap<string, FileText>): EditionFiles {
  const file = files.get(RECORD);
  const stored = [...files]
    .filter(([name]) => name !== RECORD)
    .toSorted(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .flatMap(([, own]) => {
      const edition = readEdition(own);
      return edition === undefined ? [] : [{ file: own, edition }];
    });
  const record = file && readRecord(file);
  const last = stored.at(-1);
  const chain = stored.flatMap((one, index) => checkChain(one, stored[index - 1]));
  const lone =
    file === undefined && last !== undefined
      ? [problemOf(last.file, `has no ${RECORD} beside it. ${REMEDY}`)]
      : file !== undefined && last === undefined
        ? [problemOf(file, `has no edition beside it. ${REMEDY}`)]
        : [];
  const foreign =
    file !== undefined && last !== undefined && hashOf(file) !== last.edition.record
      ? [
          problemOf(
            file,
            `is not the record of edition ${last.edition.number}: its SHA-256 is not the one in ${last.file.file}. ${REMEDY}`,
          ),
        ]
      : [];
  return {
    editions: stored.map(({ edition }) => edition),
    record,
    problems: [...chain, ...lone, ...foreign],
  };
}
