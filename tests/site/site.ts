import { existsSync, globSync } from 'node:fs';

if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test. Run npm run build first.');

/** The path of every page of the built site but the 404 page: `/`, `/method/`, … */
export const PAGES = globSync('dist/**/index.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .toSorted();
