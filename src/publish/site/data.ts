import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawCharts } from '#charts/charts.ts';
import { writeCsv } from '#model/csv.ts';
import { FIELDS, toRow } from '#model/dataset.ts';
import { writeDocuments } from '#model/documents.ts';
import { writeDataset } from '#model/fingerprint.ts';
import type { Expected } from '../expected.ts';
import { PublishError } from '../refusal.ts';

const JSON_BLOCK = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g;

/** The texts of the charts that the front page holds, each as the browser reads it. */
function listDrawn(home: string): string[] {
  return [...home.matchAll(JSON_BLOCK)].map(([, json = '']) => JSON.stringify(JSON.parse(json)));
}

/**
 * Holds the data files and charts of a built site against its content, entry by entry.
 * @throws PublishError that names the first file that says something else.
 */
export function checkData(site: string, { briefing, face: { words } }: Expected): void {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const drawn = listDrawn(read('index.html'));
  const charts = drawCharts(briefing, words).map(({ note: _note, table: _table, ...spec }) =>
    JSON.stringify(spec),
  );
  const wanted = {
    'data/exchanges.json': read('data/exchanges.json') === writeDataset(briefing, words),
    'data/documents.json': read('data/documents.json') === writeDocuments(briefing, words),
    'data/exchanges.csv':
      read('data/exchanges.csv') ===
      writeCsv([FIELDS, ...briefing.exchanges.map((exchange) => toRow(exchange, words))]),
    'the charts of index.html': charts.every((chart) => drawn.includes(chart)),
  };
  const wrong = Object.entries(wanted).find(([, isRight]) => !isRight);
  if (wrong)
    throw new PublishError(
      `The built site is not that of the content: ${wrong[0]} does not hold the same entries. Was the content saved during the build? Build again.`,
    );
}
