import type { APIRoute } from 'astro';
import { writeDataset } from '#model/fingerprint.ts';
import { load } from '#model/load.ts';

export const GET: APIRoute = async () => new Response(writeDataset(await load('site')));
