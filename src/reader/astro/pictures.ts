import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import type { ImageFile } from '#reader/image/file.ts';
import { typeOfImage } from '#reader/image/kind.ts';
import { placeImages } from '#reader/image/markup.ts';

/**
 * Puts the images of the content into the site, each under an address that changes with its bytes: in development they
 * are served from where they are, a build copies those that are shown.
 */
export function contentPictures(): AstroIntegration {
  const { root } = findContentFolder();
  const shown = new Map<string, ImageFile>();
  const plugin = {
    name: 'briefing-pictures',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler(this: { addWatchFile(path: string): void }, code: string, id: string) {
        if (!resolve(id).startsWith(root + sep)) return undefined;
        const { code: illustrated, images } = placeImages(code, root, resolve(id));
        for (const image of images) {
          this.addWatchFile(image.path);
          if (!image.isPublic) shown.set(image.address, image);
        }
        return { code: illustrated, map: null };
      },
    },
  };
  return {
    name: 'briefing-pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [address] = /\/images\/[\w.-]+$/.exec(request.url ?? '') ?? [];
          const image = address === undefined ? undefined : shown.get(address);
          if (image === undefined) return next();
          response.setHeader('content-type', typeOfImage(image.path));
          readFile(image.path).then((bytes) => response.end(bytes), next);
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const { path, address } of shown.values()) {
          const target = join(fileURLToPath(dir), address);
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(path, target);
        }
      },
    },
  };
}
