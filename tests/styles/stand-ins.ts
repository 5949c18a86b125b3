import { writeFileSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** One of our fonts, and the fonts of systems that stand in for it until it is there. */
interface Face {
  readonly family: string;
  readonly file: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** By name of the stand-in family: the names that the fonts go by, and their mean advance in em. */
  readonly locals: Readonly<Record<string, readonly [width: number, ...names: string[]]>>;
}

/** The mean advances of https://github.com/seek-oss/capsize count a little more of wide letters than our sample. */
const CAPSIZE = 0.985;
const per2048 = (width: number) => (width / 2048) * CAPSIZE;

// The advances of DejaVu are measured with the sample below.
const FACES: readonly Face[] = [
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-latin-400-normal.woff2',
    style: 'normal',
    weight: '400',
    locals: {
      'Serif Georgia': [per2048(913), 'Georgia'],
      'Serif Times': [per2048(832), 'Times New Roman', 'Liberation Serif'],
      'Serif DejaVu': [0.5144, 'DejaVu Serif'],
    },
  },
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-latin-400-italic.woff2',
    style: 'italic',
    weight: '400',
    locals: {
      'Serif Georgia': [per2048(931), 'Georgia Italic'],
      'Serif Times': [per2048(836), 'Times New Roman Italic', 'Liberation Serif Italic'],
      'Serif DejaVu': [0.5144, 'DejaVu Serif Italic', 'DejaVu Serif'],
    },
  },
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-latin-600-normal.woff2',
    style: 'normal',
    weight: '600',
    locals: {
      'Serif Georgia': [per2048(1062), 'Georgia Bold'],
      'Serif Times': [per2048(886), 'Times New Roman Bold', 'Liberation Serif Bold'],
      'Serif DejaVu': [0.5666, 'DejaVu Serif Bold'],
    },
  },
  {
    family: 'Source Sans 3',
    file: 'source-sans-3-latin-400-normal.woff2',
    style: 'normal',
    weight: '400',
    locals: {
      'Sans Arial': [per2048(913), 'Arial', 'Helvetica', 'Roboto', 'Liberation Sans'],
      'Sans DejaVu': [0.5081, 'DejaVu Sans'],
    },
  },
  {
    family: 'Source Sans 3',
    file: 'source-sans-3-latin-600-normal.woff2',
    style: 'normal',
    weight: '600 700',
    locals: {
      'Sans Arial': [per2048(983), 'Arial Bold', 'Helvetica Bold', 'Roboto Bold', 'Liberation Sans Bold'],
      'Sans DejaVu': [0.5734, 'DejaVu Sans Bold'],
    },
  },
];

const SAMPLE =
  'From July to the end of the year the record holds 29 exchanges, 20 delegations of one party and nine of the other; the last was a visit to the capital. Every exchange shows its source, and each number on this page is counted from the same entries.';

/** The mean advance of a font, its ascent and its descent, in em. */
function measure(file: string): { width: number; ascent: number; descent: number } {
  const name = `measured ${file}`;
  if (GlobalFonts.registerFromPath(`public/fonts/${file}`, name) === null) throw new Error(`No font ${file}`);
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `1000px "${name}"`;
  const {
    width,
    fontBoundingBoxAscent: ascent,
    fontBoundingBoxDescent: descent,
  } = context.measureText(SAMPLE);
  return { width: width / SAMPLE.length / 1000, ascent: ascent / 1000, descent: descent / 1000 };
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function writeFaces({ file, style, weight, locals }: Face): string[] {
  const { width, ascent, descent } = measure(file);
  return Object.entries(locals).map(([family, [local, ...names]]) => {
    const size = width / local;
    return `@font-face {
  font-family: '${family}';
  src: ${names.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${weight};
  font-style: ${style};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: 0%;
}
`;
  });
}

/** The text of `src/styles/stand-ins.css`: fonts of systems, of the width and height of ours. */
export function writeStandIns(): string {
  const head =
    '/* Made from public/fonts by `node tests/styles/stand-ins.ts`: fonts of systems in the width and height of ours. */\n';
  return [head, ...FACES.flatMap(writeFaces)].join('\n');
}

if (import.meta.main) writeFileSync('src/styles/stand-ins.css', writeStandIns());
