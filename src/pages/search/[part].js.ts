import type { APIRoute, GetStaticPaths } from 'astro';
import { load, loadFace, loadProseRows } from '#model/load.ts';
import { listParts, printPart } from '#model/search/part.ts';

export const getStaticPaths = (async () => {
  const face = await loadFace('site');
  const parts = listParts(await load(), await loadProseRows(face), face);
  const addressOf = (name: string) => face.href({ page: `/search/${name}.js` });
  return parts.map((part, index) => ({
    // The first is asked for by every page, under one name.
    params: { part: index === 0 ? 'rows' : part.name },
    props: { script: printPart(part, index === 0 ? parts.slice(1).map(({ name }) => addressOf(name)) : []) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript' } });
