import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseSiteUrl } from './src/model/site-url.ts';
import { contentPlugin } from './src/reader/plugin.ts';
import { contentPictures } from './src/reader/pictures.ts';

const site = parseSiteUrl(process.env.SITE_URL ?? '');

export default defineConfig({
  ...(site && { site: site.origin, base: site.base }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  // Writes the schemas of the front matter for editors: hover and completion in MDX.
  experimental: { contentIntellisense: true },
  scopedStyleStrategy: 'where',
  // The MDX compiler is given each file as the plugins before it leave it.
  integrations: [contentPictures(), mdx()],
  vite: {
    plugins: [contentPlugin()],
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    ssr: { external: ['@napi-rs/canvas', 'satteri', 'yaml'] },
  },
});
