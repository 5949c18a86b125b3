import type { APIRoute } from 'astro';
import { writeCsv } from '#model/csv.ts';
import { FIELDS, toRow } from '#model/dataset.ts';
import { load, loadFace } from '#model/load.ts';

export const GET: APIRoute = async () => {
  const { exchanges } = await load();
  const { words } = await loadFace('site');
  return new Response(writeCsv([FIELDS, ...exchanges.map((exchange) => toRow(exchange, words))]));
};
