import type { APIRoute } from 'astro';
import { toDataset } from '#model/dataset.ts';
import { load } from '#model/load.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(`${JSON.stringify(toDataset(await load(url)), null, 2)}\n`);
