import type { APIRoute } from 'astro';
import { writeDataset } from '#model/fingerprint.ts';
import { load, loadFace } from '#model/load.ts';

export const GET: APIRoute = async () => {
  const { words } = await loadFace('site');
  return new Response(writeDataset(await load(), words));
};
