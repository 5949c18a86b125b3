import { copyFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ImageFile } from '#reader/image/file.ts';
import { typeOfImage } from '#reader/image/kind.ts';

/** The pictures that a site shows. */
export interface Pictures {
  /** Notes that an MDX file shows an image. */
  readonly show: (image: ImageFile, path: string) => void;
  /**
   * Puts the images into the site, each under an address that changes with its bytes: in development they are served
   * from where they are, a build copies those that are shown. It comes after the MDX compiler, which finds them.
   */
  readonly integration: AstroIntegration;
}

/** Begins to collect the pictures of a site. */
export function collectPictures(): Pictures {
  const shown = new Map<string, ImageFile>();
  const paths = new Map<string, Set<string>>();
  const plugin = {
    name: 'briefing-pictures',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      // A picture that changes has another address, which stands in the compiled file.
      handler(this: { addWatchFile(path: string): void }, _code: string, id: string) {
        for (const path of paths.get(resolve(id)) ?? []) this.addWatchFile(path);
        return undefined;
      },
    },
  };
  const integration: AstroIntegration = {
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
  const show = (image: ImageFile, path: string) => {
    paths.set(path, (paths.get(path) ?? new Set()).add(image.path));
    if (!image.isPublic) shown.set(image.address, image);
  };
  return { show, integration };
}
