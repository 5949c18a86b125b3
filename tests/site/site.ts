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

/** The pages of which many are made by one template: two of each stand for all. */
const TEMPLATES = [/^\/people\/[^/]+\/$/, /^\/places\/[^/]+\/$/, /^\/exchanges\/[^/]+\/$/];

/** Every page of the built site, but of those that one template makes from a list only the first two. */
export const SAMPLES = PAGES.filter((path) => {
  const template = TEMPLATES.find((candidate) => candidate.test(path));
  return template === undefined || PAGES.filter((other) => template.test(other)).indexOf(path) < 2;
});
