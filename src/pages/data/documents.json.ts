import type { APIRoute } from 'astro';
import { writeDocuments } from '#model/documents.ts';
import { load, loadFace } from '#model/load.ts';

export const GET: APIRoute = async () => {
  const { words } = await loadFace('site');
  return new Response(writeDocuments(await load(), words));
};
