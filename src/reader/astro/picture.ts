import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { findImage, type ImageFile } from '#reader/image/file.ts';

/** The attributes of a component, as the compiler writes them: each value a literal of JavaScript. */
function writeAttributes(values: Readonly<Record<string, string | number>>) {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(value) },
  }));
}

/**
 * The plugin for the MDX compiler that writes `<Picture>` for each image: its address on the site, its size, its words.
 * @param root the content folder.
 * @param show is told of each image, and of the MDX file that shows it.
 * @throws when an image is not there, which the check would have told.
 */
export function placePictures(root: string, show: (image: ImageFile, path: string) => void) {
  return defineMdastPlugin({
    name: 'briefing-pictures',
    paragraph({ children: [image, ...others] }, { fileURL }) {
      if (image?.type !== 'image' || others.length > 0 || fileURL === undefined) return undefined;
      const path = fileURLToPath(fileURL);
      const folder = relative(root, dirname(path)).split(sep).join('/');
      const found = findImage(root, folder, image.url);
      if (typeof found === 'string') throw new Error(`${path}: the image ${image.url} ${found}`);
      show(found, path);
      const { address, width, height } = found;
      const words = {
        alt: image.alt ?? '',
        ...(typeof image.title === 'string' && { caption: image.title }),
      };
      return {
        type: 'mdxJsxFlowElement',
        name: 'Picture',
        attributes: writeAttributes({ address, width, height, ...words }),
        children: [],
      };
    },
  });
}
