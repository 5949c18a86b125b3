import type { APIRoute, GetStaticPaths } from 'astro';
import { writeFeed } from '#model/edition/feed.ts';
import { load, loadFace } from '#model/load.ts';

// A feed names every page by its full address, which only SITE_URL tells.
export const getStaticPaths = (() =>
  import.meta.env.SITE === undefined ? [] : [{ params: { changes: 'changes' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) =>
  new Response(site === undefined ? '' : writeFeed(await load(), await loadFace('site'), site));
