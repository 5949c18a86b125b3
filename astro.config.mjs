import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { OWN_FACES } from './src/layouts/own-faces.ts';
import { parseSiteUrl } from './src/model/site-url.ts';
import { noticesPlugin } from './src/publish/notices.ts';
import { contentPlugin } from './src/reader/astro/plugin.ts';
import { collectPictures } from './src/reader/astro/pictures.ts';
import { proseProcessor } from './src/reader/astro/processor.ts';

const pictures = collectPictures();
const site = parseSiteUrl(process.env.SITE_URL ?? '');

export default defineConfig({
  ...(site && { site: site.origin, base: site.base }),
  // Nothing is written to node_modules, which may belong to another user.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  // The style of the first paint stands in each page, the same on all of them: its hash is in the page's policy.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(OWN_FACES).digest('base64')}`] },
    },
  },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false, processor: proseProcessor(pictures) },
  // Writes the schemas of the front matter for editors: hover and completion in MDX.
  experimental: { contentIntellisense: true },
  scopedStyleStrategy: 'where',
  integrations: [mdx(), pictures.integration],
  vite: {
    cacheDir: './.astro/vite',
    plugins: [contentPlugin(), noticesPlugin()],
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    ssr: { external: ['@napi-rs/canvas', 'satteri', 'yaml'] },
  },
});
